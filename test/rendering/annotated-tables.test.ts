// A table given back: each cell in its colour with its note, and nothing else of the file moved.
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { annotationFills, type CellMark, signed, type Table } from '../../src/model/index.ts';
import { tableOf } from '../../src/reading/index.ts';
import { closeArchive } from '../../src/rendering/archive/index.ts';
import { markedTable } from '../../src/rendering/index.ts';

const bytesOf = (parts: Readonly<Record<string, string>>): Uint8Array =>
  closeArchive(Object.entries(parts).map(([name, xml]) => ({ name, bytes: new TextEncoder().encode(xml) })));
const partOf = (bytes: Uint8Array, name: string): string => new TextDecoder().decode(unzipSync(bytes)[name]);
const mark = (cell: string, fate: CellMark['fate'], words: string | null, more: Partial<CellMark> = {}): CellMark => ({
  table: 0,
  sheet: 'Plan',
  cell,
  fate,
  words,
  ...more,
});
/** What a table says, cell by cell. */
const said = ({ sheets }: Table) => sheets.map(({ rows }) => rows.flat().map(({ address, value }) => `${address} ${value}`));

async function book(): Promise<Uint8Array> {
  const made = new ExcelJS.Workbook();
  const sheet = made.addWorksheet('Plan');
  sheet.addRows([
    ['Action', 'Statut', 'Budget'],
    ['Former', 'Bof', 15],
  ]);
  const dark = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF1F4E78' } } as const;
  sheet.getCell('A1').style = { fill: dark, font: { bold: true, color: { argb: 'FFFFFFFF' } } };
  sheet.getCell('C2').numFmt = '0.00';
  sheet.getCell('B2').note = 'à revoir';
  sheet.mergeCells('A3:C3');
  made.addWorksheet('Notes').getCell('A1').value = 'Bof';
  return new Uint8Array(await made.xlsx.writeBuffer());
}

test('a workbook keeps its layout: cells are coloured over what they wear, notes stand beside, a second look reads the same', async () => {
  const before = await book();
  const marks = [mark('A1', 'read', 'colonne'), mark('B2', 'unread', 'hors liste'), mark('C2', 'assumed', 'lu comme : 15 000 €')];
  const made = markedTable(before, 'xlsx', tableOf(before, 'plan.xlsx'), marks);
  expect(made?.ending).toBe('xlsx');
  const after = new ExcelJS.Workbook();
  await after.xlsx.load(Uint8Array.from(made?.bytes ?? []).buffer);
  const [plan, notes] = after.worksheets;
  const fill = (cell: string) => plan?.getCell(cell).fill;
  expect(fill('A1')).toMatchObject({ fgColor: { argb: `FF${annotationFills.read}` }, bgColor: { argb: 'FF1F4E78' } });
  expect(plan?.getCell('A1').font).toMatchObject({ bold: true, color: { argb: 'FF000000' } });
  expect(fill('B2')).toMatchObject({ fgColor: { argb: `FF${annotationFills.unread}` } });
  expect([plan?.getCell('C2').numFmt, plan?.getCell('C2').value]).toEqual(['0.00', 15]);
  expect(JSON.stringify(plan?.getCell('C2').note)).toContain('lu comme');
  expect(JSON.stringify(plan?.getCell('B2').note)).toContain('à revoir');
  expect(plan?.getCell('A3').isMerged).toBe(true);
  expect(notes?.getCell('A1').fill).toBeUndefined();
  expect(said(tableOf(made?.bytes ?? before, 'plan.xlsx'))).toEqual(said(tableOf(before, 'plan.xlsx')));
});

test('colours and comments of ours are read as none: what the cells wore is seen behind them', async () => {
  const before = await book();
  const all = ['A1', 'B1', 'A2', 'B2', 'C2'].map((cell) => mark(cell, 'unread', signed.fr('hors liste')));
  const made = markedTable(before, 'xlsx', tableOf(before, 'plan.xlsx'), all);
  const look = (bytes: Uint8Array) => tableOf(bytes, 'plan.xlsx').sheets[0]?.look;
  expect(look(before)).toMatchObject({
    fills: new Map([[1, new Map([[1, '1F4E78']])]]),
    comments: [{ address: 'B2', text: 'à revoir' }],
  });
  expect(look(made?.bytes ?? before)).toEqual(look(before));
  const ods = markedTable(calc, 'ods', tableOf(calc, 'plan.ods'), [mark('B2', 'unread', signed.en('not in the list'))]);
  expect(tableOf(ods?.bytes ?? calc, 'plan.ods').sheets[0]?.look?.comments ?? []).toEqual([]);
});

test('a text becomes a workbook of the same cells, and what several rows share is marked once', async () => {
  const bytes = new TextEncoder().encode('Action;Début;T1;T2\nFormer;bientôt;x;x\n');
  const table = tableOf(bytes, 'plan.csv');
  const all = [mark('B2', 'read', null), mark('B2', 'unread', 'pas une date'), mark('B2', 'unread', 'pas une date')];
  const placed = [...all, mark('C2:D2', 'assumed', 'de janvier à juin')].map((one) => ({ ...one, sheet: '' }));
  const made = markedTable(bytes, 'csv', table, placed);
  expect(made?.ending).toBe('xlsx');
  expect(said(tableOf(made?.bytes ?? bytes, 'plan.xlsx'))).toEqual(said(table));
  const after = new ExcelJS.Workbook();
  await after.xlsx.load(Uint8Array.from(made?.bytes ?? []).buffer);
  const cells = ['B2', 'C2', 'D2'].map((cell) => after.worksheets[0]?.getCell(cell));
  expect(cells.map((cell) => cell?.fill)).toMatchObject(
    ['unread', 'assumed', 'assumed'].map((fate) => ({
      fgColor: { argb: `FF${fate === 'unread' ? annotationFills.unread : annotationFills.assumed}` },
    })),
  );
  expect(cells.map((cell) => JSON.stringify(cell?.note ?? '').match(/pas une date|de janvier/g))).toEqual([
    ['pas une date'],
    ['de janvier'],
    null,
  ]);
});

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const cell = (text: string, properties = ''): string => `<w:tc>${properties}<w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const span = '<w:tcPr><w:tcW w:w="5000" w:type="dxa"/><w:gridSpan w:val="2"/><w:vAlign w:val="center"/></w:tcPr>';
const document = `<w:document xmlns:w="${W}"><w:body><w:p><w:r><w:t>Titre</w:t></w:r></w:p><w:p/><w:p><w:pPr><w:jc w:val="left"/></w:pPr><w:r><w:t>Pilote : Bof</w:t></w:r></w:p><w:tbl>${row(cell('Action'), cell('Statut'), cell('Budget'))}${row(cell('Former', span), cell('15 k€'))}</w:tbl><w:tbl>${row(cell('Action', '<w:tcPr><w:shd w:val="clear" w:fill="1F4E78"/></w:tcPr>'), cell('Budget', '<w:tcPr/>'))}</w:tbl></w:body></w:document>`;
const word = bytesOf({
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  'word/document.xml': document,
});

test('a Word document has its cells and its paragraphs shaded where its tables were read, and their comments', () => {
  const table = tableOf(word, 'plan.docx');
  const made = markedTable(word, 'docx', table, [
    mark('C2', 'assumed', 'lu comme : 15 000 €'),
    mark('A2', 'read', null),
    mark('A1', 'read', null, { table: 1 }),
    mark('B1', 'unread', 'rien n’y répond', { table: 1 }),
    mark('¶2', 'unread', 'hors liste'),
  ]);
  expect(made?.ending).toBe('docx');
  const text = partOf(made?.bytes ?? word, 'word/document.xml');
  const ground = (fate: CellMark['fate']) => `<w:shd w:val="clear" w:color="auto" w:fill="${annotationFills[fate]}"/>`;
  expect(text).toContain(`<w:gridSpan w:val="2"/>${ground('read')}<w:vAlign w:val="center"/>`);
  expect(text).toContain(`<w:tc><w:tcPr>${ground('assumed')}</w:tcPr><w:p><w:commentRangeStart`);
  expect(text).toContain('<w:shd w:val="clear" w:fill="1F4E78"/>');
  expect(text).toContain(`<w:tc><w:tcPr>${ground('unread')}</w:tcPr>`);
  expect(text).toContain(`<w:pPr>${ground('unread')}<w:jc w:val="left"/></w:pPr><w:commentRangeStart`);
  expect(partOf(made?.bytes ?? word, 'word/comments.xml').match(/lu comme|rien n’y répond|hors liste/g)).toHaveLength(3);
  expect(said(tableOf(made?.bytes ?? word, 'plan.docx'))).toEqual(said(table));
});

const office = (name: string): string => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`;
const sheets = `<office:document-content ${['office', 'style', 'table', 'text'].map(office).join(' ')} xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3"><office:automatic-styles><style:style style:name="ce1" style:family="table-cell"><style:table-cell-properties fo:background-color="#1f4e78"/><style:text-properties fo:color="#ffffff"/></style:style></office:automatic-styles><office:body><office:spreadsheet><table:table table:name="Plan"><table:table-row><table:table-cell table:style-name="ce1" office:value-type="string"><text:p>Action</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Statut</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell office:value-type="string"><text:p>Former</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Bof</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
const calc = bytesOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': sheets });

test('an OpenDocument workbook has its cells coloured by styles made for it, and annotations', () => {
  const table = tableOf(calc, 'plan.ods');
  const made = markedTable(calc, 'ods', table, [mark('A1', 'read', null), mark('B2', 'unread', 'hors liste')]);
  expect(made?.ending).toBe('ods');
  const text = partOf(made?.bytes ?? calc, 'content.xml');
  expect(text).toContain(`fo:background-color="#${annotationFills.read}"/><style:text-properties fo:color="#000000"/>`);
  expect(text).toMatch(/<table:table-cell table:style-name="jalon2"[^>]*><office:annotation>.*hors liste/);
  expect(said(tableOf(made?.bytes ?? calc, 'plan.ods'))).toEqual(said(table));
});
