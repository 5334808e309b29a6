// Tables as people bring them: workbooks and texts, saved in every usual way, and those that are refused.
import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type Table, UsageError } from '../../../src/model/index.ts';
import { tableOf } from '../../../src/reading/index.ts';
import { testAside } from '../../cases.ts';

const cellsOf = ({ sheets }: Table): readonly (readonly unknown[])[] =>
  sheets.flatMap(({ rows }) => rows.flatMap((cells) => cells.map(({ address, kind, value }) => [address, kind, value])));

const textOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf16le'));

/** The least of a workbook: one sheet, whose rows are written as they stand. */
const workbook = (sheetData: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        'xl/workbook.xml': '<workbook><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
        'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheetData}</sheetData></worksheet>`,
        ...more,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );
const refusal = (bytes: Uint8Array): string => {
  try {
    tableOf(bytes, 'plan.xlsx');
    return 'read';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

test('a workbook: texts, numbers, dates, yes and no, formulas by the value they had, merged cells', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Plan d’actions');
  sheet.getCell('B2').value = '  Axe (x) ';
  sheet.getCell('C2').value = { richText: [{ text: 'Titre ' }, { font: { bold: true }, text: 'gras & <vif>' }] };
  sheet.getCell('B3').value = 1234.5;
  sheet.getCell('C3').value = new Date('2026-03-15T00:00:00Z');
  sheet.getCell('D3').value = true;
  sheet.getCell('E3').value = { formula: 'B3*2', result: 2469, date1904: false };
  sheet.getCell('F3').value = { error: '#N/A' };
  sheet.getCell('B4').value = new Date('2026-03-15T14:30:00Z');
  sheet.mergeCells('B5:C6');
  sheet.getCell('B5').value = 'réuni';
  book.addWorksheet('Listes', { state: 'hidden' }).getCell('A1').value = '2026';
  const table = tableOf(new Uint8Array(await book.xlsx.writeBuffer()), 'plan.xlsx');
  expect(table.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
    ['Plan d’actions', false],
    ['Listes', true],
  ]);
  const [first, second] = table.sheets;
  expect(cellsOf({ ...table, sheets: first ? [first] : [] })).toEqual([
    ['B2', 'text', 'Axe (x)'],
    ['C2', 'text', 'Titre gras & <vif>'],
    ['B3', 'number', 1234.5],
    ['C3', 'date', '2026-03-15'],
    ['D3', 'boolean', true],
    ['E3', 'number', 2469],
    ['F3', 'error', '#N/A'],
    ['B4', 'date', '2026-03-15T14:30'],
    ['B5', 'text', 'réuni'],
  ]);
  expect(first?.rows[1]?.find(({ address }) => address === 'E3')?.isComputed).toBe(true);
  expect(first?.merged).toEqual([{ top: 5, left: 2, bottom: 6, right: 3 }]);
  expect(second?.rows[0]?.[0]?.kind).toBe('text');
});

test('what other programs write: inline texts, cells without address, prefixes, no style, quotes in values', () => {
  const bytes = workbook(
    '<x:row><x:c t="inlineStr"><x:is><x:t>un &#233;t&#xE9;</x:t></x:is></x:c><x:c><x:v>7</x:v></x:c></x:row><!-- <c> -->' +
      '<row r="9"><c r="C9" t="str"><f a="x>y">B9</f><v><![CDATA[a<b]]></v></c><c r="D9"><f>D9</f></c></row>',
  );
  expect(cellsOf(tableOf(bytes, 'plan.xlsx'))).toEqual([
    ['A1', 'text', 'un été'],
    ['B1', 'number', 7],
    ['C9', 'text', 'a<b'],
    ['D9', 'error', ''],
  ]);
});

test('a number keeps what its format says of it: thousands of euros, a month without its day, a year', () => {
  const codes = [
    '0.0\\ "k€"',
    '#,##0,\\ [$k€-40C]',
    '_-* #,##0.00\\ [$€-40C]_-',
    '[$-40C]mmm-yy;@',
    'yyyy',
    'd mmmm yyyy',
    '0 "ans"',
  ];
  const formats = codes.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code.replaceAll('"', '&quot;')}"/>`);
  const styles = [164, 165, 166, 167, 168, 169, 170, 17].map((id) => `<xf numFmtId="${id}"/>`);
  const sheet = `<numFmts>${formats.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs>`;
  // 46023 is the first of January 2026, 46037 the fifteenth.
  const cells = [
    [1, 12.5],
    [2, 12_500],
    [3, 12_500],
    [4, 46_023],
    [4, 46_037],
    [5, 46_023],
    [6, 46_023],
    [7, 12],
    [8, 46_054],
  ].map(([style, value]) => `<c s="${style}"><v>${value}</v></c>`);
  const table = tableOf(
    workbook(`<row>${cells.join('')}</row>`, { 'xl/styles.xml': `<styleSheet>${sheet}</styleSheet>` }),
    'plan.xlsx',
  );
  expect(table.sheets[0]?.rows[0]?.map(({ address: _, row: __, column: ___, kind: ____, ...read }) => read)).toEqual([
    { value: 12.5, euros: 1000 },
    { value: 12_500, euros: 1 },
    { value: 12_500, euros: 1 },
    { value: '2026-01-01', shownTo: 'month' },
    { value: '2026-01-15' },
    { value: '2026-01-01', shownTo: 'year' },
    { value: '2026-01-01' },
    { value: 12 },
    { value: '2026-02-01', shownTo: 'month' },
  ]);
});

test('parts are found where the file leads to them, whatever they are called', () => {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/${type}" Target="${target}"/>`;
  const all =
    relation('rId1', 'worksheet', '/xl/feuilles/1.xml') +
    relation('rId2', 'sharedStrings', 'textes.xml') +
    relation('rId3', 'styles', 'styles2.xml');
  const parts = {
    'xl\\workbook2.xml': '<workbook><sheets><sheet name="L’&quot;été&quot;" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl\\_rels\\workbook2.xml.rels': `<Relationships>${all}</Relationships>`,
    'xl\\feuilles\\1.xml':
      '<worksheet><sheetData><row><c t="s"><v>0</v></c><c s="1"><v>46023</v></c></row></sheetData></worksheet>',
    'xl\\textes.xml': '<sst><si><t>Action</t></si></sst>',
    'xl\\styles2.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
  };
  const table = tableOf(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))),
    'plan.xlsx',
  );
  expect(table.sheets[0]?.name).toBe('L’"été"');
  expect(cellsOf(table)).toEqual([
    ['A1', 'text', 'Action'],
    ['B1', 'date', '2026-01-01'],
  ]);
});

/** The same archive, its list of parts keeping sizes and places aside, in eight bytes. */
function withLongNumbers(bytes: Uint8Array): Uint8Array {
  const source = Buffer.from(bytes);
  const end = source.length - 22;
  const start = source.readUInt32LE(end + 16);
  const list: Buffer[] = [];
  for (let at = start; at < end; ) {
    const entry = Buffer.from(source.subarray(at, at + 46));
    const name = source.subarray(at + 46, at + 46 + entry.readUInt16LE(28));
    const more = Buffer.alloc(28);
    more.writeUInt16LE(1, 0);
    more.writeUInt16LE(24, 2);
    for (const [index, offset] of [24, 20, 42].entries()) {
      more.writeBigUInt64LE(BigInt(entry.readUInt32LE(offset)), 4 + index * 8);
      entry.writeUInt32LE(0xffffffff, offset);
    }
    at += 46 + name.length + entry.readUInt16LE(30) + entry.readUInt16LE(32);
    entry.writeUInt16LE(more.length, 30);
    list.push(entry, name, more);
  }
  const whole = Buffer.concat(list);
  const last = Buffer.from(source.subarray(end));
  last.writeUInt32LE(whole.length, 12);
  return Uint8Array.from(Buffer.concat([source.subarray(0, start), whole, last]));
}

test('an archive that keeps its numbers aside, however small, is read', () => {
  expect(cellsOf(tableOf(withLongNumbers(workbook('<row><c><v>7</v></c></row>')), 'plan.xlsx'))).toEqual([['A1', 'number', 7]]);
});

test('a formula that gives nothing is empty; one that was never computed is told', () => {
  const cells = '<c t="str"><f>IF(A9="","",1)</f><v></v></c><c><f>A1+1</f><v/></c><c t="str"><f>A1</f><v>oui</v></c>';
  expect(cellsOf(tableOf(workbook(`<row>${cells}</row>`), 'plan.xlsx'))).toEqual([
    ['B1', 'error', ''],
    ['C1', 'text', 'oui'],
  ]);
});

test('a workbook of 2003, whole in one text: merged cells, rows and columns that are passed over, formats, comments', () => {
  const cell = (type: string, value: string, more = ''): string => `<Cell ${more}><Data ss:Type="${type}">${value}</Data></Cell>`;
  const rows = [
    `<Row ss:Index="2">${cell('String', 'Axe', 'ss:MergeDown="1"')}${cell('String', 'Action')}${cell('String', 'Budget')}</Row>`,
    `<Row>${cell('String', '<B>Former</B>', 'ss:Index="2"')}${cell('Number', '12.5', 'ss:StyleID="k"')}</Row>`,
    `<Row ss:Hidden="1"><Cell ss:StyleID="m"><Data ss:Type="DateTime">2026-01-01T00:00:00.000</Data><Comment><ss:Data>revoir</ss:Data></Comment></Cell>${cell('Number', '2', 'ss:Formula="=1+1"')}${cell('Error', '#REF!')}</Row>`,
  ];
  const styles = [
    '<Style ss:ID="k"><NumberFormat ss:Format="0.0&quot; k€&quot;"/></Style>',
    '<Style ss:ID="m"><NumberFormat ss:Format="mmm\\-yy"/></Style>',
  ];
  const sheet = (name: string, content: string, seen: string): string =>
    `<Worksheet ss:Name="${name}"><Table>${content}</Table><WorksheetOptions><Visible>${seen}</Visible></WorksheetOptions></Worksheet>`;
  const book = `<?xml version="1.0" encoding="ISO-8859-1"?><Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles>${styles.join('')}</Styles>${sheet('Plan', rows.join(''), 'SheetVisible')}${sheet('Listes', '', 'SheetHidden')}</Workbook>`;
  const [plan, lists] = tableOf(textOf(book), 'plan.xls').sheets;
  expect(plan?.rows.flat().map(({ row: _, column: __, ...read }) => read)).toEqual([
    { address: 'A2', kind: 'text', value: 'Axe' },
    { address: 'B2', kind: 'text', value: 'Action' },
    { address: 'C2', kind: 'text', value: 'Budget' },
    { address: 'B3', kind: 'text', value: 'Former' },
    { address: 'C3', kind: 'number', value: 12.5, euros: 1000 },
    { address: 'A4', kind: 'date', value: '2026-01-01', shownTo: 'month' },
    { address: 'B4', kind: 'number', value: 2, isComputed: true },
    { address: 'C4', kind: 'error', value: '#REF!' },
  ]);
  expect(plan?.merged).toEqual([{ top: 2, left: 1, bottom: 3, right: 1 }]);
  expect(plan?.look).toMatchObject({ comments: [{ address: 'A4', text: 'revoir' }], hiddenRows: new Set([4]) });
  expect(lists).toMatchObject({ name: 'Listes', isHidden: true });
});

test('of sheets without end, the first two hundred are read, and what the others hold is not put into the last of these', () => {
  const all = Array.from({ length: 202 }, (_, at) => at + 1);
  const old = `<Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${all.map((at) => `<Worksheet ss:Name="F${at}"><Table><Row><Cell><Data ss:Type="Number">${at}</Data></Cell></Row></Table></Worksheet>`).join('')}</Workbook>`;
  const flat = `<office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>${all.map((at) => `<table:table table:name="F${at}"><table:table-row><table:table-cell office:value-type="float" office:value="${at}"><text:p>${at}</text:p></table:table-cell></table:table-row></table:table>`).join('')}</office:spreadsheet></office:body></office:document>`;
  for (const text of [old, flat]) {
    const { sheets } = tableOf(textOf(text), 'plan.xml');
    expect(sheets.map(({ rows }) => rows.flat().map(({ value }) => value))).toEqual(all.slice(0, 200).map((at) => [at]));
  }
});

testAside('a million formatted rows and one word are one word', () => {
  const rows = Array.from({ length: 1_048_575 }, (_, index) => `<row r="${index + 1}" s="1" customFormat="1" ht="15"/>`);
  const bytes = workbook(`${rows.join('')}<row r="1048576"><c r="A1048576" t="str"><v>fin</v></c></row>`);
  expect(cellsOf(tableOf(bytes, 'plan.xlsx'))).toEqual([['A1048576', 'text', 'fin']]);
});

test('macros and links to other files are told, and nothing of them is followed', () => {
  const row = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const bytes = workbook(row, { 'xl/vbaProject.bin': 'x', 'xl/externalLinks/externalLink1.xml': '<x/>' });
  expect(tableOf(bytes, 'plan.xlsm').ignored).toEqual(['macros', 'external-links']);
});

test.each([
  ['UTF-8 marked, semicolons', textOf('\ufeffTitre;Coût\r\n"Un; deux ""x""";12\r\n'), 'utf-8', ';'],
  ['Windows-1252', Uint8Array.from(Buffer.from('Titre;Co\xfbt\r\n"Un; deux ""x""";12\r\n', 'latin1')), 'windows-1252', ';'],
  ['Mac Roman', Uint8Array.from(Buffer.from('Titre;Co\x9et\r"Un; deux ""x""";12\r', 'latin1')), 'mac-roman', ';'],
  ['UTF-16 with tabs, named .xls', utf16('\ufeffTitre\tCoût\n"Un; deux ""x"""\t12'), 'utf-16', '\t'],
  ['UTF-16 without a mark', utf16('Titre,Coût\n"Un; deux ""x""",12\n'), 'utf-16', ','],
  ['told by its first line', textOf('sep=|\nTitre|Coût\nUn; deux "x"|12'), 'utf-8', '|'],
])('a text: %s', (_, bytes, encoding, separator) => {
  const table = tableOf(bytes, 'plan.xls');
  expect(table.text).toEqual({ encoding, separator });
  expect(cellsOf(table).map(([, , value]) => value)).toEqual(['Titre', 'Coût', 'Un; deux "x"', '12']);
});

test('the euro and curly quotes of Windows', () => {
  const table = tableOf(Uint8Array.from(Buffer.from('Action;Co\xfbt\n\x93Un\x94 l\x92an;12 \x80\n', 'latin1')), 'plan.csv');
  expect(cellsOf(table).map(([, , value]) => value)).toEqual(['Action', 'Coût', '“Un” l’an', '12 €']);
});

test('the accents of an old Excel for Mac, and those of Windows beside a sign that a Mac would read as a letter', () => {
  const read = (text: string) =>
    cellsOf(tableOf(Uint8Array.from(Buffer.from(text, 'latin1')), 'plan.csv')).map(([, , value]) => value);
  expect(read('Libell\x8e;\x83tat\rR\x8ef\x8erent p\x99le \x88 c\x99t\x8e;5 \xdb\r')).toEqual([
    'Libellé',
    'État',
    'Référent pôle à côté',
    '5 €',
  ]);
  expect(read('Libell\xe9;\x8eupa\nEtat, \xe0 c\xf4t\xe9;5 \x80\n')).toEqual(['Libellé', 'Župa', 'Etat, à côté', '5 €']);
});

test('line breaks inside quotes stay, and empty lines keep the count', () => {
  const table = tableOf(textOf('Titre,Note\n\nA,"un\r\ndeux"\n'), 'plan.csv');
  expect(cellsOf(table)).toEqual([
    ['A1', 'text', 'Titre'],
    ['B1', 'text', 'Note'],
    ['A3', 'text', 'A'],
    ['B3', 'text', 'un\ndeux'],
  ]);
});

const ole = (part: string): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.alloc(512), ...Buffer.from(part, 'utf16le')]);

test.each([
  ['an old .xls', ole('Workbook'), 'table-old'],
  ['a password', ole('EncryptedPackage'), 'table-password'],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), 'table-not-a-table'],
  ['a web page without a table', textOf('<!DOCTYPE html><p>Bonjour</p>'), 'table-empty'],
  ['nothing', textOf(''), 'table-zero-length'],
  ['sheets of pictures only', workbook('', { 'xl/media/image1.png': 'x' }), 'table-empty'],
  ['a Word document without a table', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'table-empty'],
  ['an OpenDocument without a table', zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('<x/>') }), 'table-empty'],
  ['a binary workbook', zipSync({ 'xl/workbook.bin': strToU8('x') }), 'table-old'],
  ['a text that is not in the file', workbook('<row><c t="s"><v>4</v></c></row>'), 'table-damaged'],
  ['a sheet that is not in the file', workbook('<row/>', { 'xl/_rels/workbook.xml.rels': '<x/>' }), 'table-damaged'],
  ['a cut archive', workbook('<row/>').slice(0, 200), 'table-damaged'],
  ['entities', workbook('<!DOCTYPE x [<!ENTITY a "b">]><row/>'), 'table-damaged'],
])('%s is refused in words', (_, bytes, code) => {
  expect(refusal(bytes)).toContain(code);
});

testAside('what unfolds too far is refused, whether its list says so or lies', () => {
  const bomb = workbook(`<row/>${' '.repeat(130 * 1024 * 1024)}`);
  expect(refusal(bomb)).toContain('table-unfolds');
  // The sizes that the list gives are lowered: what unfolds past them is not read.
  const lying = bomb.slice();
  const view = new DataView(lying.buffer);
  for (let at = 0; at + 46 < lying.length; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
  expect(refusal(lying)).toContain('table-damaged');
});

test('a cell longer than any spreadsheet takes is refused with its address; one that is as long is read', () => {
  const at = (values: string[]): string | undefined => {
    try {
      tableOf(textOf(`Action;Note\nFormer;${values.join('')}\n`), 'plan.csv');
      return undefined;
    } catch (error) {
      return error instanceof UsageError ? `${error.code} ${error.values['address']}` : String(error);
    }
  };
  expect(at([...'a'.repeat(32_767)])).toBe(undefined);
  expect(at([...'a'.repeat(32_768)])).toBe('table-long-cell B2');
  expect(at([`"${'never closed;'.repeat(5000)}`])).toBe('table-long-cell B2');
  expect(refusal(workbook(`<row r="7"><c r="C7" t="str"><v>${'x'.repeat(40_000)}</v></c></row>`))).toContain('table-long-cell');
});

testAside('more shared texts than a workbook may have cells are refused', () => {
  const strings = `<sst>${'<si><t>a</t></si>'.repeat(400_001)}</sst>`;
  expect(refusal(workbook('<row/>', { 'xl/sharedStrings.xml': strings }))).toContain('table-too-many-cells');
});

test('rows of separators alone hold nothing and keep the count', () => {
  const table = tableOf(textOf(`A;B\n${';;;;\n'.repeat(1000)};x;\n`), 'plan.csv');
  expect(cellsOf(table)).toEqual([
    ['A1', 'text', 'A'],
    ['B1', 'text', 'B'],
    ['B1002', 'text', 'x'],
  ]);
});
