// The library's door to changes: what they would make of the files and bring; only `write` touches the disk.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { add, migrate, open, rename, renew, set, UsageError, write } from '../../src/index.ts';
import { walk } from '../../src/reading/index.ts';
import { home } from '../house/sources.ts';

function project(folder = 'examples/montfort') {
  const root = join(mkdtempSync(join(tmpdir(), 'jalon-programs-')), 'p');
  cpSync(join(home, folder), root, { recursive: true });
  const state = () => walk(root).map((path) => readFileSync(join(root, path), 'latin1'));
  const before = state();
  return { at: { root, today: '2026-11-24' }, isUntouched: () => state().join('\0') === before.join('\0') };
}

test('a thing is added, changed and renamed, each written only when asked', () => {
  const { at, isUntouched } = project();
  const made = add(at, 'action', { text: 'Tirer la fibre', assignments: ['needs=ND-001'] });
  expect([made.id, made.problems.map(({ severity }) => severity).includes('error'), isUntouched()]).toEqual([
    'AC-009',
    false,
    true,
  ]);
  expect(write(at, made)).toEqual([]);
  expect(add(at, 'option', { text: 'Autre', holder: 'SV-01/Q5' }).revisions[0]?.after).toContain('{code: i, label: Autre}');
  expect(write(at, set(at, 'AC-9', ['status=en cours']))).toEqual([]);
  expect(write(at, rename(at, 'AC-009', 'AC-021'))).toEqual([]);
  expect(open(at.root, at).project?.actions.find(({ id }) => id === 'AC-021')).toMatchObject({ status: 'in-progress' });
});

test('what a change brings is told, and what cannot be is refused', () => {
  const { at, isUntouched } = project();
  expect(set(at, 'AC-001', ['axis=OB-99']).problems.map(({ code }) => code)).toContain('reference/unknown');
  expect(() => set(at, 'AC-999', ['status=done'])).toThrow(UsageError);
  expect(() => rename(at, 'AC-001', 'AC-002')).toThrow('id-taken');
  expect(isUntouched()).toBe(true);
});

test('the next term, its archive with it; a file changed meanwhile holds all back', () => {
  const { at, isUntouched } = project();
  const term = { start: '2032-03', end: '2038-03' };
  expect(() => renew(at, { term, fates: {} })).toThrow('fate-missing');
  const ids = open(at.root, at).project?.actions.map(({ id }) => id) ?? [];
  const next = renew(at, { term, fates: Object.fromEntries(ids.map((id) => [id, { do: 'carry' }])) });
  expect([next.problems.filter(({ severity }) => severity === 'error'), isUntouched()]).toEqual([[], true]);
  writeFileSync(join(at.root, 'launch.yaml'), '# à moi\n');
  expect(write(at, next)).toEqual(['launch.yaml']);
  writeFileSync(join(at.root, 'launch.yaml'), next.revisions.find(({ path }) => path === 'launch.yaml')?.before ?? '');
  expect(write(at, next)).toEqual([]);
  expect(open(join(at.root, 'archive/2026-2032'), at).project?.step).toBe('programme');
  expect(open(at.root, at).project?.step).toBe('launch');
});

test('an older format comes forward', () => {
  const { at, isUntouched } = project('test/fixtures/formats/0');
  const { from, to, revisions } = migrate(at);
  expect([from, to, isUntouched()]).toEqual([0, 1, true]);
  expect(write(at, { revisions })).toEqual([]);
  expect(open(at.root, at).project?.actions.map(({ status }) => status)).toEqual(['in-progress', 'planned']);
});
