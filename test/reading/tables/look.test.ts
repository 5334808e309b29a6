// What sheets show beside their values: colours, comments, hidden rows; and what documents say outside of their tables.
import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { tableOf } from '../../../src/reading/index.ts';

test('a workbook: fills, of a colour, a theme and a palette; comments without whose they are; rows and columns that are hidden', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Plan');
  sheet.addRows([
    ['Action', 'Statut'],
    ['Former', 'x'],
    ['Prêter', null],
  ]);
  const fill = (address: string, fgColor: Partial<ExcelJS.Color>): void => {
    sheet.getCell(address).fill = { type: 'pattern', pattern: 'solid', fgColor };
  };
  fill('A2', { argb: 'FF92D050' });
  fill('B3', { theme: 5 });
  fill('B2', { argb: 'FFFFFFFF' });
  sheet.getCell('A2').note = 'Vu en commission';
  sheet.getRow(3).hidden = true;
  sheet.getColumn(2).hidden = true;
  const [read] = tableOf(new Uint8Array(await book.xlsx.writeBuffer()), 'plan.xlsx').sheets;
  expect([...(read?.look?.fills ?? [])].map(([row, own]) => [row, [...own]])).toEqual([
    [2, [[1, '92D050']]],
    [3, [[2, 'C0504D']]],
  ]);
  expect(read?.look?.comments).toEqual([{ address: 'A2', row: 2, column: 1, text: 'Vu en commission' }]);
  expect([...(read?.look?.hiddenRows ?? [])]).toEqual([3]);
  expect([...(read?.look?.hiddenColumns ?? [])]).toEqual([2]);
});

const struckIn = (bytes: Uint8Array, name: string): readonly string[] =>
  tableOf(bytes, name)
    .sheets.flatMap(({ rows }) => rows.flat())
    .flatMap(({ address, isStruck }) => (isStruck ? [address] : []));

test('a cell that is struck through, in a workbook and in an OpenDocument sheet', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Plan');
  sheet.addRows([['Action'], ['Former'], ['Prêter']]);
  sheet.getCell('A2').font = { strike: true };
  sheet.getCell('A3').font = { bold: true };
  expect(struckIn(new Uint8Array(await book.xlsx.writeBuffer()), 'plan.xlsx')).toEqual(['A2']);
  const cells = ['', ' table:style-name="s"']
    .map((style) => `<table:table-row><table:table-cell${style}><text:p>x</text:p></table:table-cell></table:table-row>`)
    .join('');
  expect(struckIn(ods(`<table:table table:name="F">${cells}</table:table>`), 'plan.ods')).toEqual(['A2']);
});

const ods = (content: string, kind = 'spreadsheet'): Uint8Array =>
  zipSync({
    mimetype: strToU8(`application/vnd.oasis.opendocument.${kind}`),
    'content.xml': strToU8(
      `<office:document-content><office:automatic-styles><style:style style:name="v" style:family="table-cell"><style:table-cell-properties fo:background-color="#92d050"/></style:style><style:style style:name="s" style:family="table-cell"><style:text-properties style:text-line-through-style="solid"/></style:style><style:style style:name="t" style:family="text"><style:text-properties style:text-line-through-type="single"/></style:style></office:automatic-styles><office:body><office:spreadsheet>${content}</office:spreadsheet></office:body></office:document-content>`,
    ),
  });

/** Of each cell that has struck words, what stands, or null where none does. */
const standingIn = (bytes: Uint8Array, name: string): readonly unknown[] =>
  tableOf(bytes, name)
    .sheets.flatMap(({ rows }) => rows.flat())
    .flatMap(({ value, isStruck, standing }) => (isStruck ? [[value, null]] : standing === undefined ? [] : [[value, standing]]));

test('words that are struck through within a cell, in a workbook, an OpenDocument sheet, a document and a page', async () => {
  const expected = [
    ['Ouvrir deux trois lieux', 'Ouvrir trois lieux'],
    ['Prêter', null],
  ];
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Plan');
  sheet.addRows([['Action'], [], [], []]);
  const struck = (text: string) => ({ text, font: { strike: true } });
  sheet.getCell('A2').value = { richText: [{ text: 'Ouvrir ' }, struck('deux '), { text: 'trois lieux', font: { bold: true } }] };
  sheet.getCell('A3').value = { richText: [struck('Prê'), struck('ter')] };
  sheet.getCell('A4').value = { richText: [{ text: 'Former', font: { bold: true } }, struck(' ')] };
  expect(standingIn(new Uint8Array(await book.xlsx.writeBuffer()), 'plan.xlsx')).toEqual(expected);

  const cell = (text: string): string => `<table:table-row><table:table-cell>${text}</table:table-cell></table:table-row>`;
  const span = (text: string): string => `<text:span text:style-name="t">${text}</text:span>`;
  const cells = [
    cell('<text:p>Action</text:p>'),
    cell(`<text:p>Ouvrir ${span('de<text:span>ux</text:span> ')}trois lieux</text:p>`),
    cell('<text:p text:style-name="s">Prêter</text:p>'),
  ];
  expect(standingIn(ods(`<table:table table:name="F">${cells.join('')}</table:table>`), 'plan.ods')).toEqual(expected);

  const run = (text: string, look = ''): string => `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`;
  const row = (...runs: readonly string[]): string =>
    `<w:tr><w:tc><w:p><w:pPr><w:rPr><w:strike/></w:rPr></w:pPr></w:p><w:p>${runs.join('')}</w:p></w:tc></w:tr>`;
  const rows = [
    row(run('Ouvrir '), run('deux ', '<w:strike/>'), run('trois lieux', '<w:strike w:val="0"/>')),
    row(run('Prêter', '<w:dstrike/>')),
    row(run('Former', '<w:rPrChange><w:rPr><w:strike/></w:rPr></w:rPrChange>')),
  ];
  const main = `<w:document><w:body><w:tbl>${rows.join('')}</w:tbl></w:body></w:document>`;
  expect(standingIn(zipSync({ 'word/document.xml': strToU8(main) }), 'plan.docx')).toEqual(expected);

  const page = '<table><tr><td>Ouvrir <del>deux </del>trois lieux</td></tr><tr><td><s>Prêter</s></td></tr></table>';
  expect(standingIn(new TextEncoder().encode(page), 'plan.html')).toEqual(expected);
});

test('words that are struck through in a paragraph outside of tables, in each kind of document', () => {
  const expected = [
    { text: 'Fiche action 1', level: 1, page: null },
    { text: 'Budget : 10 12 k€', level: 0, page: null, standing: 'Budget : 12 k€' },
    { text: 'Pilote', level: 0, page: null, isStruck: true },
  ];
  const run = (text: string, look = ''): string => `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`;
  const main = [
    `<w:p><w:pPr><w:pStyle w:val="Titre1"/></w:pPr>${run('Fiche action 1')}</w:p>`,
    `<w:p>${run('Budget : ')}${run('10 ', '<w:strike/>')}${run('12 k€')}</w:p>`,
    `<w:p>${run('Pilote', '<w:strike/>')}</w:p>`,
  ];
  const word = zipSync({ 'word/document.xml': strToU8(`<w:document><w:body>${main.join('')}</w:body></w:document>`) });
  expect(tableOf(word, 'plan.docx').lines).toEqual(expected);

  const text = `<text:h text:outline-level="1">Fiche action<text:s/>1</text:h><text:p>Budget : <text:span text:style-name="t">10 </text:span>12 k€</text:p><text:p text:style-name="s">Pilote</text:p>`;
  expect(tableOf(ods(text, 'text'), 'plan.odt').lines).toEqual(expected);

  const page = '<html><h1>Fiche action 1</h1><p>Budget : <del>10 </del>12 k€</p><p><s>Pilote</s></p></html>';
  expect(tableOf(new TextEncoder().encode(page), 'plan.html').lines).toEqual(expected);
});

test('an OpenDocument sheet: the same', () => {
  const cell = (text: string, more = '', inside = ''): string =>
    `<table:table-cell ${more}>${inside}<text:p>${text}</text:p></table:table-cell>`;
  const note =
    '<office:annotation><dc:creator>Jeanne</dc:creator><dc:date>2026-01-01</dc:date><text:p>Vu en</text:p><text:p>commission</text:p></office:annotation>';
  const [read] = tableOf(
    ods(
      `<table:table table:name="Plan"><table:table-column/><table:table-column table:visibility="collapse"/><table:table-row>${cell('Action')}${cell('Statut')}</table:table-row><table:table-row>${cell('Former', 'table:style-name="v"', note)}<table:table-cell table:style-name="v" table:number-columns-repeated="2"/></table:table-row><table:table-row table:visibility="filter">${cell('Prêter')}</table:table-row></table:table>`,
    ),
    'plan.ods',
  ).sheets;
  expect(read?.rows.map((row) => row.map(({ value }) => value))).toEqual([['Action', 'Statut'], ['Former'], ['Prêter']]);
  expect([...(read?.look?.fills.get(2) ?? [])]).toEqual([
    [1, '92D050'],
    [2, '92D050'],
    [3, '92D050'],
  ]);
  expect(read?.look?.comments).toEqual([{ address: 'A2', row: 2, column: 1, text: 'Vu en\ncommission' }]);
  expect([...(read?.look?.hiddenRows ?? []), ...(read?.look?.hiddenColumns ?? [])]).toEqual([3, 2]);
});

test('a document: its lines with the levels of headings, and where each table stands among them', () => {
  const p = (text: string, style?: string): string =>
    `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t>${text}</w:t></w:r></w:p>`;
  const table = `<w:tbl><w:tr><w:tc>${p('Pilote')}</w:tc><w:tc>${p('DSI')}</w:tc></w:tr></w:tbl>`;
  const read = tableOf(
    zipSync({
      'word/document.xml': strToU8(
        `<w:document><w:body>${p('Axe 1', 'Titre1')}${p('Un texte')}<w:p><w:r><w:lastRenderedPageBreak/><w:t>Action 1</w:t></w:r></w:p>${table}</w:body></w:document>`,
      ),
    }),
    'plan.docx',
  );
  expect(read.lines).toEqual([
    { text: 'Axe 1', level: 1, page: null },
    { text: 'Un texte', level: 0, page: null },
    { text: 'Action 1', level: 0, page: 2 },
  ]);
  expect(read.sheets[0]).toMatchObject({ name: 'Axe 1', place: { table: 1, lines: 3, page: 2 } });
});
