// A long job says how far it is, on a line of the terminal that goes when it is done; a short one, or one that nobody watches, says nothing.
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli.ts';
import { home } from '../house/sources.ts';

const examples = mkdtempSync(join(tmpdir(), 'jalon-examples-'));
for (const name of ['montfort', 'roche-aux-fees'])
  cpSync(join(home, 'examples', name), join(examples, name), { recursive: true });

/** Each look at the clock costs `tick` milliseconds. */
async function err(typed: readonly string[], { live = true, tick = 700 } = {}): Promise<string> {
  let [said, now] = ['', 0];
  await run(typed, {
    cwd: examples,
    today: '2026-11-24',
    colour: 0,
    interactive: false,
    live,
    width: 60,
    now: () => (now += tick),
    language: 'fr',
    out: () => {},
    err: (text) => {
      said += text;
    },
  });
  return said;
}
const out = mkdtempSync(join(tmpdir(), 'jalon-'));

test.each<[string, readonly string[], string]>([
  ['validate', ['validate', 'montfort', 'roche-aux-fees'], 'projet 2/2'],
  ['status', ['status', 'montfort', 'roche-aux-fees'], 'projet 2/2'],
  ['rank', ['rank', 'montfort', 'roche-aux-fees'], 'projet 2/2'],
  ['render', ['render', 'montfort', '--only', 'scoping-note,programme', '--out', out], 'documents Programme d’actions · Projet'],
  ['export', ['export', 'update-forms', '--project', 'montfort', '--out', out], 'fichier 2/'],
])('%s', async (_, typed, told) => {
  const said = await err(typed);
  expect(said).toContain(told);
  expect(said.lastIndexOf('\r\u001b[K')).toBeGreaterThan(said.lastIndexOf('… '));
});

test('nothing in a file, nor before a second, nor of a lone project', async () => {
  expect(await err(['validate', 'montfort', 'roche-aux-fees'], { live: false })).toBe('');
  expect(await err(['validate', 'montfort', 'roche-aux-fees'], { tick: 1 })).toBe('');
  expect(await err(['validate', 'montfort'])).toBe('');
});
