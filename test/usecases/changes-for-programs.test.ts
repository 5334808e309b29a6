// The library's door to changes: what they would make of the files and bring; only `write` touches the disk.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { add, migrate, open, rename, renew, set, UsageError, write } from '../../src/index.ts';
import { walk } from '../../src/reading/index.ts';
import { testAside } from '../cases.ts';
import { home } from '../house/sources.ts';

function project(folder = 'examples/montfort') {
  const root = join(mkdtempSync(join(tmpdir(), 'jalon-programs-')), 'p');
  cpSync(join(home, folder), root, { recursive: true });
  const state = () => walk(root).map((path) => readFileSync(join(root, path), 'latin1'));
  const before = state();
  return { root, now: () => open(root, { today: '2026-11-24' }), isUntouched: () => state().join('\0') === before.join('\0') };
}

testAside('a thing is added, changed and renamed, each written only when asked', () => {
  const { now, isUntouched } = project();
  const made = add(now(), 'action', { text: 'Tirer la fibre', assignments: ['needs=ND-001'] });
  expect([made.id, made.problems.map(({ severity }) => severity).includes('error'), isUntouched()]).toEqual([
    'AC-009',
    false,
    true,
  ]);
  expect(write(now(), made)).toEqual([]);
  expect(add(now(), 'option', { text: 'Autre', holder: 'SV-01/Q5' }).revisions[0]?.after).toContain('{code: i, label: Autre}');
  expect(write(now(), set(now(), 'AC-9', ['status=en cours']))).toEqual([]);
  expect(write(now(), rename(now(), 'AC-009', 'AC-021'))).toEqual([]);
  expect(now().project?.actions.find(({ id }) => id === 'AC-021')).toMatchObject({ status: 'in-progress' });
});

test('what a change brings is told, and what cannot be is refused', () => {
  const { now, isUntouched } = project();
  expect(set(now(), 'AC-001', ['axis=OB-99']).problems.map(({ code }) => code)).toContain('reference/unknown');
  expect(() => set(now(), 'AC-999', ['status=done'])).toThrow(UsageError);
  expect(() => rename(now(), 'AC-001', 'AC-002')).toThrow('id-taken');
  expect(isUntouched()).toBe(true);
});

test('the next term, its archive with it; a file changed meanwhile holds all back', () => {
  const { root, now, isUntouched } = project();
  const term = { start: '2032-03', end: '2038-03' };
  expect(() => renew(now(), { term, fates: {} })).toThrow('fate-missing');
  const ids = now().project?.actions.map(({ id }) => id) ?? [];
  const next = renew(now(), { term, fates: Object.fromEntries(ids.map((id) => [id, { do: 'carry' }])) });
  expect([next.problems.filter(({ severity }) => severity === 'error'), isUntouched()]).toEqual([[], true]);
  writeFileSync(join(root, 'launch.yaml'), '# à moi\n');
  expect(write(now(), next)).toEqual(['launch.yaml']);
  writeFileSync(join(root, 'launch.yaml'), next.revisions.find(({ path }) => path === 'launch.yaml')?.before ?? '');
  expect(write(now(), next)).toEqual([]);
  expect(open(join(root, 'archive/2026-2032'), { today: '2026-11-24' }).project?.step).toBe('programme');
  expect(now().project?.step).toBe('launch');
});

test('an older format comes forward', () => {
  const { now, isUntouched } = project('test/fixtures/formats/0');
  const { from, to, revisions } = migrate(now());
  expect([from, to, isUntouched()]).toEqual([0, 1, true]);
  expect(write(now(), { revisions })).toEqual([]);
  expect(now().project?.actions.map(({ status }) => status)).toEqual(['in-progress', 'planned']);
});
