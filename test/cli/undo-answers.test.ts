// What people wrote in a survey is part of the import that brought it: taken back with it, and brought again.
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changesIn, openPart } from '../../src/writing/index.ts';
import { home } from '../house/sources.ts';
import { typed } from './typed.ts';

const open = '.private/answers/SV-01-2026.csv';

function projectOf() {
  const cwd = mkdtempSync(join(tmpdir(), 'jalon-answers-'));
  const root = join(cwd, 'projet');
  cpSync(join(home, 'examples/montfort'), root, { recursive: true });
  cpSync(join(home, 'test/scenarios/files/limesurvey.csv'), join(cwd, 'answers.csv'));
  const jalon = async (words: string): Promise<number> =>
    (await typed(cwd, '2026-11-24', [...words.split(' '), '--project', 'projet'])).code;
  const text = (path: string): string | null => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null);
  return { cwd, root, jalon, text };
}

test('an import is one change: undo takes back its results, its open answers and what is remembered; redo brings them', async () => {
  const { root, jalon, text } = projectOf();
  const paths = [open, 'surveys/results/SV-01-2026.yaml', 'surveys/SV-01.yaml', '.jalon/outputs.json', '.gitignore'];
  const before = paths.map(text);
  await jalon('import survey answers.csv --yes --replace');
  const after = paths.map(text);
  expect(after[0]).toContain('question,respondent,day,flags,text');
  expect(statSync(join(root, open)).mode & 0o077).toBe(0);
  expect(changesIn(root)).toHaveLength(1);
  expect(await jalon('undo')).toBe(0);
  expect(paths.map(text)).toEqual(before);
  expect(await jalon('redo')).toBe(0);
  expect(paths.map(text)).toEqual(after);
  expect(statSync(join(root, open)).mode & 0o077).toBe(0);
});

test('the open answers of an earlier import come back as somebody left them', async () => {
  const { cwd, root, jalon, text } = projectOf();
  await jalon('import survey answers.csv --yes --replace');
  appendFileSync(join(root, open), '# relu par PE-09\n');
  const kept = text(open);
  const lines = readFileSync(join(cwd, 'answers.csv'), 'utf8').trimEnd().split('\n');
  writeFileSync(join(cwd, 'answers.csv'), `${lines.slice(0, -1).join('\n')}\n`);
  await jalon('import survey answers.csv --yes --replace');
  expect(text(open)).not.toBe(kept);
  expect(await jalon('undo')).toBe(0);
  expect(text(open)).toBe(kept);
});

test('two imports that go on at once do not sweep each other’s answers; those of a process that is gone are swept', () => {
  const { root } = projectOf();
  const [one, other] = [openPart(root), openPart(root)];
  one.write('un');
  other.write('deux');
  expect([one.kept('.private/a.csv').path, other.kept('.private/b.csv').path]).toEqual(['.private/a.csv', '.private/b.csv']);
  one.drop();
  other.drop();
});
