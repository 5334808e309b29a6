// The charts of an Office file beside what they are drawn from and the tables that people read: figures as they stand in the file, whatever made them.
import { strFromU8, unzipSync } from 'fflate';

type Cell = string | number | null;
/** Rows of cells; texts without their line breaks. */
export type Grid = readonly (readonly Cell[])[];

export interface DrawnChart {
  readonly part: string;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  /** Where what is drawn is not what the cells hold that the chart refers to. */
  readonly unlike: readonly string[];
}

const decoded = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
const all = (xml: string, pattern: RegExp): readonly string[] => [...xml.matchAll(pattern)].map(([, inner = '']) => inner);
const wordsIn = (xml: string): string => decoded(all(xml, /<(?:w:t|a:t|t)(?: [^>]*)?>([^<]*)</g).join(''));
const told = (cell: Cell | undefined): string =>
  String(cell ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

type Parts = Readonly<Record<string, Uint8Array>>;
const textOf = (parts: Parts, name: string): string => strFromU8(parts[name] ?? new Uint8Array());

const columnOf = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The cells of each sheet of a workbook, by its name; those of a sheet that is not shown too. */
function sheetsOf(parts: Parts): ReadonlyMap<string, { readonly grid: Grid; readonly isShown: boolean }> {
  const shared = textOf(parts, 'xl/sharedStrings.xml').split('</si>').map(wordsIn);
  const targets = new Map(
    [...textOf(parts, 'xl/_rels/workbook.xml.rels').matchAll(/<Relationship [^>]*>/g)].map(([relation]) => [
      /\bId="([^"]*)"/.exec(relation)?.[1] ?? '',
      (/\bTarget="([^"]*)"/.exec(relation)?.[1] ?? '').replace(/^\/xl\//, ''),
    ]),
  );
  const sheets = [...textOf(parts, 'xl/workbook.xml').matchAll(/<sheet [^>]*>/g)].map(([sheet]) => {
    const rows: Cell[][] = [];
    const xml = textOf(parts, `xl/${targets.get(/\br:id="([^"]*)"/.exec(sheet)?.[1] ?? '')}`);
    for (const [, attributes = '', inner = ''] of xml.matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const [, letters = 'A', row = '1'] = /\br="([A-Z]+)(\d+)"/.exec(attributes) ?? [];
      const value = /<v>([^<]*)<\/v>/.exec(inner)?.[1];
      const type = /\bt="(\w+)"/.exec(attributes)?.[1];
      const said = type === 's' ? (shared[Number(value)] ?? null) : type === 'inlineStr' ? wordsIn(inner) : null;
      const cell = said ?? (value === undefined ? null : type === 'str' ? decoded(value) : Number(value));
      const line = rows[Number(row) - 1] ?? [];
      line[columnOf(letters)] = cell;
      rows[Number(row) - 1] = line;
    }
    const grid = Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? null));
    return [decoded(/\bname="([^"]*)"/.exec(sheet)?.[1] ?? ''), { grid, isShown: !/\bstate="/.test(sheet) }] as const;
  });
  return new Map(sheets);
}

/** Of `'Données'!$B$2:$B$7`. */
function cellsAt(reference: string, sheets: ReturnType<typeof sheetsOf>): readonly Cell[] {
  const [, quoted, bare, column = '', first = '', last = first] =
    /^(?:'((?:[^']|'')*)'|([^!]*))!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(decoded(reference)) ?? [];
  const grid = sheets.get(quoted?.replaceAll("''", "'") ?? bare ?? '')?.grid ?? [];
  return Array.from(
    { length: Number(last) - Number(first) + 1 },
    (_, at) => grid[Number(first) - 1 + at]?.[columnOf(column)] ?? null,
  );
}

/** What a reference holds, and what is drawn of it, point by point. */
function drawnAt(xml: string, sheets: ReturnType<typeof sheetsOf>, unlike: string[]): readonly string[] {
  const reference = /<c:f>([^<]*)</.exec(xml)?.[1];
  const points = new Map(
    [...xml.matchAll(/<c:pt idx="(\d+)"[^>]*><c:v>([^<]*)</g)].map(([, at, value = '']) => [Number(at), decoded(value)]),
  );
  const count = Number(/<c:ptCount val="(\d+)"/.exec(xml)?.[1] ?? 0);
  const drawn = Array.from({ length: count }, (_, at) => points.get(at) ?? '');
  // Without points of its own, it is drawn from its cells when it is opened.
  if (reference === undefined || drawn.length === 0) return drawn;
  const cells = cellsAt(reference, sheets);
  const isLike = (value: string, cell: Cell | undefined): boolean =>
    told(value) === told(cell) || (value !== '' && typeof cell === 'number' && Math.abs(Number(value) - cell) < 1e-9);
  if (cells.length !== drawn.length) unlike.push(`${reference}: ${cells.length} cells, ${drawn.length} points`);
  for (const [at, value] of drawn.entries())
    if (!isLike(value, cells[at])) unlike.push(`${reference}, ${at}: ${value}, ${cells[at]}`);
  return drawn;
}

export function chartsIn(bytes: Uint8Array): readonly DrawnChart[] {
  const parts = unzipSync(bytes);
  return Object.keys(parts)
    .filter((name) => /\/charts\/[^/]+\.xml$/.test(name) && textOf(parts, name).includes('<c:chartSpace'))
    .map((part) => {
      const related = /Target="([^"]*\.xlsx)"/.exec(textOf(parts, part.replace(/([^/]+)$/, '_rels/$1.rels')))?.[1];
      const embedded =
        related === undefined ? undefined : Object.keys(parts).find((name) => name.endsWith(related.replace(/^[./]*/, '')));
      const sheets = sheetsOf(embedded === undefined ? parts : unzipSync(parts[embedded] ?? new Uint8Array()));
      const unlike: string[] = [];
      const series = all(textOf(parts, part), /<c:ser>(.*?)<\/c:ser>/gs).map((xml) => {
        const of = (name: string): readonly string[] => {
          const inner = new RegExp(`<c:${name}>(.*?)</c:${name}>`, 's').exec(xml)?.[1];
          return inner === undefined ? [] : drawnAt(inner, sheets, unlike);
        };
        const values = [...of('xVal'), ...(xml.includes('<c:yVal>') ? of('yVal') : of('val'))];
        return {
          name: of('tx')[0] ?? '',
          categories: of('cat'),
          values: values.map((value) => (value === '' ? null : Number(value))),
        };
      });
      return { part, categories: series[0]?.categories ?? [], series, unlike };
    });
}

/** The tables of a document or of slides, and the sheets of a workbook that are shown. */
export function gridsIn(bytes: Uint8Array): readonly Grid[] {
  const parts = unzipSync(bytes);
  if (parts['xl/workbook.xml']) return [...sheetsOf(parts).values()].flatMap(({ grid, isShown }) => (isShown ? [grid] : []));
  return Object.keys(parts)
    .filter((name) => /^(?:word\/document|ppt\/slides\/slide[^/]*)\.xml$/.test(name))
    .flatMap((name) => all(textOf(parts, name), /<(?:w|a):tbl>(.*?)<\/(?:w|a):tbl>/gs))
    .map((table) =>
      all(table, /<(?:w|a):tr(?: [^>]*)?>(.*?)<\/(?:w|a):tr>/gs).map((row) =>
        all(row, /<(?:w|a):tc(?: [^>]*)?>(.*?)<\/(?:w|a):tc>/gs).map(wordsIn),
      ),
    );
}

/** The numbers that a cell tells, thousands joined, in either language; a share of a workbook is told in hundredths too. */
function numbersIn(cell: Cell): readonly number[] {
  if (typeof cell === 'number') return [cell, cell * 100];
  const joined = (cell ?? '').replace(/(?<=\d)[\u202f\u00a0,](?=\d{3}(?!\d))/g, '');
  return [...joined.matchAll(/[-\u2212]?\d+(?:[.,]\d+)?/g)].map(([text]) =>
    Number(text.replace(',', '.').replace('\u2212', '-')),
  );
}

/**
 * A table that has every category of a chart in one column and the name of one of its series at the head of another says the same figures, within
 * half of the last digit that is shown. `cells`: how many were compared.
 */
export function differencesOf(chart: DrawnChart, grid: Grid): { readonly cells: number; readonly unlike: readonly string[] } {
  const unlike: string[] = [];
  let cells = 0;
  const width = Math.max(0, ...grid.map((row) => row.length));
  for (let labels = 0; labels < width && chart.categories.length > 1; labels++) {
    const rows = chart.categories.map((category) =>
      grid.findIndex((row) => told(row[labels]) === told(category) && category !== ''),
    );
    if (rows.includes(-1)) continue;
    const head = Math.min(...rows) - 1;
    for (const { name, values } of chart.series)
      for (let column = labels + 1; column < width; column++) {
        if (name === '' || told(grid[head]?.[column]).replace(/ \([^)]*\)$/, '') !== told(name)) continue;
        for (const [at, value] of values.entries()) {
          const found = numbersIn(grid[rows[at] ?? -1]?.[column] ?? null);
          cells += 1;
          const isLike = value === null ? found.every((one) => one === 0) : found.some((one) => Math.abs(one - value) <= 0.5);
          if (!isLike)
            unlike.push(`${name}, ${chart.categories[at]}: ${value} drawn, ${grid[rows[at] ?? -1]?.[column]} in the table`);
        }
      }
  }
  return { cells, unlike };
}
