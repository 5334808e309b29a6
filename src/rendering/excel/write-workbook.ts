/** The one place that knows exceljs: sheets as plain data become a workbook. */
import { shippedTheme, type Theme } from '../../model/index.ts';
import { columnLetters, sum } from '../../values/index.ts';
import { a1, at } from './areas.ts';
import { cellText, footerOf, sheetNames } from './cell-text.ts';
import { isWords } from './cells.ts';
import { dressOf, styleOf, stylesOf } from './looks.ts';
import { type Accepted, type Area, PAGE, type Sheet, type Value } from './sheet.ts';

export interface Properties {
  readonly title: string;
  readonly subject: string;
  readonly language: string;
  readonly date: Date;
  readonly notice: string | null;
  /** The word before the number of the page. */
  readonly page: string;
}

/** An .xlsx as exceljs writes it, not yet packed tight: its bytes still depend on the clock. */
export async function writeWorkbook(
  sheets: readonly Sheet[],
  properties: Properties,
  theme: Theme = shippedTheme,
): Promise<Uint8Array> {
  // Imported when a workbook is wanted: it is the slowest of all packages to load.
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  const { title, subject, language, date, notice, page } = properties;
  Object.assign(book, {
    title: cellText(title),
    subject: cellText(subject),
    language,
    creator: 'jalon',
    lastModifiedBy: 'jalon',
    created: date,
    modified: date,
  });
  const dress = dressOf(theme);
  const styles = stylesOf(dress);
  const names = sheetNames(sheets.map(({ name }) => name));
  for (const [index, sheet] of sheets.entries())
    fill(book.addWorksheet(names[index] ?? sheet.name), sheet, footerOf(subject, notice, page), dress, styles);
  // It is sealed after: deflating it here would be work thrown away.
  const stored = { zip: { compression: 'STORE' } } as const;
  return new Uint8Array(await book.xlsx.writeBuffer(stored));
}

type Worksheet = ReturnType<InstanceType<typeof import('exceljs').Workbook>['addWorksheet']>;

function fill(
  worksheet: Worksheet,
  sheet: Sheet,
  footer: string,
  dress: ReturnType<typeof dressOf>,
  styles: ReturnType<typeof stylesOf>,
): void {
  const { widths, rows, heights, merged = [], accepted = [], filter, formats = [] } = sheet;
  layOut(worksheet, sheet, footer);
  if (sheet.isHidden) worksheet.state = 'veryHidden';
  for (const [index, width] of widths.entries()) worksheet.getColumn(index + 1).width = width;
  for (const [index, format] of formats.entries())
    if (format !== undefined) worksheet.getColumn(index + 1).style = { ...styleOf(dress, 'wrapped', true), numFmt: format };
  for (const [index, row] of rows.entries())
    for (const [column, cell] of row.entries()) {
      if (!cell) continue;
      const { value, look = 'body', format } = cell;
      const target = worksheet.getCell(index + 1, column + 1);
      target.value = plainValue(value, `${sheet.name}!${at(column + 1, index + 1)}`);
      target.style = styles(look, isWords(value), format);
    }
  for (const [row, height] of heights ?? []) worksheet.getRow(row).height = height;
  for (const row of sheet.hiddenRows ?? []) worksheet.getRow(row).hidden = true;
  for (const area of merged) worksheet.mergeCells(a1(area));
  for (const { accepts, ...area } of accepted) restrict(worksheet, area, accepts);
  for (const [index, { when, fill: kind, ...area }] of (sheet.fills ?? []).entries())
    worksheet.addConditionalFormatting({
      ref: a1(area),
      rules: [{ type: 'expression', priority: index + 1, formulae: [when], style: { fill: dress.fills[kind] } }],
    });
  if (filter) worksheet.autoFilter = a1(filter);
}

function layOut(worksheet: Worksheet, sheet: Sheet, footer: string): void {
  const { frozen, repeated, tab, pagesWide = Math.max(1, Math.ceil(sum(sheet.widths) / PAGE)) } = sheet;
  const { repeatedColumns = pagesWide > 1 ? frozen.columns : 0 } = sheet;
  worksheet.views = [{ state: 'frozen', xSplit: frozen.columns, ySplit: frozen.rows, showGridLines: false }];
  const margins = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.7, header: 0.3, footer: 0.3 };
  Object.assign(worksheet.pageSetup, {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: pagesWide,
    fitToHeight: 0,
    margins,
  });
  if (repeated) worksheet.pageSetup.printTitlesRow = `${repeated[0]}:${repeated[1]}`;
  if (repeatedColumns > 0) worksheet.pageSetup.printTitlesColumn = `A:${columnLetters(repeatedColumns)}`;
  if (tab !== undefined) worksheet.properties.tabColor = { argb: `FF${tab}` };
  worksheet.headerFooter.oddFooter = footer;
}

/** Only plain values and our own formulas reach a cell: an object made by somebody else could be a live formula. */
function plainValue(value: Value, place: string) {
  if (typeof value === 'string') return cellText(value);
  if (value === null || typeof value === 'boolean') return value;
  const isDate = value instanceof Date;
  const isFormula = typeof value === 'object' && !isDate;
  const shown = isDate ? value.getTime() : isFormula ? value.result : value;
  if (typeof shown === 'number' && !Number.isFinite(shown)) throw new RangeError(`${place}: ${shown} cannot stand in a cell`);
  if (!isFormula) return value;
  const result = typeof value.result === 'string' ? cellText(value.result) : value.result;
  return { formula: value.formula, result, date1904: false };
}

/** As exceljs keeps them, by areas, though its types do not say so. */
interface Restricted {
  readonly dataValidations: { add(area: string, validation: object): void };
}
const isRestricted = (worksheet: object): worksheet is Restricted => 'dataValidations' in worksheet;

function validationOf(accepts: Accepted): object {
  const common = { allowBlank: true, showErrorMessage: true };
  if ('oneOf' in accepts) return { ...common, type: 'list', formulae: [`"${accepts.oneOf.join(',')}"`] };
  if ('atLeast' in accepts) return { ...common, type: 'decimal', operator: 'greaterThanOrEqual', formulae: [accepts.atLeast] };
  if ('when' in accepts) return { ...common, type: 'custom', formulae: [accepts.when], error: accepts.because };
  if ('from' in accepts) return { ...common, showErrorMessage: accepts.isOnlyThat, type: 'list', formulae: [accepts.from] };
  return { ...common, type: 'custom', formulae: ['FALSE'], error: accepts.refusing };
}

function restrict(worksheet: Worksheet, area: Area, accepts: Accepted): void {
  if (isRestricted(worksheet)) worksheet.dataValidations.add(a1(area), validationOf(accepts));
}
