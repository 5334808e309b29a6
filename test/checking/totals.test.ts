/** Problems that are not shown are counted as what they are. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { capped, check } from '../../src/checking/index.ts';
import type { Problem } from '../../src/model/index.ts';
import { readWorkspace } from '../../src/reading/index.ts';
import { tally } from '../../src/reporting/problems/reported-problems.ts';

function problemsOf(files: Readonly<Record<string, string>>): readonly Problem[] {
  const root = mkdtempSync(join(tmpdir(), 'jalon-'));
  mkdirSync(join(root, 'actions'));
  writeFileSync(join(root, 'project.yaml'), 'format: 1\ntitle: Essai\n');
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
  return capped(check(readWorkspace(root), { today: '2026-01-01' }).problems);
}
const counts = (problems: readonly Problem[]) => {
  const { errors, warnings, infos } = tally([], problems);
  return { errors, warnings, infos };
};

test.each([120, 5000])('%d keys that nobody knows are so many errors', (many) => {
  const keys = Array.from({ length: many }, (_, index) => `clé-${index}: x\n`).join('');
  expect(counts(problemsOf({ 'actions/AC-1-x.yaml': `id: AC-1\ntitle: Essai\n${keys}` }))).toEqual({
    errors: many,
    warnings: 0,
    infos: 0,
  });
});

test('files that have no place are so many warnings', () => {
  const strays = Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`essai-${index}.yaml`, 'a: 1\n']));
  expect(counts(problemsOf(strays))).toEqual({ errors: 0, warnings: 250, infos: 0 });
});

test('problems of rules are counted by severity, with those of the schema', () => {
  const risks = Array.from({ length: 150 }, (_, index) => `AC-${index + 100}`).join(', ');
  const text = `id: AC-1\ntitle: ${'Un titre beaucoup trop long '.repeat(20)}\nrelated: [${risks}]\n`;
  expect(counts(problemsOf({ 'actions/AC-1-x.yaml': text }))).toMatchObject({ errors: 150, warnings: 1 });
});

test('six mistakes of one file are six problems of one run', () => {
  const text = [
    'id: AC-1',
    'title: Ouvrir la salle #3 de la mairie',
    'statut: planned',
    'status: bientôt',
    'publish: peut-être',
    'budget: [{year: 2027, planned: douze}]',
    'needs: [ND-999]',
  ].join('\n');
  const problems = problemsOf({ 'actions/AC-1-x.yaml': text });
  expect(problems.map(({ at }) => at.line)).toEqual([2, 3, 4, 5, 6, 7]);
});
