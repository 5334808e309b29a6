/** Pivot tables fed by the rows of a loop: they show the tags of the template until Excel reads their source again, and stand where they stood. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { validateFile } from '../../open-xml/index.js';
import { cellsOf, partOf, prepared, type Sheet, xlsx } from './minimal-xlsx.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-pivots-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const CACHE = 'xl/pivotCache/pivotCacheDefinition1.xml';
const PIVOT = 'xl/pivotTables/pivotTable1.xml';
const leadTo = (type: string, target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;

const LOOP = '{{#each actions}}{{axis}}';
const data: Sheet = {
  name: 'Données',
  cells: { A1: 'Axe', B1: 'Budget', A2: LOOP, B2: '{{budget}}', C2: '{{/each}}' },
};
/** As Excel leaves it once it was made on the rows of tags. */
const shown = (top: number, others: Sheet['cells'] = {}, name = 'Croisé'): Sheet => ({
  name,
  cells: {
    ...others,
    [`A${top}`]: 'Étiquettes de lignes',
    [`B${top}`]: 'Nombre de Budget',
    [`A${top + 1}`]: LOOP,
    [`B${top + 1}`]: 1,
    [`A${top + 2}`]: 'Total général',
    [`B${top + 2}`]: 1,
  },
  relations: [['p', 'pivotTable', '../pivotTables/pivotTable1.xml']],
});
const item = '<items count="2"><item x="0"/><item t="default"/></items>';
const pivot = (ref: string) =>
  `<pivotTableDefinition xmlns="${SHEETS}" name="Croisé1" cacheId="7" dataCaption="Valeurs"><location ref="${ref}" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0">${item}</pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="2"><i><x/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="Nombre de Budget" fld="1" subtotal="count" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>`;
const cache = `<pivotCacheDefinition xmlns="${SHEETS}" recordCount="0"><cacheSource type="worksheet"><worksheetSource ref="A1:B2" sheet="Données"/></cacheSource><cacheFields count="2"><cacheField name="Axe" numFmtId="0"><sharedItems count="1"><s v="${LOOP}"/></sharedItems></cacheField><cacheField name="Budget" numFmtId="0"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>`;

const template = (sheet: Sheet, ref: string) =>
  prepared(
    xlsx([data, sheet], {
      pivotCaches: [{ id: 7, target: CACHE.replace('xl/', '') }],
      parts: {
        [CACHE]: cache,
        [PIVOT]: pivot(ref),
        'xl/pivotTables/_rels/pivotTable1.xml.rels': leadTo('pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml'),
      },
      types: { [CACHE]: `${TYPE}.pivotCacheDefinition+xml`, [PIVOT]: `${TYPE}.pivotTable+xml` },
    }),
  );
const view = {
  title: 'Plan',
  actions: ['Air', 'Eau', 'Air'].map((axis, index) => ({ axis, budget: index })),
};
const CROSSED = 'xl/worksheets/sheet2.xml';

describe('a pivot table', () => {
  it('says no tag of its source before Excel reads that again, and all its rows then', async () => {
    const book = template(shown(3), 'A3:B5').render(view);
    expect(cellsOf(book, CROSSED)).toEqual({
      ...{ A3: '"Étiquettes de lignes"', B3: '"Nombre de Budget"', A4: '""', B4: '1', A5: '"Total général"', B5: '1' },
    });
    expect(partOf(book, CACHE)).toMatch(/refreshOnLoad="1".*<worksheetSource ref="A1:B4" sheet="Données"\/>/);
    const path = join(folder, 'classeur.xlsx');
    writeFileSync(path, book);
    expect((await validateFile(path)).errors).toEqual([]);
  });

  it('does so on a sheet that has tags of its own, where it follows the rows above it', () => {
    const { problems, render } = template(
      shown(6, { A1: '{{title}}', A2: '{{#each actions}}{{axis}}', B2: '{{/each}}' }),
      'A6:B8',
    );
    expect(problems).toEqual([]);
    const book = render(view);
    expect(cellsOf(book, CROSSED)).toMatchObject({
      A1: '"Plan"',
      A4: '"Air"',
      A8: '"Étiquettes de lignes"',
      A10: '"Total général"',
    });
    expect(cellsOf(book, CROSSED)).not.toHaveProperty('A9');
    expect(partOf(book, PIVOT)).toContain('<location ref="A8:B10"');
  });

  it.each([
    ['rows', shown(3, { A1: '{{#each actions}}', A7: '{{/each}}' })],
    ['a row', shown(3, { D4: '{{#each actions}}{{axis}}', E4: '{{/each}}' })],
    ['columns', shown(3, { B1: '{{#columns actions}}{{axis}}{{/columns}}' })],
    ['its sheet', shown(3, {}, '{{#each actions}}{{axis}}')],
  ])('is told where a loop repeats %s of it', (_, sheet) => {
    expect(template(sheet, 'A3:B5').problems).toMatchObject([
      { code: 'template/pivot-in-loop', sheet: sheet.name, cell: 'A3:B5', tag: 'Croisé1' },
    ]);
  });
});
