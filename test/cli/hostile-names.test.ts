// Names of files and folders, and words of a command line, that would play tricks on a terminal: they are shown escaped wherever they are told.
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formats } from '../../src/reporting/index.ts';
import { typed } from './typed.ts';

/** Clears the screen, recolours, turns the writing around, hides a letter, rings, breaks the line, C1 control. */
const trick = '\u001b[2J\u001b[31m\u202eegats\u2066\u200b\u0007\n::error::x\u009b1m';
const ours = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;
/** Line ends are ours, but for those that a name would add. */
const strays = (text: string): readonly string[] | null => text.replaceAll('\n', '').match(ours);

function project(): { readonly cwd: string; readonly dir: string } {
  const cwd = mkdtempSync(join(tmpdir(), 'jalon-'));
  const dir = `projet-${trick.replaceAll('/', '')}`;
  mkdirSync(join(cwd, dir, 'actions'), { recursive: true });
  mkdirSync(join(cwd, dir, `annexes${trick}`));
  writeFileSync(join(cwd, dir, 'project.yaml'), 'format: 1\ntitle: Essai\n');
  writeFileSync(join(cwd, dir, 'needs.yaml'), 'needs:\n  - {id: ND-01, statement: Un accès}\n');
  writeFileSync(join(cwd, dir, `actions/AC-1-${trick}.yaml`), 'id: AC-1\ntitle: Ouvrir\nneeds: [ND-99]\nstatus: in progress\n');
  writeFileSync(join(cwd, dir, `annexes${trick}/${trick}.yaml`), 'id: AC-2\n');
  return { cwd, dir };
}

async function jalon(cwd: string, ...words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  return typed(cwd, '2026-11-24', words, { width: 100 });
}

const onPosix = test.skipIf(process.platform === 'win32');

onPosix.each(formats.map(({ id }) => id))('validate --format %s, on the terminal and in a file', async (id) => {
  const { cwd, dir } = project();
  const { code, out, err } = await jalon(cwd, 'validate', dir, '--format', id, '--output', `${id}=out.txt`);
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(strays(out)).toBe(null);
  expect(strays(readFileSync(join(cwd, 'out.txt'), 'utf8'))).toBe(null);
  expect(out).toContain('structure/unknown-value');
  // A name that holds a line end makes no line of its own.
  expect(out.split('\n').filter((line) => /^::error::x|^::error ?::x/.test(line))).toEqual([]);
});

onPosix('machines that open the file find it under its own name', async () => {
  const { cwd, dir } = project();
  const gitlab = JSON.parse((await jalon(cwd, 'validate', dir, '--format', 'gitlab')).out);
  expect(gitlab.map(({ location }: { location: { path: string } }) => location.path)).toContain(
    `${dir}/actions/AC-1-${trick}.yaml`,
  );
});

onPosix.each([
  ['validate', '--fix', '--dry-run'],
  ['validate', '--fix'],
  ['validate', '--known', 'write'],
  ['rank'],
  ['plan'],
  ['render', '--only', 'calendar'],
  ['init'],
  ['init', '--ci', 'gitlab', '--hook', '--editor', 'vscode'],
])('%s %s', async (...words) => {
  const { cwd, dir } = project();
  const { out, err } = await jalon(cwd, words[0] ?? '', dir, ...words.slice(1));
  expect(`${out}${err}`).not.toBe('');
  expect(strays(out + err)).toBe(null);
});

onPosix.each([['validate', '--all'], ['status'], ['rank'], ['trace', 'AC-1'], ['render', '--only', 'calendar']])(
  'no name and no title is a command of the forge in whose log it is shown: %s',
  async (...words) => {
    const cwd = mkdtempSync(join(tmpdir(), 'jalon-'));
    const orders = ['::add-mask::e', '##[add-mask]e', '##vso[task.complete result=Failed]'];
    mkdirSync(join(cwd, 'actions'));
    writeFileSync(join(cwd, 'project.yaml'), `format: 1\ntitle: "${orders.join('')}"\n`);
    for (const [at, order] of orders.entries()) {
      writeFileSync(join(cwd, `${order}.yaml`), 'id: AC-9\n');
      writeFileSync(join(cwd, `actions/AC-${at + 1}-x.yaml`), `id: AC-${at + 1}\ntitle: "${order}"\nneeds: ["${order}"]\n`);
    }
    const { out, err } = await jalon(cwd, ...words);
    expect(`${out}${err}`).toContain('add-mask');
    // GitHub hears one at the start of a line, or its older form anywhere, as Azure does its own.
    expect(`${out}${err}`.match(/^\s*::.*|##(?:vso)?\[.*/gm)).toBe(null);
  },
);

test.each([
  ['validate', trick],
  [trick],
  ['validate', `--${trick}`],
  ['explain', trick],
  ['validate', '--only', trick],
  ['validate', '--format', trick],
  ['validate', '--output', `${trick}=x`],
  ['validate', '--output', trick],
  ['validate', '--output', `json=${trick}.yaml`],
  ['validate', '--max-warnings', trick],
  ['validate', '--step', trick],
  ['validate', '--today', trick],
  ['render', '--only', trick],
])('a wrong word is quoted safely: %j %j', async (...words) => {
  const { cwd, dir } = project();
  const { code, out, err } = await jalon(join(cwd, dir), ...words);
  expect({ code, out, strays: strays(err) }).toEqual({ code: 2, out: '', strays: null });
  expect(err.split('\n')).toHaveLength(2);
});
