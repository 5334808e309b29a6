/** Four who write and two who read, for a minute, each a process of its own: nothing is lost, nothing false is told, and all of it can be taken back. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stateOf } from '../../src/disk/index.ts';
import { changesIn, inForce, undo } from '../../src/writing/index.ts';
import { home } from '../house/sources.ts';

const minute = 60_000;

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const ran = (root: string, words: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [join(home, 'bin/jalon.js'), ...words], { cwd: root });
    let [out, err] = ['', ''];
    child.stdout.on('data', (data) => {
      out += data;
    });
    child.stderr.on('data', (data) => {
      err += data;
    });
    child.once('close', (code) => resolve({ code, out, err }));
  });

function contentsOf(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name), 'latin1')]),
  );
}

test('a minute of four writers and two readers', async () => {
  const root = join(mkdtempSync(join(tmpdir(), 'jalon-soak-')), 'projet');
  cpSync(join(home, 'examples/montfort'), root, { recursive: true });
  const first = contentsOf(root);
  const sound = await ran(root, ['validate', '--json']);
  const until = performance.now() + minute;
  const faults: string[] = [];

  /** Types one command after the other until the minute is over; how many it typed. */
  async function at(work: (turn: number) => readonly string[], judge: (ended: Ended) => boolean = ({ code }) => code === 0) {
    let turn = 0;
    for (; performance.now() < until; turn++) {
      const words = work(turn);
      const ended = await ran(root, words);
      if (!judge(ended)) faults.push(`${words.join(' ')}: ${ended.code} ${ended.err}${ended.out.slice(0, 2000)}`);
    }
    return turn;
  }
  const [sets, notes, actions, others] = await Promise.all([
    at((turn) => ['set', 'AC-001', `calendarNote=Note ${turn}`, `tags+=soak-${turn}`]),
    at((turn) => ['set', 'AC-001', `alternative=Autrement ${turn}`]),
    at((turn) => ['add', 'action', `Action ${turn} du premier`]),
    at((turn) =>
      turn % 2 === 0 ? ['add', 'action', `Action ${turn} du second`] : ['set', 'AC-002', `calendarNote=Tour ${turn}`],
    ),
    // What is read is a project without errors, as it was.
    at(
      () => ['validate', '--json'],
      (ended) => ended.code === sound.code && JSON.parse(ended.out).checked.errors === 0,
    ),
    at(
      () => ['log', '--json'],
      ({ code, out }) => code === 0 && JSON.parse(out) !== null,
    ),
  ]);
  expect(faults).toEqual([]);

  const action = readFileSync(join(root, 'actions/AC-001-permanence-itinerante.yaml'), 'utf8');
  expect(action).toContain(`Note ${sets - 1}\n`);
  expect(action).toContain(`Autrement ${notes - 1}\n`);
  for (let turn = 0; turn < sets; turn++) expect(action).toMatch(new RegExp(`\\bsoak-${turn}\\b`));
  const ids = readdirSync(join(root, 'actions')).map((name) => name.slice(0, 6));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toHaveLength(8 + actions + Math.ceil(others / 2));
  expect(changesIn(root)).toHaveLength(sets + notes + actions + others);
  expect(inForce(changesIn(root))).toHaveLength(changesIn(root).length);
  expect(readdirSync(stateOf(root)).sort()).toEqual(['bytes', 'log']);

  expect(undo(root, { before: changesIn(root)[0]?.id ?? '' }).edited).toEqual([]);
  expect(contentsOf(root)).toEqual(first);
});
