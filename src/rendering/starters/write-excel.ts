/** Writes a starter as a workbook: a sheet for each part of the document, a table for each list. */
import type { Language } from '../../model/index.ts';
import { closeArchive, type Entry } from '../archive/index.ts';
import { encoded, escapeAttribute, escapeText, XML_HEADER } from '../ooxml/index.ts';
import { STARTER_STYLES, starterStyles } from './excel-styles.ts';
import type { StarterLine } from './outline.ts';
import { sectionsOf } from './sections.ts';
import { sheetDrawing } from './sheet-drawing.ts';
import { type Row, rowsOf } from './sheet-rows.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const LOCALES: { readonly [language in Language]: string } = { fr: 'fr-FR', en: 'en-GB' };

/** The bytes of the starter. */
export function starterExcel(lines: readonly StarterLine[], language: Language): Uint8Array {
  const filled = sectionsOf(lines)
    .map(({ title, units }) => ({ title, rows: rowsOf(units, 0) }))
    .filter(({ rows }) => rows.length > 0);
  const names = sheetNames(filled.map(({ title }) => title));
  const sheets = filled.map(({ title, rows: inside }, index) => {
    const rows: readonly Row[] = [{ from: 0, cells: [{ text: title, style: 'title' }] }, { from: 0, cells: [] }, ...inside];
    const drawing = sheetDrawing(rows);
    const number = index + 1;
    return {
      name: names[index] ?? '',
      number,
      part: `worksheets/sheet${number}.xml`,
      xml: sheet(rows, drawing !== null),
      drawing,
    };
  });
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const override = (part: string, type: string) => `<Override PartName="/xl/${part}" ContentType="${TYPES}.${type}+xml"/>`;
  const drawn = sheets.filter(({ drawing }) => drawing !== null);
  // Each page that is printed bears the title of its sheet.
  const titles = sheets
    .map(
      ({ name, number }) =>
        `<definedName name="_xlnm.Print_Titles" localSheetId="${number - 1}">${escapeText(`'${name}'!$1:$1`)}</definedName>`,
    )
    .join('');
  const parts: Entry[] = [
    part(
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}${override('styles.xml', 'styles')}${sheets.map((one) => override(one.part, 'worksheet')).join('')}${drawn.map(({ number }) => `<Override PartName="/xl/drawings/drawing${number}.xml" ContentType="${DRAWING_TYPE}"/>`).join('')}<Override PartName="/docProps/core.xml" ContentType="${CORE_TYPE}"/></Types>`,
    ),
    part(
      '_rels/.rels',
      `<Relationships xmlns="${RELATIONS}">${relation('book', 'officeDocument', 'xl/workbook.xml')}<Relationship Id="properties" Type="${RELATIONS}/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    ),
    part(
      'docProps/core.xml',
      `<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{{document.title}} – {{project.title}}</dc:title><dc:language>${LOCALES[language]}</dc:language></cp:coreProperties>`,
    ),
    part(
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.map(({ name }, index) => `<sheet name="${escapeAttribute(name)}" sheetId="${index + 1}" r:id="sheet${index + 1}"/>`).join('')}</sheets><definedNames>${titles}</definedNames></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${RELATIONS}">${sheets.map((one, index) => relation(`sheet${index + 1}`, 'worksheet', one.part)).join('')}${relation('styles', 'styles', 'styles.xml')}</Relationships>`,
    ),
    part('xl/styles.xml', starterStyles(MAIN)),
  ];
  const drawings = drawn.flatMap(({ number, drawing }) => [
    encoded(`xl/drawings/drawing${number}.xml`, drawing ?? ''),
    part(
      `xl/worksheets/_rels/sheet${number}.xml.rels`,
      `<Relationships xmlns="${RELATIONS}">${relation('drawing', 'drawing', `../drawings/drawing${number}.xml`)}</Relationships>`,
    ),
  ]);
  return closeArchive([...parts, ...sheets.map((one) => part(`xl/${one.part}`, one.xml)), ...drawings]);
}

const part = (name: string, xml: string): Entry => encoded(name, XML_HEADER + xml);

/** Of a row that holds a drawing, in points. */
const TALL = 240;

function sheet(rows: readonly Row[], isDrawn: boolean): string {
  const written = rows.map(({ from, cells, drawn }, at) => {
    const shown = cells.map(
      ({ text, style }, index) =>
        `<c r="${column(from + index)}${at + 1}" s="${STARTER_STYLES[style]}" t="inlineStr"><is><t xml:space="preserve">${escapeText(text)}</t></is></c>`,
    );
    return shown.length === 0
      ? ''
      : `<row r="${at + 1}"${drawn === undefined ? '' : ` ht="${TALL}" customHeight="1"`}>${shown.join('')}</row>`;
  });
  const widest = Math.max(2, ...rows.map(({ from, cells }) => from + cells.length));
  return `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="13"/><cols><col min="1" max="${widest}" width="30" customWidth="1"/></cols><sheetData>${written.join('')}</sheetData><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape"/>${isDrawn ? '<drawing r:id="drawing"/>' : ''}</worksheet>`;
}

const column = (index: number): string =>
  (index < 26 ? '' : column(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** At most 31 letters, without those that Excel refuses, each once. */
function sheetNames(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const plain = title.replace(/[[\]:*?/\\']/g, ' ').trim();
    const short = plain.length <= 28 ? plain : plain.slice(0, 28).replace(/(?<!\s)\s+\S*$/, '');
    const free = [short, ...Array.from({ length: titles.length }, (_, index) => `${short} ${index + 2}`)];
    const name = free.find((one) => !taken.has(one.toLowerCase())) ?? short;
    taken.add(name.toLowerCase());
    return name;
  });
}
