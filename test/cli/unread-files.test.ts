// A file of which nothing can be read: what must be whole is not made without it, and what it may hold is not said to be nowhere.
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { walk } from '../../src/reading/index.ts';
import { home } from '../house/sources.ts';
import { typed } from './typed.ts';

const action = 'actions/AC-008-equipements-durables.yaml';
const marks = '<<<<<<< HEAD\nstatus: dropped\n=======\nstatus: in-progress\n>>>>>>> 1a2b3c4\n';

function copied(): string {
  const root = join(mkdtempSync(join(tmpdir(), 'jalon-unread-')), 'p');
  cpSync(join(home, 'examples/montfort'), root, { recursive: true });
  return root;
}

/** Two people changed the same lines, and git left both. */
function inConflict(path: string): string {
  const root = copied();
  appendFileSync(join(root, path), marks);
  return root;
}
const see = (root: string, ...words: string[]) => typed(root, '2026-11-24', words);
const state = (root: string) => walk(root).map((path) => [path, readFileSync(join(root, path)).toString('latin1')]);

test.each([
  [action, ['add', 'action', 'Ouvrir un café numérique']],
  [action, ['add', 'note', 'Réunion tenue', '--in', 'AC-008']],
  ['needs.yaml', ['add', 'besoin', 'Payer la cantine en ligne']],
  [action, ['export', 'workbook', '--out', 'x.xlsx']],
  [action, ['export', 'update-forms']],
  [action, ['sync']],
  ['indicators.yaml', ['add', 'evaluation', '--year', '2026']],
])('with %s in conflict, %j names it and writes nothing', async (path, words) => {
  const root = inConflict(path);
  const before = state(root);
  const { code, err } = await see(root, ...words);
  expect(err).toContain(path);
  expect(err).toContain('jalon validate');
  expect(code).toBe(2);
  expect(state(root)).toEqual(before);
  expect(existsSync(join(root, 'excel'))).toBe(false);
});

test.each([
  [['set', 'AC-008', 'statut=prévue']],
  [['set', 'AC-008']],
  [['remove', 'AC-008']],
  [['rename', 'AC-008', 'AC-010']],
  [['trace', 'AC-008']],
])('%j does not propose another action for that of a file in conflict', async (words) => {
  const { code, err } = await see(inConflict(action), ...words);
  expect(err).toContain(action);
  expect(err).not.toContain('AC-001');
  expect(code).toBe(2);
});

test('what other files hold is still changed', async () => {
  const root = inConflict(action);
  expect((await see(root, 'set', 'AC-001', 'statut=en-cours')).code).toBe(0);
  expect((await see(root, 'add', 'besoin', 'Payer la cantine en ligne')).code).toBe(0);
});

test.each([
  ['workbook', 'workbook', 'build/classeur.xlsx'],
  ['update-forms', 'updates', 'build/fiches-de-suivi'],
])('what comes back of an export of %s is not said to be gone from the project', async (sent, back, file) => {
  const root = copied();
  await see(root, 'export', sent);
  expect(existsSync(join(root, file))).toBe(true);
  appendFileSync(join(root, action), marks);
  const before = state(root);
  const { code, err } = await see(root, 'import', back, file, '--yes');
  expect(err).toContain(action);
  expect(code).toBe(2);
  expect(state(root)).toEqual(before);
});
