/** A table that stands in no workbook, as one: each cell at its address. */
import type { Table, TableCell, TableSheet } from '../../model/index.ts';
import { cellPlace } from '../../values/index.ts';
import { CONTENT_TYPES, closeArchive } from '../archive/index.ts';
import { dropIllegal, encoded, escapeAttribute, escapeText, XML_HEADER } from '../ooxml/index.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
/** Widths of columns, in characters. */
const [narrowest, widest] = [8, 45];

const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

export function bookOfTable({ sheets }: Table): Uint8Array {
  const names = sheetNames(sheets);
  const relation = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (all: string): string => `<Relationships xmlns="${PACKAGE}/relationships">${all}</Relationships>`;
  const override = (part: string, type: string): string => `<Override PartName="/xl/${part}" ContentType="${TYPE}${type}+xml"/>`;
  const parts: Readonly<Record<string, string>> = {
    [CONTENT_TYPES]: `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}${override('styles.xml', 'styles')}${sheets.map((_, at) => override(`worksheets/sheet${at + 1}.xml`, 'worksheet')).join('')}</Types>`,
    '_rels/.rels': relations(relation(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.map((name, at) => `<sheet name="${escapeAttribute(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      [
        ...sheets.map((_, at) => relation(at + 1, 'worksheet', `worksheets/sheet${at + 1}.xml`)),
        relation(sheets.length + 1, 'styles', 'styles.xml'),
      ].join(''),
    ),
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)])),
  };
  return closeArchive(Object.entries(parts).map(([name, xml]) => encoded(name, `${XML_HEADER}${xml}`)));
}

/** As its marks name it: a text has no name, and no spreadsheet opens a sheet without one. */
export function sheetNames(sheets: readonly Pick<TableSheet, 'name'>[]): readonly string[] {
  const bare = sheets.map(({ name }) =>
    dropIllegal(name)
      .replace(/[\\/?*[\]:']/g, ' ')
      .slice(0, 25)
      .trim(),
  );
  return bare.map((name, at) => {
    const isFirst = bare.findIndex((one) => one.toLowerCase() === name.toLowerCase()) === at;
    return name !== '' && isFirst ? name : `${name} ${at + 1}`.trim();
  });
}

function sheetXml({ rows, merged }: TableSheet): string {
  const all = rows.flat();
  const most = Math.max(1, ...all.map(({ column }) => column));
  const widths = Array.from({ length: Math.min(most, 500) }, () => narrowest);
  for (const { column, value } of all)
    for (const line of String(value).split('\n'))
      widths[column - 1] = Math.min(widest, Math.max(widths[column - 1] ?? narrowest, line.length + 2));
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  const lines = rows.map((cells) => `<row r="${cells[0]?.row ?? 1}">${cells.map(cellXml).join('')}</row>`);
  const areas = merged.map(
    ({ top, left, bottom, right }) => `<mergeCell ref="${cellPlace(left, top)}:${cellPlace(right, bottom)}"/>`,
  );
  return `<worksheet xmlns="${MAIN}"><cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData>${areas.length > 0 ? `<mergeCells count="${areas.length}">${areas.join('')}</mergeCells>` : ''}</worksheet>`;
}

function cellXml({ address, kind, value, isShare }: TableCell): string {
  if (kind === 'number') return `<c r="${address}"${isShare ? ' s="1"' : ''}><v>${value}</v></c>`;
  if (kind === 'boolean') return `<c r="${address}" t="b"><v>${value === true ? 1 : 0}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escapeText(dropIllegal(String(value)))}</t></is></c>`;
}
