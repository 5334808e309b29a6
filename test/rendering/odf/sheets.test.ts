/** Tags in OpenDocument workbooks: rows that repeat, values that keep their kind, formulas that follow. */
import { expect, test } from 'vitest';
import { prepareOdf } from '../../../src/rendering/odf/index.ts';
import { movedAddresses, movedFormula } from '../../../src/rendering/odf/sheets/open-formula.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { type OdfParts, odf, p, partOf, textOf } from './minimal-odf.ts';

const view = {
  title: 'Plan',
  date: '2026-03-01',
  share: 42,
  yes: true,
  cost: { min: 1_200_000, max: 1_200_000 },
  range: { min: 100_000, max: 200_000 },
  axes: [
    { title: 'A/1', actions: [{ n: 1 }, { n: 2 }] },
    { title: 'A/1', actions: [{ n: 3 }] },
  ],
  actions: [{ n: 1 }, { n: 2 }, { n: 3 }],
  none: [],
};
const options = { file: 'essai.ods', helpers: helpersFor('fr') };
const faults = (body: string) => prepareOdf(odf(body, { format: 'ods' }), options, 'ods').problems;
function rendered(body: string, parts: OdfParts = {}): Uint8Array {
  const { problems, render } = prepareOdf(odf(body, { ...parts, format: 'ods' }), options, 'ods');
  expect(problems).toEqual([]);
  return render(view);
}
const cell = (content: string, attributes = ''): string =>
  content.startsWith('=')
    ? `<table:table-cell table:formula="of:${content}" office:value-type="float" office:value="9"${attributes}>${p('9')}</table:table-cell>`
    : content === ''
      ? '<table:table-cell/>'
      : `<table:table-cell office:value-type="string"${attributes}>${p(content)}</table:table-cell>`;
const row = (...cells: string[]): string => `<table:table-row>${cells.map((one) => cell(one)).join('')}</table:table-row>`;
const blank = (count: number): string =>
  `<table:table-row table:number-rows-repeated="${count}"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>`;
const sheet = (name: string, ...rows: string[]): string =>
  `<table:table table:name="${name}"><table:table-column/>${rows.join('')}</table:table>`;

type Cell = { readonly formula: string; readonly type: string; readonly value: string; readonly text: string };
/** Each sheet as its rows of cells. */
function sheetsOf(bytes: Uint8Array): Readonly<Record<string, readonly (readonly Cell[])[]>> {
  const xml = partOf(bytes, 'content.xml');
  const value = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  return Object.fromEntries(
    [...xml.matchAll(/<table:table [^>]*table:name="([^"]*)"[^>]*>(.*?)<\/table:table>/gs)].map(([, name = '', body = '']) => [
      name,
      [...body.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gs)].map(([, cells = '']) =>
        [...cells.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)].map(([, tag = '', text = '']) => ({
          formula: value(tag, 'table:formula'),
          type: value(tag, 'office:value-type'),
          value: value(tag, 'office:(?:value|date-value|boolean-value)'),
          text: text.replaceAll('<text:s/>', ' ').replace(/<[^>]*>/g, ''),
        })),
      ),
    ]),
  );
}
const shown = (bytes: Uint8Array, name = 'A') =>
  (sheetsOf(bytes)[name] ?? []).map((cells) => cells.map(({ formula, value, text }) => formula || value || text).join(' | '));

test('a value alone in its cell keeps its kind', () => {
  const [cells] =
    sheetsOf(
      rendered(
        sheet(
          'A',
          row('{{title}}', '{{money cost}}', '{{date date}}', '{{percent share}}', '{{yes}}', 'n° {{share}}', '{{money range}}'),
        ),
      ),
    ).A ?? [];
  expect(cells?.map(({ type, value, text }) => [type, value, text.replace(/\s/g, ' ')])).toEqual([
    ['string', '', 'Plan'],
    ['currency', '12000', '12 000 €'],
    ['date', '2026-03-01', '1er mars 2026'],
    ['percentage', '0.42', '42 %'],
    ['boolean', 'true', 'oui'],
    ['string', '', 'n° 42'],
    ['currency', '1500', '1 000 € à 2 000 €'],
  ]);
});

test('rows repeat, and the formulas and ranges that name them follow', () => {
  const body =
    sheet(
      'A',
      row('Titre', 'N°', 'Double'),
      row('{{#each actions}}', '', ''),
      row('x', '{{n}}', '=[.B3]*2'),
      row('{{/each}}', '', ''),
      blank(2),
      row('Total', '=SUM([.B3:.B3])', '=SUM([$A.C3])'),
      row('Part', '=COUNTIF([.B2:.B4];&quot;&gt;1;2&quot;)', ''),
    ) +
    '<table:named-expressions><table:named-range table:name="N" table:base-cell-address="$A.$A$1" table:cell-range-address="$A.$B$3:.$B$4"/></table:named-expressions>' +
    '<table:database-ranges><table:database-range table:name="D" table:target-range-address="A.A1:A.C4"/></table:database-ranges>';
  const bytes = rendered(body);
  expect(shown(bytes)).toEqual([
    'Titre | N° | Double',
    'x | 1 | of:=[.B2]*2',
    'x | 2 | of:=[.B3]*2',
    'x | 3 | of:=[.B4]*2',
    '',
    'Total | of:=SUM([.B2:.B4]) | of:=SUM([$A.C2:.C4])',
    'Part | of:=COUNTIF([.B2:.B4];&quot;&gt;1;2&quot;) | ',
  ]);
  const xml = partOf(bytes, 'content.xml');
  expect(xml).toContain('table:cell-range-address="$A.$B$2:.$B$4"');
  expect(xml).toContain('table:target-range-address="A.A1:A.C4"');
  expect(xml).not.toContain('office:value="9"');
  expect(xml).not.toContain('jalon');
});

test('the line above a loop is that of the turn before, as rows that are copied down', () => {
  const bytes = rendered(sheet('A', row('N°', 'Cumul', ''), row('{{#each actions}}{{n}}', '=N([.B1])+[.A2]', '{{/each}}')));
  expect(shown(bytes).slice(1)).toEqual([1, 2, 3].map((n) => `${n} | of:=N([.B${n}])+[.A${n + 1}] | `));
});

test('a block that leaves no row leaves a hidden one where something refers to it', () => {
  const bytes = rendered(sheet('A', row('{{#each none}}{{n}}', '{{/each}}'), row('=SUM([.A1:.A1])', '')));
  expect(shown(bytes)).toEqual(['', 'of:=SUM([.A1:.A1]) | ']);
  expect(partOf(bytes, 'content.xml')).toContain('table:visibility="collapse"');
});

test('a sheet is repeated by its name, its formulas in its own copy', () => {
  const bytes = rendered(
    sheet(
      '{{#each axes}}{{title}}',
      row('{{title}}', ''),
      row('{{#each actions}}{{n}}', '{{/each}}'),
      row('=SUM([.A2:.A2])', ''),
    ) + sheet('Tout', row("=SUM(['{{#each axes}}{{title}}'.A3:.A3])", '')),
  );
  expect(Object.keys(sheetsOf(bytes))).toEqual(['A-1', 'A-1 2', 'Tout']);
  expect(shown(bytes, 'A-1')).toEqual(['A/1 | ', '1 | ', '2 | ', 'of:=SUM([.A2:.A3]) | ']);
  expect(shown(bytes, 'A-1 2')).toEqual(['A/1 | ', '3 | ', 'of:=SUM([.A2:.A2]) | ']);
  expect(shown(bytes, 'Tout')).toEqual(["of:=SUM([$'A-1'.A4:.A4];[$'A-1 2'.A3:.A3]) | "]);
});

test('the chart of a sheet shows the rows that there are', () => {
  const chart = `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:chart="urn:oasis:names:tc:opendocument:xmlns:chart:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><chart:plot-area table:cell-range-address="A.A1:A.A1"><chart:series chart:values-cell-range-address="A.A1:A.A1" chart:label-cell-address="A.B1"/></chart:plot-area></office:document-content>`;
  const bytes = rendered(sheet('A', row('{{#each actions}}{{n}}', '{{/each}}')), { others: { 'Object 1/content.xml': chart } });
  expect(partOf(bytes, 'Object 1/content.xml')).toContain('chart:values-cell-range-address="A.A1:A.A3"');
});

test('faults are told by sheet and cell', () => {
  expect(faults(sheet('A', row('', '{{rien}}'))).map(({ code, sheet: at, cell: name }) => [code, at, name])).toEqual([]);
  const shape = { kind: 'object', fields: {} } as const;
  const { problems } = prepareOdf(odf(sheet('A', row('', '{{rien}}')), { format: 'ods' }), { ...options, shape }, 'ods');
  expect(problems.map(({ code, sheet: at, cell: name }) => [code, at, name])).toEqual([['template/unknown-field', 'A', 'B1']]);
  expect(faults(sheet('A', row('=[.A1]+{{n}}'))).map(({ code }) => code)).toEqual(['template/tag-in-formula']);
  expect(faults(sheet('A', row('{{#columns actions}}', '{{/columns}}'))).map(({ code }) => code)).toContain(
    'template/not-in-odf',
  );
});

test('a workbook without tags comes back as it is', () => {
  const body = sheet('A', row('x', '=SUM([.A1:.A2])'), blank(3));
  expect(partOf(rendered(body), 'content.xml')).toBe(partOf(odf(body, { format: 'ods' }), 'content.xml'));
});

test('addresses are read and written as they stand', () => {
  const same = (excel: string) => excel.replace('B2', 'B7');
  expect(movedFormula('of:=[.B2]+["x"]', same)).toBe('of:=[.B2]+["x"]');
  expect(movedFormula("of:=IF([.B2]=&quot;a&quot;;['Feuille d''été'.A1];{1;2|3;4})", same)).toBe(
    "of:=IF([.B7]=&quot;a&quot;;[$'Feuille d''été'.A1];{1;2|3;4})",
  );
  expect(movedFormula("of:=['file:///x.ods'#$A.B2]", same)).toBe("of:=['file:///x.ods'#$A.B2]");
  expect(movedAddresses("$'Ma feuille'.$B$2:.$C$3 A.B2", (excel) => excel.replace('B$2', 'B$7').replace('B2', 'B7'))).toBe(
    "$'Ma feuille'.$B$7:.$C$3 A.B7",
  );
});

test('the lines of a cell are paragraphs, which a block may span', () => {
  const many = `<table:table-cell office:value-type="string">${p('{{#each actions}}')}${p('n° {{n}}')}${p('{{/each}}')}</table:table-cell>`;
  expect(textOf(rendered(sheet('A', `<table:table-row>${many}</table:table-row>`))).split('\n')).toEqual([
    '',
    'n° 1',
    '',
    'n° 2',
    '',
    'n° 3',
  ]);
});

test('rows that stand for more than anybody repeats are refused', () => {
  const far = '<table:table-row table:number-rows-repeated="1000000000000"><table:table-cell/></table:table-row>';
  const body = sheet('A', row('{{#each actions}}', ''), far, row('{{/each}}', ''));
  expect(faults(body).map(({ code, sheet: at }) => [code, at])).toEqual([['template/rows-too-far', 'A']]);
  expect(faults(sheet('A', row('{{title}}', ''), far))).toEqual([]);
});
