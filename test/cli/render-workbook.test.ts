// A project's own workbook as people have it: templates/steering-workbook.xlsx wins over the workbook that is made from data.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { run } from '../../src/cli.ts';
import { home } from '../house/sources.ts';
import { cellsOf, namesIn, sheetsOf, xlsx } from '../rendering/excel-templates/minimal-xlsx.ts';
import { quiet } from './typed.ts';

let cwd = '';
let err = '';
async function jalon(words: string): Promise<number> {
  err = '';
  return run(words.split(' '), { ...quiet, cwd, today: '2026-06-30', err: (text) => (err += text) });
}
const made = (): Uint8Array => new Uint8Array(readFileSync(join(cwd, 'projet/build/tableau-de-bord.xlsx')));
const own = (folder: string, cells: Readonly<Record<string, string>>): void => {
  mkdirSync(join(cwd, folder), { recursive: true });
  writeFileSync(join(cwd, folder, 'steering-workbook.xlsx'), xlsx([{ name: 'Suivi', cells }]));
};
const RENDER = 'render projet --only steering-workbook';

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'jalon-test-'));
  cpSync(join(home, 'examples/montfort'), join(cwd, 'projet'), { recursive: true });
});

test('the workbook of the project wins over the common one, which wins over the one made from data', async () => {
  expect(await jalon(RENDER)).toBe(0);
  expect(namesIn(made()).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name)).length).toBeGreaterThan(1);

  own('modeles', { A1: 'Commun' });
  expect(await jalon(`${RENDER} --templates modeles`)).toBe(0);
  expect(cellsOf(made())).toEqual({ A1: '"Commun"' });

  own('projet/templates', { A1: '{{project.title}}', A2: '{{#each actions}}{{id}}', B2: '{{/each}}', A3: '=COUNTA(A2:A2)' });
  expect(await jalon(`${RENDER} --templates modeles`)).toBe(0);
  const cells = cellsOf(made());
  expect(Object.keys(sheetsOf(made()))).toEqual(['Suivi']);
  expect(cells['A2']).toBe('"AC-001"');
  const count = Object.values(cells).filter((value) => /^"AC-\d+"$/.test(value)).length;
  expect(cells[`A${count + 2}`]).toBe(`=COUNTA(A2:A${count + 1})`);
});

test('a fault of it is told by sheet and cell, and nothing is made', async () => {
  own('projet/templates', { B4: '{{project.titel}}' });
  expect(await jalon(RENDER)).toBe(1);
  expect(err).toContain('templates/steering-workbook.xlsx › feuille Suivi › cellule B4');
  expect(err).toContain('«\u00a0title\u00a0»');
  expect(() => made()).toThrow();
});
