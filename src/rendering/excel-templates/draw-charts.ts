/** The charts of a workbook, and the sheet that holds their figures: whoever changes a figure there changes its chart. */
import { type Figures, figuresOf } from '../../drawing/index.ts';
import type { Chart } from '../../model/index.ts';
import { cellPlace } from '../../values/index.ts';
import { type ShownChart, sheetChart } from '../charts/index.ts';
import { cellText, sheetNames } from '../excel/cell-text.ts';
import { attributeOf, type Element, elementOf, encoded, escapeText, isElement, type Node, XML_HEADER } from '../ooxml/index.ts';
import type { NumberFormats } from './number-formats.ts';
import type { BookTemplate, DrawnCharts } from './write-context.ts';
import type { BookState } from './writers.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const NAMES = { fr: 'Données des graphiques', en: 'Chart data' } as const;
const DATA = 'chart-data';

type Around = { readonly names: readonly string[]; readonly formats: NumberFormats };

export function drawCharts(
  { charts: { shown: asked }, media }: BookState,
  { look, looks, book: { is1904 } }: BookTemplate,
  { names, formats }: Around,
): DrawnCharts {
  const charts = is1904 ? asked.map((shown) => ({ ...shown, chart: since1904(shown.chart) })) : asked;
  if (charts.length === 0) return { entries: [], relations: [], dataSheet: null };
  const free = (nameOf: (count: number) => string): string => {
    let count = 1;
    while (media.isTaken(nameOf(count))) count += 1;
    return nameOf(count);
  };
  const title = NAMES[look.language];
  const sheet = sheetNames([...names, title]).at(-1) ?? title;
  const part = free((count) => `xl/worksheets/${DATA}${count}.xml`);
  const rows = [writeRow(1, [said(title, formats.bold())])];
  const drawn = charts.map((shown) => {
    const head = rows.length + 3;
    const { chart, id } = shown;
    rows.push('', writeRow(head - 1, [said(chart.title, formats.bold())]), ...figureRows(shown, head));
    const name = free((count) => `xl/charts/${id}${count === 1 ? '' : `-${count}`}.xml`);
    return {
      entries: sheetChart(name, shown, looks, look, { sheet, row: head, is1904 }),
      relation: { id, type: `${OFFICE}/chart`, target: `/${name}` },
    };
  });
  return {
    entries: [...drawn.flatMap(({ entries }) => entries), encoded(part, worksheet(rows))],
    relations: drawn.map(({ relation }) => relation),
    dataSheet: {
      name: sheet,
      relations: [{ id: DATA, type: `${OFFICE}/worksheet`, target: `/${part}` }],
      type: `<Override PartName="/${part}" ContentType="${SHEET}"/>`,
    },
  };

  function figureRows({ chart }: ShownChart, head: number): string[] {
    const columns: readonly Figures[] = figuresOf(chart, look.language);
    const styles = columns.map(({ code }) => formats.styleOf(code));
    const heads = [chart.categoryAxis ?? '', ...columns.map(({ name }) => name)].map((name) => said(name, formats.bold()));
    const lines = chart.categories.map((category, index) =>
      writeRow(head + index + 1, [
        said(category, 0),
        ...columns.map(({ values }, column) => counted(values[index] ?? null, styles[column] ?? 0)),
      ]),
    );
    return [writeRow(head, heads), ...lines];
  }
}

/** The workbook with the sheet of figures behind the others, hidden: whoever wants to change a figure shows it (right click, Unhide). */
export function listDataSheet(workbook: Element, { dataSheet }: DrawnCharts): Element {
  if (!dataSheet) return workbook;
  const { name } = dataSheet;
  const named = (one: string) => workbook.children.filter(isElement).find((child) => child.name === one);
  const sheets = (named('sheets')?.children ?? []).filter(isElement);
  const last = Math.max(...sheets.map((sheet) => Number(attributeOf(sheet, 'sheetId'))));
  // Some programs bind the prefix on each sheet.
  const sheet = elementOf('sheet', [], { name, sheetId: String(last + 1), state: 'hidden', 'xmlns:r': OFFICE, 'r:id': DATA });
  const titles = { name: '_xlnm.Print_Titles', localSheetId: String(sheets.length) };
  const title = elementOf('definedName', [`'${name.replaceAll("'", "''")}'!$1:$1`], titles);
  const names = named('definedNames');
  const children = workbook.children.flatMap((child): readonly Node[] => {
    if (!isElement(child)) return [child];
    if (child.name === 'sheets') return [{ ...child, children: [...child.children, sheet] }];
    if (child === names) return [{ ...child, children: [...child.children, title] }];
    return child.name === 'calcPr' && !names ? [elementOf('definedNames', [title]), child] : [child];
  });
  return { ...workbook, children };
}

/** The days between the two calendars of workbooks: ECMA-376, part 1, 18.17.4.1. */
const BETWEEN_CALENDARS = 1462;

/** Days as the calendar that begins in 1904 counts them. */
const since1904 = (chart: Chart): Chart =>
  chart.format !== 'date'
    ? chart
    : {
        ...chart,
        series: chart.series.map((series) => ({
          ...series,
          values: series.values.map((value) => value && value - BETWEEN_CALENDARS),
        })),
      };

type WriteCell = (place: string) => string;

/** Written as text whatever it looks like: a name that begins with `=` is no formula. */
const said =
  (words: string, style: number): WriteCell =>
  (place) =>
    words === ''
      ? ''
      : `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeText(cellText(words))}</t></is></c>`;

const counted =
  (value: number | null, style: number): WriteCell =>
  (place) =>
    value === null ? '' : `<c r="${place}" s="${style}"><v>${value}</v></c>`;

const writeRow = (row: number, cells: readonly WriteCell[]): string =>
  `<row r="${row}">${cells.map((write, column) => write(cellPlace(column + 1, row))).join('')}</row>`;

const worksheet = (rows: readonly string[]): string =>
  `${XML_HEADER}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><cols><col min="1" max="1" width="45" customWidth="1"/><col min="2" max="100" width="16" customWidth="1"/></cols><sheetData>${rows.join('')}</sheetData><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`;
