/** Small workbooks for the tests, valid as they are, and what stands in their cells once they are rendered. */
import { closeArchive, openArchive } from '../../../src/rendering/archive/index.ts';
import { prepareExcel } from '../../../src/rendering/excel-templates/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { partOf } from '../part-of.ts';

export { partOf } from '../part-of.ts';

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export type Sheet = {
  readonly name: string;
  /** Texts by cell; `=` begins a formula, `<` is XML of the cell itself; `@4` at the end asks for a style. */
  readonly cells: Readonly<Record<string, string | number>>;
  /** Of rows that are given one, in points. */
  readonly heights?: Readonly<Record<number, number>>;
  /** What the sheet says before its rows, and after them. */
  readonly before?: string;
  readonly extra?: string;
  readonly relations?: readonly (readonly [id: string, type: string, target: string, isExternal?: boolean])[];
};
type Options = {
  readonly names?: string;
  readonly title?: string;
  readonly parts?: Readonly<Record<string, string>>;
  readonly types?: Readonly<Record<string, string>>;
  readonly is1904?: boolean;
  readonly main?: string;
  /** `target`: from the part of the workbook. */
  readonly pivotCaches?: readonly { readonly id: number; readonly target: string }[];
};

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const rowOf = (cell: string) => Number(/\d+/.exec(cell)?.[0]);

/** Styles: 0 general, 1 text, 2 a date, 3 thousands. */
export const STYLES = `<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="d\\ mmm\\ yyyy"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4">${[0, 49, 164, 3].map((format) => `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0"/>`).join('')}</cellXfs></styleSheet>`;

export function xlsx(
  sheets: readonly Sheet[],
  { names = '', title = '', parts = {}, types = {}, is1904 = false, main = 'sheet', pivotCaches = [] }: Options = {},
): Uint8Array {
  const strings: string[] = [];
  const cell = ([place, written]: readonly [string, string | number]): string => {
    const [, value = '', style] = /^([\s\S]*?)(?:@(\d))?$/.exec(String(written)) ?? [];
    const styled = style === undefined ? '' : ` s="${style}"`;
    if (typeof written === 'number') return `<c r="${place}"><v>${written}</v></c>`;
    if (value.startsWith('=')) return `<c r="${place}"${styled}><f>${escaped(value.slice(1))}</f><v>0</v></c>`;
    const text = value.startsWith('<') ? value : `<t xml:space="preserve">${escaped(value)}</t>`;
    return `<c r="${place}"${styled} t="s"><v>${strings.push(text) - 1}</v></c>`;
  };
  const data = ({ cells, heights = {} }: Sheet) => {
    const rows = [...new Set(Object.keys(cells).map(rowOf))].toSorted((a, b) => a - b);
    const inRow = (row: number) => Object.entries(cells).filter(([place]) => rowOf(place) === row);
    const set = (row: number) => (heights[row] === undefined ? '' : ` ht="${heights[row]}" customHeight="1"`);
    return rows.map((row) => `<row r="${row}"${set(row)}>${inRow(row).map(cell).join('')}</row>`).join('');
  };
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;
  const relation = ([id, type, target, isExternal = false]: readonly [string, string, string, boolean?]) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${isExternal ? ' TargetMode="External"' : ''}/>`;
  const relations = (list: readonly (readonly [string, string, string, boolean?])[]) =>
    `<Relationships xmlns="${PACKAGE}/relationships">${list.map(relation).join('')}</Relationships>`;
  const written = sheets.map(
    (sheet) =>
      `<worksheet ${MAIN} ${R}>${sheet.before ?? ''}<sheetData>${data(sheet)}</sheetData>${sheet.extra ?? ''}</worksheet>`,
  );
  const xml: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${[
      override('xl/workbook.xml', `${TYPE}.${main}.main+xml`),
      override('xl/styles.xml', `${TYPE}.styles+xml`),
      override('xl/sharedStrings.xml', `${TYPE}.sharedStrings+xml`),
      ...sheets.map((_, index) => override(`xl/worksheets/sheet${index + 1}.xml`, `${TYPE}.worksheet+xml`)),
      override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
      ...Object.entries(types).map(([part, type]) => override(part, type)),
    ].join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relation(['rId1', 'officeDocument', 'xl/workbook.xml'])}<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:coreProperties>`,
    'xl/workbook.xml': `<workbook ${MAIN} ${R}>${is1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${sheets.map(({ name }, index) => `<sheet name="${escaped(name).replaceAll('"', '&quot;')}" sheetId="${index + 1}" r:id="sheet${index + 1}"/>`).join('')}</sheets>${names && `<definedNames>${names}</definedNames>`}${pivotCaches.length > 0 ? `<pivotCaches>${pivotCaches.map(({ id }) => `<pivotCache cacheId="${id}" r:id="pivots${id}"/>`).join('')}</pivotCaches>` : ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index) => [`sheet${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles', 'styles.xml'],
      ['strings', 'sharedStrings', 'sharedStrings.xml'],
      ...pivotCaches.map(({ id, target }) => [`pivots${id}`, 'pivotCacheDefinition', target] as const),
    ]),
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(written.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet])),
    'xl/sharedStrings.xml': `<sst ${MAIN} count="${strings.length}" uniqueCount="${strings.length}">${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    ...Object.fromEntries(
      sheets.flatMap(({ relations: own = [] }, index) =>
        own.length === 0 ? [] : [[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relations(own)]],
      ),
    ),
    ...parts,
  };
  return closeArchive(Object.entries(xml).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(HEADER + text) })));
}

export const prepared = (bytes: Uint8Array) => prepareExcel(bytes, { file: 'modele.xlsx', helpers: helpersFor('fr') });
export const rendered = (sheets: readonly Sheet[], view: unknown, options: Options = {}): Uint8Array =>
  prepared(xlsx(sheets, options)).render(view);

export const namesIn = (bytes: Uint8Array): string[] => openArchive(bytes).map(({ name }) => name);
const plain = (xml: string) =>
  xml.replace(/<[^>]*>/g, '').replace(/&(lt|gt|amp|quot|#\d+);/g, (_, name: string) => {
    return { lt: '<', gt: '>', amp: '&', quot: '"' }[name] ?? String.fromCodePoint(Number(name.slice(1)));
  });

/** The cells of a part that hold something: numbers as they are, texts between quotes, formulas after their sign. */
export function cellsOf(bytes: Uint8Array, part = 'xl/worksheets/sheet1.xml'): Record<string, string> {
  const shared = [...partOf(bytes, 'xl/sharedStrings.xml').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, text = '']) => plain(text));
  const cells: Record<string, string> = {};
  for (const [, attributes = '', inner = ''] of partOf(bytes, part).matchAll(/<c ([^>]*[^>/])>([\s\S]*?)<\/c>/g)) {
    const place = /r="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? '';
    const type = / ?t="(\w+)"/.exec(attributes)?.[1];
    const formula = /<f[^>]*>([\s\S]*?)<\/f>/.exec(inner)?.[1];
    if (formula !== undefined) cells[place] = `=${plain(formula)}`;
    else if (type === 'inlineStr') cells[place] = `"${plain(inner)}"`;
    else if (type === 's') cells[place] = `"${shared[Number(plain(inner))]}"`;
    else cells[place] = type === 'b' ? `${plain(inner) === '1'}` : plain(inner);
  }
  return cells;
}

/** The names of the sheets in order, and the part of each. */
export function sheetsOf(bytes: Uint8Array): Record<string, string> {
  const targets = new Map(
    [...partOf(bytes, 'xl/_rels/workbook.xml.rels').matchAll(/Id="([^"]+)"[^>]*Target="([^"]+)"/g)].map(
      ([, id = '', target = '']) => [id, `xl/${target}`],
    ),
  );
  const lines = [...partOf(bytes, 'xl/workbook.xml').matchAll(/<sheet name="([^"]*)"[^>]*r:id="([^"]+)"/g)];
  return Object.fromEntries(lines.map(([, name = '', id = '']) => [plain(name), targets.get(id) ?? '']));
}
