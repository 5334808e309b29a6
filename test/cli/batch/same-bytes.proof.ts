// However the work over many projects is shared, threads or machines, what is said and written is the same, byte for byte.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Seen } from '../typed.ts';
import { folderOf, jalon } from './many.ts';

const cwd = folderOf(17);
const documents = ['--only', 'programme,scoping-note', '--format', 'docx,md'];
const commands: readonly (readonly string[])[] = [
  ['validate', '.', '--step', 'programme'],
  ['status', '.'],
  ['status', '.', '--remind'],
  ['rank', '.', '--votes'],
  ['rank', '.', '--json'],
  ['plan', '.'],
  ['plan', '.', '--json'],
];

async function inParts(typed: readonly string[], count: number, merging: readonly string[] = []): Promise<Seen> {
  const parts = `parts-${typed.join('').replace(/\W/g, '')}-${count}`;
  for (let index = 1; index <= count; index++) {
    const { code, out, err } = await jalon(cwd, [...typed, '--shard', `${index}/${count}`, '--parts', parts]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain(`part ${index} sur ${count}`);
  }
  return jalon(cwd, ['merge', parts, ...merging]);
}

test.each(commands.map((typed) => [typed.join(' '), typed] as const))('%s', { timeout: 120_000 }, async (_, typed) => {
  const whole = await jalon(cwd, [...typed, '--workers', '1']);
  expect(whole.out.length).toBeGreaterThan(300);
  for (const workers of ['2', '3']) expect(await jalon(cwd, [...typed, '--workers', workers])).toEqual(whole);
  for (const count of [1, 2, 3, 7]) expect(await inParts(typed, count)).toEqual(whole);
});

test('validate: every presentation of the whole can be had of the parts', async () => {
  for (const asked of [['--format', 'sarif'], ['--json'], ['--format', 'junit', '--quiet'], ['--strict'], ['--lang', 'en']])
    expect(await inParts(['validate', '.'], 3, asked)).toEqual(await jalon(cwd, ['validate', '.', ...asked]));
});

/** Fingerprints of all documents, which are then taken away. */
function documentsTaken(): Readonly<Record<string, string>> {
  const found: [string, string][] = [];
  for (const project of readdirSync(cwd).filter((name) => name.startsWith('P-'))) {
    const files = readdirSync(join(cwd, project), { recursive: true, encoding: 'utf8' });
    for (const path of files.filter((one) => /^build\/.*\.\w+$|^\.jalon\/outputs\.json$/.test(one)))
      found.push([
        `${project}/${path}`,
        createHash('sha256')
          .update(readFileSync(join(cwd, project, path)))
          .digest('hex'),
      ]);
    for (const made of ['build', '.jalon']) rmSync(join(cwd, project, made), { recursive: true, force: true });
  }
  return Object.fromEntries(found.sort());
}

test('render: the same documents and the same report', { timeout: 120_000 }, async () => {
  const typed = ['render', '.', ...documents];
  const whole = { ...(await jalon(cwd, [...typed, '--workers', '1'])), documents: documentsTaken() };
  expect(Object.keys(whole.documents).length).toBeGreaterThan(6);
  for (const workers of ['2', '3'])
    expect({ ...(await jalon(cwd, [...typed, '--workers', workers])), documents: documentsTaken() }).toEqual(whole);
  for (const count of [2, 7]) expect({ ...(await inParts(typed, count)), documents: documentsTaken() }).toEqual(whole);
});

test('a part with no project is a success that says so', async () => {
  const few = folderOf(2);
  const said = await Promise.all(
    [1, 2, 3, 4, 5, 6, 7].map((index) => jalon(few, ['validate', '.', '--shard', `${index}/7`, '--parts', 'p'])),
  );
  expect(said.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  expect(said.filter(({ err }) => err.includes('aucun projet ne lui revient')).length).toBeGreaterThanOrEqual(5);
  expect(await jalon(few, ['merge', 'p'])).toEqual(await jalon(few, ['validate', '.']));
});

test('with --out, two projects of one folder name are told apart by what precedes it', async () => {
  const twins = folderOf(1);
  cpSync(join(twins, 'P-000'), join(twins, 'autre/P-000'), { recursive: true });
  const { code, out } = await jalon(twins, ['render', '.', '--out', 'o', ...documents]);
  expect([code, out]).toEqual([0, expect.stringContaining('o/autre/P-000/')]);
  expect(existsSync(join(twins, 'o/autre/P-000'))).toBe(true);
  expect(readdirSync(join(twins, 'o')).filter((name) => name !== '.jalon').length).toBe(2);
});

test('a project that cannot be done is told, and the others are done', async () => {
  const { code, out, err } = await jalon(cwd, ['rank', '.', '--why', 'AC-2']);
  expect(code).toBe(1);
  expect(out).toContain('AC-2');
  expect(err.match(/ce projet n’est pas traité/g)?.length).toBeGreaterThan(8);
});
