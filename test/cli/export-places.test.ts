// Where the one file of an export goes: a file as it is named, or a folder, whether it is there or is only written as one.
import { cpSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { home } from '../house/sources.ts';
import { typed } from './typed.ts';

const top = mkdtempSync(join(tmpdir(), 'jalon-export-'));
cpSync(join(home, 'examples/montfort'), join(top, 'mon projet'), { recursive: true });
mkdirSync(join(top, 'déjà.là'));

test.each([
  ['plan.xlsx', 'plan.xlsx'],
  ['nouveau/', 'nouveau/plan-national.xlsx'],
  ['autre', 'autre/plan-national.xlsx'],
  ['déjà.là', 'déjà.là/plan-national.xlsx'],
  ['sous/dossier/plan.xlsx', 'sous/dossier/plan.xlsx'],
])('--out %s gives %s', async (out, path) => {
  const { code, err } = await typed(top, '2026-11-24', ['export', 'national-plan', 'mon projet', '--out', out]);
  expect(code, err).toBe(0);
  expect(existsSync(join(top, path))).toBe(true);
});

test('a workbook and a questionnaire too', async () => {
  for (const words of [['workbook'], ['survey', 'SV-01']])
    expect((await typed(top, '2026-11-24', ['export', ...words, '--project', 'mon projet', '--out', 'envois'])).code).toBe(0);
  expect(existsSync(join(top, 'envois/classeur.xlsx'))).toBe(true);
  expect(existsSync(join(top, 'envois/SV-01.lss'))).toBe(true);
});
