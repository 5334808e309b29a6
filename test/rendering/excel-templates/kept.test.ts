/** What a view does not change comes back as it was: parts byte for byte, order and numbers of drawings, results, sheets that are no cells. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/rendering/archive/index.ts';
import { runsOf } from '../../../src/rendering/excel-templates/areas.ts';
import type { ColumnLoop } from '../../../src/rendering/excel-templates/columns.ts';
import { layOutColumns } from '../../../src/rendering/excel-templates/layout.ts';
import { cellsOf, partOf, prepared, type Sheet, sheetsOf, xlsx } from './minimal-xlsx.ts';

const CHART = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const NAMES = 'http://schemas.openxmlformats.org';
const OPEN: ColumnLoop['open'] = {
  kind: 'mark',
  tag: { kind: 'close', source: '/each', helper: 'each' },
  text: '',
  at: { part: '' },
  writer: '',
};

const changedIn = (before: Uint8Array, after: Uint8Array): string[] => {
  const made = new Map(openArchive(after).map(({ name, bytes }) => [name, Buffer.from(bytes)]));
  return openArchive(before).flatMap(({ name, bytes }) => (made.get(name)?.equals(bytes) ? [] : [name]));
};

describe('a part that holds no tag, and that nothing moves', () => {
  const plain: Sheet = {
    name: 'Liste',
    cells: { A1: 'x', B2: '=SUM(A1:A9)', C3: "='Autre'!A1" },
    before:
      '<dimension ref="A1:C3"/><!-- said by nobody --><sheetViews><sheetView workbookViewId="0"><selection activeCell="C3"/></sheetView></sheetViews>',
  };
  const other: Sheet = { name: 'Autre', cells: { A1: 'y' } };

  it('is each part of a workbook without tags', () => {
    const bytes = xlsx([plain, other]);
    expect(changedIn(bytes, prepared(bytes).render({}))).toEqual([]);
  });

  it('is a sheet beside one with tags', () => {
    const bytes = xlsx([plain, other, { name: 'F', cells: { A1: '{{#each n}}{{this}}', B1: '{{/each}}', A2: '=Liste!B2' } }]);
    const made = prepared(bytes).render({ n: [1, 2] });
    expect(changedIn(bytes, made)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet3.xml', 'xl/sharedStrings.xml']);
    expect(cellsOf(made, sheetsOf(made)['F'] ?? '')).toMatchObject({ A3: '=Liste!B2' });
  });

  it.each([
    ['by a formula', { A1: '=F!A1' }, {}],
    ['by a name', { A1: '=SUM(total)' }, { names: '<definedName name="total">F!$A$1:$A$3</definedName>' }],
    ['far away', { A1: '=Autre!A1' }, { other: '=F!A1*2' }],
    ['in a text', { A1: '=INDIRECT("F!A1")' }, {}],
    ['of three sheets at once', { A1: "=SUM('Autre:F'!A1)" }, {}],
  ])(
    'is not a sheet that refers to one with tags %s',
    (_, cells, { names = '', other: formula = 'y' }: { names?: string; other?: string }) => {
      const bytes = xlsx(
        [
          { name: 'Liste', cells },
          { name: 'Autre', cells: { A1: formula } },
          { name: 'F', cells: { A1: '{{n}}' } },
        ],
        { names },
      );
      expect(changedIn(bytes, prepared(bytes).render({ n: 4 }))).toContain('xl/worksheets/sheet1.xml');
    },
  );
});

describe('a sheet that is a chart', () => {
  const chart = (area: string) =>
    `<c:chartSpace xmlns:c="${NAMES}/drawingml/2006/chart"><c:val><c:numRef><c:f>${area}</c:f><c:numCache><c:ptCount val="1"/><c:pt idx="0"><c:v>5</c:v></c:pt></c:numCache></c:numRef></c:val></c:chartSpace>`;
  const relation = (type: string, target: string) =>
    `<Relationships xmlns="${NAMES}/package/2006/relationships"><Relationship Id="r" Type="${NAMES}/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;
  const R = `xmlns:r="${NAMES}/officeDocument/2006/relationships"`;
  const led = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${NAMES}/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const bytes = xlsx(
    [
      { name: 'F', cells: { A1: '{{#each n}}{{this}}', B1: '{{/each}}' } },
      { name: 'Fin', cells: { A1: 'z' } },
    ],
    {
      parts: {
        'xl/workbook.xml': `<workbook xmlns="${NAMES}/spreadsheetml/2006/main" ${R}><bookViews><workbookView firstSheet="1" activeTab="2"/></bookViews><sheets><sheet name="F" sheetId="4" r:id="a"/><sheet name="Graphique" sheetId="9" r:id="b"/><sheet name="Fin" sheetId="2" r:id="c"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="2">Fin!$A$1</definedName></definedNames></workbook>`,
        'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${NAMES}/package/2006/relationships">${led('a', 'worksheet', 'worksheets/sheet1.xml')}${led('b', 'chartsheet', 'chartsheets/sheet1.xml')}${led('c', 'worksheet', 'worksheets/sheet2.xml')}${led('s', 'styles', 'styles.xml')}${led('t', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
        'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="${NAMES}/spreadsheetml/2006/main" ${R}><drawing r:id="r"/></chartsheet>`,
        'xl/chartsheets/_rels/sheet1.xml.rels': relation('drawing', '../drawings/drawing1.xml'),
        'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="${NAMES}/drawingml/2006/spreadsheetDrawing"/>`,
        'xl/drawings/_rels/drawing1.xml.rels': relation('chart', '../charts/chart1.xml'),
        'xl/charts/chart1.xml': chart('F!$A$1:$A$1'),
      },
      types: {
        'xl/chartsheets/sheet1.xml': `${SHEET}.chartsheet+xml`,
        'xl/drawings/drawing1.xml': DRAWING,
        'xl/charts/chart1.xml': CHART,
      },
    },
  );
  const made = prepared(bytes).render({ n: [7, 8, 9] });

  it('stays between the others, where names and the open sheet are counted', () => {
    const workbook = partOf(made, 'xl/workbook.xml');
    expect([...workbook.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name)).toEqual(['F', 'Graphique', 'Fin']);
    expect(workbook).toContain('localSheetId="2"');
    expect(workbook).toContain('<workbookView firstSheet="1" activeTab="2"/>');
    expect([...workbook.matchAll(/sheetId="(\d+)"/g)].map(([, id]) => id)).toEqual(['4', '9', '2']);
    expect(partOf(made, 'xl/chartsheets/sheet1.xml')).toBe(partOf(bytes, 'xl/chartsheets/sheet1.xml'));
  });

  it('shows the rows that its own have become, and their figures', () => {
    const xml = partOf(made, 'xl/charts/chart1.xml');
    expect(xml).toContain('<c:f>F!$A$1:$A$3</c:f>');
    expect([...xml.matchAll(/<c:v>([^<]*)</g)].map(([, value]) => value)).toEqual(['7', '8', '9']);
  });
});

describe('a formula that points at the row of a loop', () => {
  const cells = {
    ...{ A1: '{{#each n}}', A2: '{{this}}', A3: '{{/each}}', A4: '=A1*2', B4: '=SUM(A1)', C4: '=A3', D4: '=SUM(A1:A3)' },
    E4: '=SUM($A$1:$A$1)',
  };
  const cellsWith = (n: readonly number[]) => cellsOf(prepared(xlsx([{ name: 'F', cells }])).render({ n }));

  it('points at what the loop repeats', () => {
    const {
      A4: one,
      B4: sum,
      C4: end,
      D4: whole,
      E4: fixed,
    } = Object.fromEntries(Object.entries(cellsWith([1, 2])).map(([place, value]) => [place.replace('3', '4'), value]));
    expect([one, sum, end, whole, fixed]).toEqual(['=A1*2', '=SUM(A1:A2)', '=A1', '=SUM(A1:A2)', '=SUM($A$1:$A$2)']);
  });

  it('is no error where the loop repeats nothing', () => {
    expect(Object.values(cellsWith([])).filter((value) => value.includes('#REF!'))).toEqual([]);
  });
});

describe('what lies over a sheet', () => {
  const shape = (id: number, row: number, text: string) =>
    `<xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + 1}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="${id}" name="S${id}" descr="${text}"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/></xdr:sp><xdr:clientData/></xdr:twoCellAnchor>`;
  const connector = (id: number, row: number, from: number, to: number) =>
    shape(id, row, '')
      .replaceAll('xdr:sp>', 'xdr:cxnSp>')
      .replace('<xdr:sp macro="" textlink="">', '<xdr:cxnSp macro="">')
      .replaceAll('nvSpPr', 'nvCxnSpPr')
      .replace(
        '<xdr:cNvSpPr/>',
        `<xdr:cNvCxnSpPr><a:stCxn id="${from}" idx="0"/><a:endCxn id="${to}" idx="0"/></xdr:cNvCxnSpPr>`,
      );
  // From the lowest: one far below, one in the loop, one above it, the line between the two in the loop.
  const layers = [shape(11, 9, 'bas'), shape(7, 1, '{{this}}'), shape(5, 0, 'haut'), connector(8, 1, 7, 5)];
  const drawing = `<xdr:wsDr xmlns:xdr="${NAMES}/drawingml/2006/spreadsheetDrawing" xmlns:a="${NAMES}/drawingml/2006/main">${layers.join('')}</xdr:wsDr>`;
  const bytes = xlsx(
    [
      {
        name: 'F',
        cells: { A1: 'x', A2: '{{#each n}}{{this}}', B2: '{{/each}}', A9: 'y', A10: 'z' },
        extra: '<drawing r:id="d"/>',
        relations: [['d', 'drawing', '../drawings/drawing1.xml']],
      },
    ],
    { parts: { 'xl/drawings/drawing1.xml': drawing }, types: { 'xl/drawings/drawing1.xml': DRAWING } },
  );
  const xml = partOf(prepared(bytes).render({ n: ['un', 'deux'] }), 'xl/drawings/drawing1.xml');

  it('keeps its order, and its numbers, but for those of what a loop repeats', () => {
    expect([...xml.matchAll(/cNvPr id="(\d+)" name="S(\d+)"/g)].map(([, id, was]) => [was, id])).toEqual([
      ['11', '11'],
      ['7', '7'],
      ['7', '12'],
      ['5', '5'],
      ['8', '8'],
      ['8', '13'],
    ]);
  });

  it('has its lines hold on to the shapes of their own turn', () => {
    expect([...xml.matchAll(/<a:(?:st|end)Cxn id="(\d+)"/g)].map(([, id]) => id)).toEqual(['7', '5', '12', '5']);
  });
});

it('reads the source of a pivot table again from all the rows that its own have become, and shows no tag meanwhile', () => {
  const cache = `<pivotCacheDefinition xmlns="${NAMES}/spreadsheetml/2006/main"><cacheSource type="worksheet"><worksheetSource ref="A1:B2" sheet="F"/></cacheSource><cacheFields><cacheField name="Nom"><sharedItems><s v="{{#each n}}{{this}}"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>`;
  const part = 'xl/pivotCache/pivotCacheDefinition1.xml';
  const bytes = xlsx([{ name: 'F', cells: { A1: 'Nom', A2: '{{#each n}}{{this}}', B2: '{{/each}}' } }], {
    parts: { [part]: cache },
    types: { [part]: `${SHEET}.pivotCacheDefinition+xml` },
  });
  const xml = partOf(prepared(bytes).render({ n: [1, 2, 3] }), part);
  expect(xml).toContain('<worksheetSource ref="A1:B4" sheet="F"/>');
  expect(xml).toContain('refreshOnLoad="1"');
  expect(xml).not.toContain('{{');
});

it('finds the lines of a template where they have gone as a look at each segment finds them', () => {
  const blocks = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 3 })), { maxLength: 5 });
  fc.assert(
    fc.property(blocks, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 30 }), (drawn, first, length) => {
      let at = 1;
      const loops = drawn.map(([gap, width]) => {
        const loop = { first: at + gap, last: at + gap + width, open: OPEN };
        at = loop.last + 1;
        return loop;
      });
      const counts = drawn.map(([gap, width]) => (gap * width) % 4);
      const layout = layOutColumns(loops, counts, new Set([0]));
      const span = { first, last: first + length };
      const lines = layout.segments.flatMap(({ line, at: place, count }) => {
        const [from, to] = [Math.max(first, line), Math.min(span.last, line + count - 1)];
        return from > to ? [] : [[place + from - line, place + to - line]];
      });
      const joined: (readonly [number, number])[] = [];
      for (const [from = 0, to = 0] of lines) {
        const before = joined.at(-1);
        if (before && before[1] + 1 === from) joined[joined.length - 1] = [before[0], to];
        else joined.push([from, to]);
      }
      expect(runsOf(layout, span, []).map((run) => [run.first, run.last])).toEqual(joined);
    }),
  );
});
