// Tables of other containers: OpenDocument workbooks and texts, Word documents, pages of the web.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Table } from '../../../src/model/index.ts';
import { tableOf } from '../../../src/reading/index.ts';

const cellsOf = ({ sheets }: Table): readonly (readonly unknown[])[] =>
  sheets.flatMap(({ name, rows }) => rows.flatMap((cells) => cells.map(({ address, value }) => [name, address, value])));
const refusal = (bytes: Uint8Array): string => {
  try {
    tableOf(bytes, 'plan');
    return 'read';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

describe('an OpenDocument workbook', () => {
  const open = (sheets: string, styles = '', parts: Readonly<Record<string, string>> = {}): Uint8Array =>
    zipSync(
      Object.fromEntries(
        Object.entries({
          mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
          'content.xml': `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${sheets}</office:spreadsheet></office:body></office:document-content>`,
          ...parts,
        }).map(([name, text]) => [name, strToU8(text)]),
      ),
    );
  const sheet = (rows: string, name = 'Plan', more = ''): string =>
    `<table:table table:name="${name}" ${more}>${rows}</table:table>`;
  const row = (cells: string, more = ''): string => `<table:table-row ${more}>${cells}</table:table-row>`;
  const cell = (text: string, more = ''): string =>
    `<table:table-cell ${more}>${text && `<text:p>${text}</text:p>`}</table:table-cell>`;

  test('texts, numbers, shares, dates, yes and no, formulas by the value they had', () => {
    const cells = [
      cell('  Titre<text:s text:c="2"/>long<text:line-break/>sur deux lignes '),
      cell('1 234,50 €', 'office:value-type="currency" office:currency="EUR" office:value="1234.5"'),
      cell('45 %', 'office:value-type="percentage" office:value="0.45"'),
      cell('15/03/2026', 'office:value-type="date" office:date-value="2026-03-15"'),
      cell('VRAI', 'office:value-type="boolean" office:boolean-value="true"'),
      cell('3', 'table:formula="of:=[.A1]+1" office:value-type="float" office:value="3"'),
      cell('Err:502', 'table:formula="of:=X()" office:value-type="string" office:string-value="" calcext:value-type="error"'),
      '<table:table-cell office:value-type="string"><office:annotation><text:p>un commentaire</text:p></office:annotation><text:p>a</text:p><text:p>b</text:p></table:table-cell>',
    ];
    const [first] = tableOf(open(sheet(row(cells.join('')))), 'plan.ods').sheets;
    expect(first?.rows[0]?.map(({ row: _, column, ...read }) => read)).toEqual([
      { address: 'A1', kind: 'text', value: 'Titre  long\nsur deux lignes' },
      { address: 'B1', kind: 'number', value: 1234.5, euros: 1 },
      { address: 'C1', kind: 'number', value: 0.45, isShare: true },
      { address: 'D1', kind: 'date', value: '2026-03-15' },
      { address: 'E1', kind: 'boolean', value: true },
      { address: 'F1', kind: 'number', value: 3, isComputed: true },
      { address: 'G1', kind: 'error', value: 'Err:502', isComputed: true },
      { address: 'H1', kind: 'text', value: 'a\nb' },
    ]);
  });

  test('thousands of euros, a month without its day and a year keep what is shown of them', () => {
    const sum = (text: string, value: number) => cell(text, `office:value-type="float" office:value="${value}"`);
    const day = (text: string, value: string) => cell(text, `office:value-type="date" office:date-value="${value}"`);
    const cells = [
      sum('12,5 k€', 12.5),
      sum('13 k€', 12_500),
      sum('12 500 €', 12_500),
      sum('12 ans', 12),
      day('déc. 26', '2026-12-01'),
      day('12/2026', '2026-12-01'),
      day('2026', '2026-01-01'),
      day('1 décembre 2026', '2026-12-01'),
      day('01/12/26', '2026-12-01'),
    ];
    const [first] = tableOf(open(sheet(row(cells.join('')))), 'plan.ods').sheets;
    expect(first?.rows[0]?.map(({ address: _, row: __, column, kind: ___, ...read }) => read)).toEqual([
      { value: 12.5, euros: 1000 },
      { value: 12_500, euros: 1 },
      { value: 12_500, euros: 1 },
      { value: 12 },
      { value: '2026-12-01', shownTo: 'month' },
      { value: '2026-12-01', shownTo: 'month' },
      { value: '2026-01-01', shownTo: 'year' },
      { value: '2026-12-01' },
      { value: '2026-12-01' },
    ]);
  });

  test('what is repeated, merged or hidden stands where people see it', () => {
    const hidden = '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>';
    const rows = [
      row(
        cell('a', 'table:number-columns-repeated="2"') + cell('', 'table:number-columns-repeated="1020"'),
        'table:number-rows-repeated="2"',
      ),
      row(cell('', 'table:number-columns-repeated="1022"'), 'table:number-rows-repeated="3"'),
      row(
        `${cell('large', 'table:number-columns-spanned="2" table:number-rows-spanned="2"')}<table:covered-table-cell/>${cell('c')}`,
      ),
      row(`<table:covered-table-cell table:number-columns-repeated="2"/>${cell('d')}`),
      row(cell('', 'table:number-columns-repeated="1022"'), 'table:number-rows-repeated="1048566"'),
    ];
    const table = tableOf(
      open(sheet(rows.join('')) + sheet(row(cell('x')), 'Listes', 'table:style-name="ta2"'), hidden),
      'plan.ods',
    );
    expect(cellsOf(table)).toEqual([
      ['Plan', 'A1', 'a'],
      ['Plan', 'B1', 'a'],
      ['Plan', 'A2', 'a'],
      ['Plan', 'B2', 'a'],
      ['Plan', 'A6', 'large'],
      ['Plan', 'C6', 'c'],
      ['Plan', 'C7', 'd'],
      ['Listes', 'A1', 'x'],
    ]);
    expect(table.sheets.map(({ isHidden, merged }) => [isHidden, merged])).toEqual([
      [false, [{ top: 6, left: 1, bottom: 7, right: 2 }]],
      [true, []],
    ]);
  });

  test('macros are not followed, and are told', () => {
    expect(tableOf(open(sheet(row(cell('a'))), '', { 'Basic/Standard/Module1.xml': '<x/>' }), 'plan.ods').ignored).toEqual([
      'macros',
    ]);
  });

  test.each([
    ['a cell repeated without end', sheet(row(cell('a', 'table:number-columns-repeated="1000000"'))), 'table-too-many-columns'],
    ['a row repeated without end', sheet(row(cell('a'), 'table:number-rows-repeated="1048576"')), 'table-too-many-cells'],
    [
      'areas that cover each other',
      sheet(row(cell('', 'table:number-columns-spanned="16000" table:number-rows-spanned="1000000"')).repeat(2000)),
      'table-too-many-columns',
    ],
    ['entities of its own', '<!DOCTYPE x [<!ENTITY a "b">]>', 'table-damaged'],
  ])('%s is refused', (_, sheets, code) => {
    expect(refusal(open(sheets))).toMatch(code);
  });
});

test('an OpenDocument whole in one text is read as its archive would be', () => {
  const flat = (kind: string, body: string): Uint8Array =>
    new TextEncoder().encode(
      `<?xml version="1.0"?>\n<office:document office:mimetype="application/vnd.oasis.opendocument.${kind}"><office:master-styles><text:p>En-tête</text:p></office:master-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document>`,
    );
  const table = (text: string): string =>
    `<table:table table:name="Plan"><table:table-row><table:table-cell><text:p>${text}</text:p></table:table-cell></table:table-row></table:table>`;
  expect(cellsOf(tableOf(flat('spreadsheet', table('a')), 'plan.fods'))).toEqual([['Plan', 'A1', 'a']]);
  const text = tableOf(flat('text', `<text:h>Axe 1</text:h>${table('b')}`), 'plan.fodt');
  expect(cellsOf(text)).toEqual([['Axe 1', 'A1', 'b']]);
  expect(text.lines?.map((line) => line.text)).toEqual(['Axe 1']);
});

describe('a Word document', () => {
  const word = (body: string, styles = ''): Uint8Array =>
    zipSync({
      'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
      'word/styles.xml': strToU8(`<w:styles>${styles}</w:styles>`),
    });
  const p = (text: string, style = ''): string =>
    `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
  const cell = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
  const table = (...rows: readonly string[]): string => `<w:tbl>${rows.map((one) => `<w:tr>${one}</w:tr>`).join('')}</w:tbl>`;

  test('each table is called by the heading before it, and its merged cells are known', () => {
    const styles = '<w:style w:styleId="Axe"><w:name w:val="heading 2"/></w:style>';
    const first = table(
      cell(p('Action'), '<w:gridSpan w:val="2"/>') + cell(p('Coût')),
      cell(p('1'), '<w:vMerge w:val="restart"/>') + cell(p('Ouvrir') + p('un accueil')) + cell(p('15 k€')),
      cell(p(''), '<w:vMerge/>') + cell(p('Former')) + cell(p('')),
    );
    const read = tableOf(
      word(p('Axe 1 : inclusion', 'Axe') + p('du texte') + first + p('Axe 2', 'Axe') + table(cell(p('x'))), styles),
      'plan.docx',
    );
    expect(cellsOf(read)).toEqual([
      ['Axe 1 : inclusion', 'A1', 'Action'],
      ['Axe 1 : inclusion', 'C1', 'Coût'],
      ['Axe 1 : inclusion', 'A2', '1'],
      ['Axe 1 : inclusion', 'B2', 'Ouvrir\nun accueil'],
      ['Axe 1 : inclusion', 'C2', '15 k€'],
      ['Axe 1 : inclusion', 'B3', 'Former'],
      ['Axe 2', 'A1', 'x'],
    ]);
    expect(read.sheets[0]?.merged).toEqual([
      { top: 1, left: 1, bottom: 1, right: 2 },
      { top: 2, left: 1, bottom: 3, right: 1 },
    ]);
  });

  test('what was taken away under revision is not read, nor instructions of fields, nor shapes twice', () => {
    const body = cell(
      '<w:p><w:del><w:r><w:delText>non</w:delText></w:r></w:del><w:ins><w:r><w:t>oui</w:t></w:r></w:ins><w:r><w:instrText>DATE</w:instrText></w:r><mc:AlternateContent><mc:Choice/><mc:Fallback><w:r><w:t>oui</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>',
    );
    expect(cellsOf(tableOf(word(table(body)), 'plan.docx'))).toEqual([['', 'A1', 'oui']]);
  });

  test('what was moved under revision stands where it went, and what a control asks for is not what somebody typed', () => {
    const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
    const control = (content: string, properties = ''): string =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const cells = [
      cell(`<w:p><w:moveFrom>${run('avant')}</w:moveFrom><w:moveTo>${run('après')}</w:moveTo></w:p>`),
      cell(control(`<w:p>${run('Cliquez ici')}${control(run('pour écrire'))}</w:p>`, '<w:showingPlcHdr/>')),
      control(cell(p('En cours'))),
      control(cell(p('Choisissez')), '<w:showingPlcHdr/>'),
      cell(p('DGS')),
    ];
    expect(cellsOf(tableOf(word(table(cells.join(''))), 'plan.docx'))).toEqual([
      ['', 'A1', 'après'],
      ['', 'C1', 'En cours'],
      ['', 'E1', 'DGS'],
    ]);
  });

  test('arrows, ticked boxes and hyphens that do not break are read, and so are the lists of old forms', () => {
    const field = (data: string): string => `<w:p><w:r><w:fldChar><w:ffData>${data}</w:ffData></w:fldChar></w:r></w:p>`;
    const listed = '<w:listEntry w:val="À venir"/><w:listEntry w:val="En cours"/>';
    const cells = [
      cell('<w:p><w:r><w:t>2026</w:t><w:sym w:font="Wingdings" w:char="F0E0"/><w:t>2028</w:t></w:r></w:p>'),
      cell('<w:p><w:r><w:t>Saint</w:t><w:noBreakHyphen/><w:t>Malo</w:t></w:r></w:p>'),
      cell('<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t> oui</w:t></w:r></w:p>'),
      cell(field(`<w:ddList><w:result w:val="1"/>${listed}</w:ddList>`)),
      cell(field(`<w:ddList>${listed}</w:ddList>`)),
      cell(field('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>')),
      cell(field('<w:checkBox><w:default w:val="0"/></w:checkBox>')),
    ];
    const read = cellsOf(tableOf(word(table(cells.join(''))), 'plan.docx'));
    expect(read.map(([, , value]) => value)).toEqual(['2026→2028', 'Saint-Malo', '☑ oui', 'En cours', 'À venir', '☑', '☐']);
  });

  test('comments and notes of a cell are kept beside it', () => {
    const note = (element: string, id: string, text: string): string => `<w:${element} w:id="${id}">${p(text)}</w:${element}>`;
    const related = ['comments', 'footnotes'].map(
      (part) => `<Relationship Id="${part}" Type="http://x/relationships/${part}" Target="${part}.xml"/>`,
    );
    const cited =
      '<w:p><w:r><w:t>Former</w:t></w:r><w:r><w:commentReference w:id="0"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>';
    const parts = {
      'word/document.xml': `<w:document><w:body>${table(cell(p('Action')), cell(cited))}</w:body></w:document>`,
      'word/_rels/document.xml.rels': `<Relationships>${related.join('')}</Relationships>`,
      'word/comments.xml': `<w:comments>${note('comment', '0', 'À revoir')}</w:comments>`,
      'word/footnotes.xml': `<w:footnotes>${note('footnote', '1', 'rien')}${note('footnote', '2', 'Hors La Nouaye')}</w:footnotes>`,
    };
    const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
    expect(tableOf(bytes, 'plan.docx').sheets[0]?.look?.comments).toEqual([
      { address: 'A2', row: 2, column: 1, text: 'À revoir\nHors La Nouaye' },
    ]);
  });

  test('a text box within a paragraph takes nothing from it', () => {
    const box = `<mc:AlternateContent><mc:Choice><w:txbxContent>${p('dedans')}</w:txbxContent></mc:Choice></mc:AlternateContent>`;
    const body = `<w:p><w:r><w:t>avant</w:t></w:r><w:r>${box}</w:r><w:r><w:t>après</w:t></w:r></w:p>${p('fin')}`;
    expect(tableOf(word(body), 'plan.docx').lines?.map(({ text }) => text)).toEqual(['avant', 'dedans', 'après', 'fin']);
  });

  test('a main part that is called otherwise is read', () => {
    const parts = { 'word/document2.xml': `<w:document>${table(cell(p('a')))}</w:document>` };
    const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
    expect(cellsOf(tableOf(bytes, 'plan.docx'))).toEqual([['', 'A1', 'a']]);
  });

  test('a table within a cell is text of it', () => {
    expect(cellsOf(tableOf(word(table(cell(p('a') + table(cell(p('b'))) + p('c')))), 'plan.docx'))).toEqual([
      ['', 'A1', 'a\nb\nc'],
    ]);
  });
});

describe('a page of the web', () => {
  const page = (body: string): Uint8Array => new TextEncoder().encode(`<!DOCTYPE html><html><body>${body}</body></html>`);

  test('cells that span, lines that break, entities, tags that nobody closes', () => {
    const body = `<h2>Axe&nbsp;1</h2><table><thead><tr><th colspan=2>Action<th>Co&ucirc;t</thead>
      <tr><td rowspan="2">1<td>Ouvrir<br>un&#32;accueil<td>15&nbsp;k&euro;
      <tr><td>Former<script>alert(1)</script><td></table>
      <table><caption>Annexe</caption><tr><td>x</table>`;
    const read = tableOf(page(body), 'plan.html');
    expect(cellsOf(read)).toEqual([
      ['Axe 1', 'A1', 'Action'],
      ['Axe 1', 'C1', 'Coût'],
      ['Axe 1', 'A2', '1'],
      ['Axe 1', 'B2', 'Ouvrir\nun accueil'],
      ['Axe 1', 'C2', '15 k€'],
      ['Axe 1', 'B3', 'Former'],
      ['Annexe', 'A1', 'x'],
    ]);
    expect(read.sheets[0]?.merged).toEqual([
      { top: 1, left: 1, bottom: 1, right: 2 },
      { top: 2, left: 1, bottom: 3, right: 1 },
    ]);
  });

  test.each([
    '<table><tr><td>Action<td>Coût</table>',
    '\n<TABLE border="1">\n<TR><TD>Action</TD><TD>Coût</TD></TR></TABLE>',
    '<meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><table><tr><th>Action</th><th>Coût</th></tr></table>',
    '<!--StartFragment--><div><table><tbody><tr><td>Action</td><td>Coût</td></tr></tbody></table></div><!--EndFragment-->',
    '<style>td { mso-number-format: "@"; }</style><table><tr><td>Action<td>Coût</table>',
    '<h2></h2><table><tr><td>Action<td>Coût</table>',
  ])('a piece of a page: %s', (text) => {
    const cells = cellsOf(tableOf(new TextEncoder().encode(text), 'plan.xls')).map(([, ...cell]) => cell);
    expect(cells).toEqual([
      ['A1', 'Action'],
      ['B1', 'Coût'],
    ]);
  });

  test.each(['<b>Action</b>;Coût', '<50 k€;Coût', '<table>;Coût', '< table ><td>;Coût'])(
    'a text of separators that begins with a tag is none: %s',
    (text) => {
      expect(cellsOf(tableOf(new TextEncoder().encode(`${text}\na;b\n`), 'plan.csv')).map(([, at]) => at)).toEqual([
        'A1',
        'B1',
        'A2',
        'B2',
      ]);
    },
  );

  test('areas that cover a page without end are refused', () => {
    expect(refusal(page(`<table>${'<tr><td colspan=1000 rowspan=60000>'.repeat(60_000)}</table>`))).toMatch(
      'table-too-many-columns',
    );
  });
});
