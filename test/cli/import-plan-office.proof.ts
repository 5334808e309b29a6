// Plans that LibreOffice saved: the national workbook that we wrote, changed there or not, as a workbook and as a text.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { run } from '../../src/cli.ts';
import { findOffice } from '../../src/running/index.ts';
import { home } from '../house/sources.ts';
import { quiet } from './typed.ts';

const office = findOffice();
/** Semicolons, quotes, UTF-8, cells as they are shown. */
const asText = 'csv:Text - txt - csv (StarCalc):59,34,76,1';

test.skipIf(office === null)(
  'the national workbook saved again by LibreOffice proposes nothing, and a cell that was changed there only itself',
  async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'jalon-plan-'));
    cpSync(join(home, 'examples/montfort'), join(cwd, 'projet'), { recursive: true });
    let err = '';
    const jalon = (...words: string[]): Promise<number> => {
      err = '';
      return run([...words, '--project', 'projet'], { ...quiet, cwd, width: 80, err: (text) => (err += text) });
    };
    const saved = (path: string, format: string, folder: string): void => {
      const profile = `-env:UserInstallation=file://${join(cwd, 'profil')}`;
      const words = ['--headless', '--convert-to', format, '--outdir', join(cwd, folder), join(cwd, path)];
      execFileSync(office ?? '', [profile, ...words], { stdio: 'ignore' });
    };
    expect(await jalon('export', 'national-plan', '--out', 'plan.xlsx')).toBe(0);
    saved('plan.xlsx', 'xlsx', 'rendu');
    saved('plan.xlsx', asText, 'rendu');
    for (const path of ['rendu/plan.xlsx', 'rendu/plan.csv'])
      expect([path, await jalon('import', 'plan', path, '--yes', '--theirs', '--delete'), err]).toEqual([
        path,
        0,
        'Rien à changer.\n',
      ]);

    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(join(cwd, 'rendu/plan.xlsx'));
    const sheet = book.getWorksheet('Fichier dimport');
    const column = (header: string): number => {
      let found = 0;
      sheet?.getRow(2).eachCell((cell, at) => {
        if (cell.value === header) found = at;
      });
      return found;
    };
    const row = sheet?.getRow(4);
    if (row) row.getCell(column('Statut')).value = 'Réalisé';
    await book.xlsx.writeFile(join(cwd, 'change.xlsx'));
    saved('change.xlsx', 'xlsx', 'change');
    const path = join(cwd, 'projet/actions/AC-001-permanence-itinerante.yaml');
    const before = readFileSync(path, 'utf8');
    expect(await jalon('import', 'plan', 'change/change.xlsx', '--yes', '--theirs')).toBe(0);
    const after = readFileSync(path, 'utf8');
    expect(after).toMatch(/^status: done$/m);
    expect(after.replace(/^x-source:\n(?: {2}.*\n)*/m, '')).toBe(before.replace(/^status: .*$/m, 'status: done'));
  },
  120_000,
);
