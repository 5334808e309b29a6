/** Templates as LibreOffice, openpyxl and exceljs write them: each in its own way, all with the same tags. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import viewSchema from '../../../schemas/view.json' with { type: 'json' };
import { closeArchive, openArchive } from '../../../src/rendering/archive/index.ts';
import { prepareExcel } from '../../../src/rendering/excel-templates/index.ts';
import { viewOf } from '../../../src/rendering/index.ts';
import { shapeOfSchema } from '../../../src/rendering/ooxml/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { validateFile } from '../../open-xml/index.js';
import { request } from '../view/tiny-project.ts';
import { cellsOf, namesIn, partOf, sheetsOf } from './minimal-xlsx.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/excel-templates/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'jalon-programs-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function faultsOf(bytes: Uint8Array) {
  const path = join(folder, 'classeur.xlsx');
  writeFileSync(path, bytes);
  return (await validateFile(path)).errors.map(({ path: part, description }) => `${part} ${description}`);
}

describe.each(['libreoffice', 'openpyxl', 'exceljs'])('%s', (program) => {
  const bytes = new Uint8Array(readFileSync(`${fixtures}${program}.xlsx`));
  const { problems, render } = prepareExcel(bytes, {
    file: program,
    shape: shapeOfSchema(viewSchema),
    helpers: helpersFor('fr'),
  });

  it('has no fault', () => {
    expect(problems).toEqual([]);
  });

  it('becomes the same workbook', () => {
    const made = render(viewOf(request));
    const sheets = sheetsOf(made);
    // LibreOffice marks every formula, and a formula of a tag that it could not compute.
    expect(partOf(made, sheets.Actions ?? 'xl/worksheets/sheet1.xml')).toMatch(/<f[^>]*>C4\/SUM\(C\$3:C\$5\)<\/f><v>0\.2105/);
    expect(cellsOf(made, sheets.Actions)).toMatchObject({
      A1: '"Actions de Projet numérique de territoire 2026-2032"',
      B3: '"Ouvrir un accueil numérique"',
      C3: '30000',
      D3: '0.75',
      E3: '46388',
      G3: 'false',
      C4: '8000',
      F4: '=C4/SUM(C$3:C$5)',
      B5: '"Sans axe"',
      C6: '=SUM(C3:C5)',
      D6: '=AVERAGE(D3:D5)',
    });
    expect(partOf(made, 'xl/workbook.xml')).toMatch(/<definedName [^>]*name="couts"[^>]*>Actions!\$C\$3:\$C\$5</);
    for (const part of namesIn(made).filter((name) => /^xl\/.*\.xml$/.test(name)))
      expect(partOf(made, part)).not.toMatch(/\{\{|#REF!/);
  });

  it('gives a workbook with no fault that its template has not', async () => {
    const before = await faultsOf(bytes);
    expect((await faultsOf(render(viewOf(request)))).filter((fault) => !before.includes(fault))).toEqual([]);
  });

  it('keeps its chart on the rows that it showed', () => {
    const [chart] = namesIn(bytes).filter((name) => /charts\/chart\d+\.xml$/.test(name));
    if (program === 'exceljs') expect(chart).toBeUndefined();
    else
      expect([...partOf(render(viewOf(request)), chart ?? '').matchAll(/<c:f>([^<]*)</g)].map(([, area]) => area)).toContain(
        'Actions!$C$3:$C$5',
      );
  });

  it.skipIf(program === 'exceljs')('has its chart replaced by one of the project, but not by a picture', async () => {
    const before = await faultsOf(bytes);
    const asked = (tag: string) =>
      closeArchive(
        openArchive(bytes).map((entry) => {
          if (!/drawings\/drawing\d+\.xml$/.test(entry.name)) return entry;
          const xml = new TextDecoder().decode(entry.bytes).replace(/ descr="[^"]*"/g, '');
          return { ...entry, bytes: new TextEncoder().encode(xml.replace(/(cNvPr )/, `$1descr="${tag}" `)) };
        }),
      );
    const options = { file: program, helpers: helpersFor('fr') };
    const made = prepareExcel(asked('{{chart charts.budgetByYear}}'), options).render(viewOf(request));
    expect(Object.keys(sheetsOf(made)).at(-1)).toBe('Données des graphiques');
    expect((await faultsOf(made)).filter((fault) => !before.includes(fault))).toEqual([]);
    expect(prepareExcel(asked('{{image theme.logo}}'), options).problems).toMatchObject([
      { code: 'template/image-out-of-place' },
    ]);
  });
});
