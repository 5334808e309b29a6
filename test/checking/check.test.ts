// A workspace on disk becomes a project and problems, each at its own place.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/checking/index.ts';
import { readWorkspace } from '../../src/reading/index.ts';

const project = (files: Record<string, string>): string => {
  const root = mkdtempSync(join(tmpdir(), 'jalon-'));
  for (const [path, text] of Object.entries({ 'project.yaml': 'format: 1\ntitle: Essai\n', ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
};
const problemsOf = (files: Record<string, string>): string[] =>
  check(readWorkspace(project(files)), { today: '2026-01-01' }).problems.map(
    ({ code, at }) => `${at.path}:${at.line}:${at.column} ${code}`,
  );

test('a minimal project has nothing wrong', () => {
  expect(problemsOf({ 'actions/AC-1-x.yaml': 'id: AC-1\ntitle: Ouvrir\nstart: 2026\n' })).toEqual([]);
});

test('a null value is an absent value', () => {
  expect(problemsOf({ 'actions/AC-1-x.yaml': 'id: AC-1\ntitle: Ouvrir\nweather:\nstart: ~\n' })).toEqual([]);
});

test.each([
  [
    'unknown key, with accents before it',
    'id: AC-1\ntitle: "é😀"\nimpacts: [{text: éé, singn: positive}]\n',
    '3:22 structure/unknown-key',
  ],
  ['wrong type', 'id: AC-1\ntitle: Ouvrir\nbudget:\n  - planned: 24 000 euros\n', '4:14 structure/wrong-type'],
  ['missing key', 'id: AC-1\n', '1:1 structure/missing-key'],
  ['unknown value', 'id: AC-1\ntitle: A\nstatus: en cours\n', '3:9 structure/unknown-value'],
  ['a day that does not exist', 'id: AC-1\ntitle: A\njournal:\n  - {date: 2026-02-30, text: x}\n', '4:12 structure/bad-date'],
  ['a period in words', 'id: AC-1\ntitle: A\nstart: mars 2026\n', '3:8 structure/bad-period'],
  ['a number that wants quotes', 'id: AC-1\ntitle: A\nnumber: 1.10\n', '3:9 structure/needs-quotes'],
  ['duplicate key', 'id: AC-1\ntitle: A\ntitle: B\n', '3:1 yaml/duplicate-key'],
  ['tab', 'id: AC-1\ntitle: A\nmeans:\n\thuman: x\n', '4:1 yaml/tab-indentation'],
  ['colon in a text', "id: AC-1\ntitle: Salle de l'eau : ouvrir\n", '2:23 yaml/colon-in-text'],
  ['a reference that leads nowhere', 'id: AC-1\ntitle: A\nrelated: [AC-1, AC-2]\n', '3:17 reference/unknown'],
  ['an unknown criterion as a key', 'id: AC-1\ntitle: A\nscores: {cots: 2}\n', '3:10 reference/unknown'],
  ['prototype keys', 'id: AC-1\ntitle: A\n__proto__: 2\n', '3:1 structure/unknown-key'],
])('%s', (_, text, expected) => {
  expect(problemsOf({ 'actions/AC-1-x.yaml': text })).toEqual([`actions/AC-1-x.yaml:${expected}`]);
});

test('a file that failed silences references into its kind', () => {
  expect(
    problemsOf({ 'needs.yaml': 'needs: [\n', 'actions/AC-1-x.yaml': 'id: AC-1\ntitle: A\nneeds: [ND-1]\n' }).join(),
  ).not.toContain('reference/unknown');
});

test('an id that lacks its zeros leads to the one that has them', () => {
  const root = project({
    'needs.yaml': 'needs: [{id: ND-0012, statement: Un accès}]\n',
    'actions/AC-1-x.yaml': 'id: AC-1\ntitle: A\nneeds: [ND-12, ND-99]\n',
  });
  const unknown = check(readWorkspace(root), { today: '2026-01-01' }).problems.filter(({ code }) => code === 'reference/unknown');
  expect(unknown.map(({ found }) => [found.id, found.nearest])).toEqual([
    ['ND-12', 'ND-0012'],
    ['ND-99', null],
  ]);
});
