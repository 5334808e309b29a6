// Ballots as people fill them in: saved by LibreOffice, then brought in.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { run } from '../../src/cli.ts';
import { findOffice } from '../../src/running/index.ts';
import { home } from '../house/sources.ts';
import { quiet } from './typed.ts';

const office = findOffice();

test.skipIf(office === null)(
  'a ballot saved by LibreOffice is read to the last answer, and only once',
  async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'jalon-ballots-'));
    cpSync(join(home, 'examples/roche-aux-fees'), join(cwd, 'projet'), { recursive: true });
    let out = '';
    let err = '';
    const jalon = (words: string): Promise<number> => {
      [out, err] = ['', ''];
      return run(words.split(' '), {
        ...quiet,
        cwd,
        today: '2026-06-30',
        width: 80,
        out: (text) => (out += text),
        err: (text) => (err += text),
      });
    };
    expect(await jalon('export ballots --project projet --out envoi')).toBe(0);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(join(cwd, 'envoi/bulletin-2026-PE-01.xlsx'));
    const [weights, scores] = book.worksheets;
    const answers = { expectation: 40, cost: 20, feasibility: 25.5, cohesion: 14.5 };
    weights?.eachRow((row) => {
      const points = new Map(Object.entries(answers)).get(String(row.getCell(1).value));
      if (points !== undefined) row.getCell(3).value = points;
      if (row.getCell(1).value === 'date') row.getCell(3).value = new Date('2026-06-20T00:00:00Z');
    });
    scores?.eachRow((row) => {
      if (row.getCell(1).value === 'AC-001') row.getCell(3).value = { formula: '2+3', date1904: false };
      if (row.getCell(1).value === 'AC-002') row.getCell(4).value = 'Déjà éprouvée par un service ou une commune';
    });
    mkdirSync(join(cwd, 'rempli'));
    writeFileSync(join(cwd, 'rempli/bulletin-2026-PE-01.xlsx'), new Uint8Array(await book.xlsx.writeBuffer()));
    const profile = `-env:UserInstallation=file://${join(cwd, 'profil')}`;
    const files = ['--outdir', join(cwd, 'recus'), join(cwd, 'rempli/bulletin-2026-PE-01.xlsx')];
    execFileSync(office ?? '', [profile, '--headless', '--convert-to', 'xlsx', ...files], { stdio: 'ignore' });

    expect(await jalon('import ballots recus --project projet')).toBe(0);
    expect(err).toContain('Ont voté en 2026\u00a0: 1 sur 9.');
    expect(err).toContain('Notes!C6  5 vient d’une formule');
    const written = readFileSync(join(cwd, 'projet/ballots/2026.yaml'), 'utf8');
    expect(load(written)).toMatchObject({
      ballots: [
        {
          voter: 'PE-01',
          college: 'elected',
          weights: { points: answers },
          scores: { 'AC-001': { expectation: 5 }, 'AC-002': { feasibility: 5 } },
        },
      ],
    });
    expect(written).toContain('date: 2026-06-20');
    expect(await jalon('import ballots recus --project projet')).toBe(0);
    expect(readFileSync(join(cwd, 'projet/ballots/2026.yaml'), 'utf8')).toBe(written);
    expect(err).toContain('Rien à changer.');
  },
  120_000,
);
