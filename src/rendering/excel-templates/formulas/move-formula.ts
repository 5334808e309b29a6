/** Rewrites a formula once the rows and sheets that it refers to have moved, or have become many. */
import { columnLetters } from '../../../values/index.ts';
import { readFormula, type Token } from './read-formula.ts';
import { type Corner, type Reference, type Span, writeReference } from './reference.ts';

/**
 * Where the cells of a reference are now, sheet by sheet: runs of rows that follow each other, and of columns. Rows do not matter for
 * whole columns, nor columns for whole rows.
 */
export type Moved = { readonly sheet: string | null; readonly rows: readonly Span[]; readonly columns: readonly Span[] };
export type Moves = {
  /** Undefined when the reference stays as it is. */
  readonly reference: (reference: Reference) => readonly Moved[] | undefined;
  /** What a table is called now, and each of its copies; undefined when it is none of ours. */
  readonly table?: (name: string) => readonly string[] | undefined;
  /** What a name of the workbook has become, when that is more than one area can say. */
  readonly named?: (name: string) => { readonly reference: Reference; readonly moved: readonly Moved[] } | undefined;
};

/** Functions that take any number of areas, and so as many as a single one has become. */
const TAKES_MANY = new Set(
  'SUM AVERAGE AVERAGEA COUNT COUNTA MIN MAX MINA MAXA PRODUCT MEDIAN STDEV STDEV.S STDEV.P STDEVP VAR VAR.S VAR.P VARP SUMSQ GEOMEAN HARMEAN SUBTOTAL AGGREGATE AND OR XOR CONCAT LCM GCD'.split(
    ' ',
  ),
);

/**
 * Functions that look through an area. A cell with two dollars, outside of what repeats it, is the area that it has become there: programs such as
 * LibreOffice write an area of one cell as that cell.
 */
const LOOKS_THROUGH = new Set(
  'INDEX SUMPRODUCT SUMIF SUMIFS COUNTIF COUNTIFS COUNTBLANK AVERAGEIF AVERAGEIFS MAXIFS MINIFS MATCH LOOKUP VLOOKUP HLOOKUP XLOOKUP RANK RANK.EQ LARGE SMALL PERCENTILE QUARTILE ROWS COLUMNS'.split(
    ' ',
  ),
);

export function moveFormula(formula: string, moves: Moves): string {
  const tokens = readFormula(formula);
  const around: string[] = [];
  return tokens
    .map((token, index) => {
      if (token.kind === 'open') around.push(token.name);
      if (token.kind === 'close') around.pop();
      const takesMany = () => TAKES_MANY.has(around.at(-1) ?? '') && isArgument(tokens, index);
      if (token.kind === 'table') {
        const names = moves.table?.(token.table);
        return names === undefined ? token.text : renamed(token.text.slice(token.table.length), names, takesMany());
      }
      const named = token.kind === 'other' && takesMany() ? moves.named?.(token.text) : undefined;
      if (named) return all(named.reference, named.moved, around.at(-1) ?? '');
      if (token.kind !== 'reference') return token.text;
      const moved = moves.reference(token);
      if (moved === undefined) return token.text;
      if (takesMany()) return asWritten(token, all(token, moved, around.at(-1) ?? ''));
      const [first] = moved;
      const isFixed = token.start.fixed && token.start.column.startsWith('$');
      const isArea = isFixed && LOOKS_THROUGH.has(around.findLast((name) => name !== '') ?? '');
      return asWritten(token, (isArea && first && whole(token, first)) || one(token, moved));
    })
    .join('');
}

/** A reference that has not moved stays as it was written: with its quotes, in its small letters. */
const asWritten = (reference: Reference, now: string): string => (now === writeReference(reference) ? reference.text : now);

/** Every area of a reference that is a list of areas by itself: the figures of a chart, the area that is printed. */
export function moveArea(formula: string, moves: Moves): string {
  const areas = readFormula(formula).filter((token) => token.kind !== 'space' && !'(),'.includes(token.text));
  if (areas.some(({ kind }) => kind !== 'reference')) return moveFormula(formula, moves);
  const written = areas.flatMap((area) => {
    const moved = area.kind === 'reference' ? moves.reference(area) : undefined;
    return moved === undefined || area.kind !== 'reference'
      ? [area.text]
      : [asWritten(area, listed(area, moved).join(','))].filter((one) => one !== '');
  });
  return written.length === 0 ? '#REF!' : written.join(',');
}

/** What a name stands for: a cell that has become many is an area from the first to the last. */
export function moveName(formula: string, moves: Moves): string {
  const [only, ...others] = readFormula(formula);
  const [first] = (only?.kind === 'reference' && others.length === 0 ? moves.reference(only) : undefined) ?? [];
  const area = only?.kind === 'reference' && first && whole(only, first);
  return area && only?.kind === 'reference' ? asWritten(only, area) : moveFormula(formula, moves);
}

/** The columns of a table, of all its copies where many can stand. */
function renamed(columns: string, [first, ...others]: readonly string[], takesMany: boolean): string {
  if (first === undefined) return takesMany ? '0' : '#REF!';
  return [first, ...(takesMany ? others : [])].map((name) => name + columns).join(',');
}

/** Nothing else stands with the reference between the commas. */
function isArgument(tokens: readonly Token[], index: number): boolean {
  const beside = (from: number, step: -1 | 1) => {
    let at = from + step;
    while (tokens[at]?.kind === 'space') at += step;
    return tokens[at]?.kind;
  };
  return ['open', 'comma'].includes(beside(index, -1) ?? '') && ['close', 'comma'].includes(beside(index, 1) ?? '');
}

/** Excel opens no function of more than 255 arguments, some of which may stand beside. */
const MOST_AREAS = 250;
/** What these give of many areas they give of what they give of each part; the others take a list in brackets as one argument. */
const SAME_OF_PARTS = new Set('SUM MIN MAX MINA MAXA PRODUCT AND OR XOR CONCAT LCM GCD'.split(' '));

/** Zero when nothing is left: a sum of nothing. */
function all(reference: Reference, moved: readonly Moved[], within: string): string {
  const areas = listed(reference, moved);
  if (areas.length === 0) return '0';
  if (areas.length <= MOST_AREAS) return areas.join(',');
  if (!SAME_OF_PARTS.has(within)) return `(${areas.join(',')})`;
  const parts = Array.from({ length: Math.ceil(areas.length / MOST_AREAS) }, (_, part) => part * MOST_AREAS);
  return parts.map((from) => `${within}(${areas.slice(from, from + MOST_AREAS).join(',')})`).join(',');
}

const listed = (reference: Reference, moved: readonly Moved[]): string[] =>
  moved.flatMap(({ sheet, ...now }) => {
    const rows = isWholeColumns(reference) ? [undefined] : now.rows;
    const columns = isWholeRows(reference) ? [undefined] : now.columns;
    return rows.flatMap((row) => columns.map((column) => written(reference, sheet, row, column)));
  });

/** Where only one area can stand: a cell is its first copy, an area reaches from its first row and column to its last. */
function one(reference: Reference, [first]: readonly Moved[]): string {
  if (!first) return '#REF!';
  const only = ([span]: readonly Span[]) => (span ? [{ first: span.first, last: span.first }] : []);
  const shown = reference.end === null ? { ...first, rows: only(first.rows), columns: only(first.columns) } : first;
  return whole(reference, shown) ?? '#REF!';
}

/** From the first row and column to the last; undefined when nothing is left. */
function whole(reference: Reference, { sheet, rows, columns }: Moved): string | undefined {
  const [row, column] = [hullOf(rows), hullOf(columns)];
  if ((!row && !isWholeColumns(reference)) || (!column && !isWholeRows(reference))) return undefined;
  return written(reference, sheet, row, column);
}

/** From the first run to the last. */
export function hullOf(runs: readonly Span[]): Span | undefined {
  const [from] = runs;
  const to = runs.at(-1);
  return from && to && { first: from.first, last: to.last };
}

const isWholeColumns = ({ start, end }: Reference) => start.row === null || (end !== null && end.row === null);
const isWholeRows = ({ start }: Reference) => start.index === 0;

function at(corner: Corner, row: number | undefined, column: number | undefined): Corner {
  const dollar = corner.column.startsWith('$') ? '$' : '';
  const isMoved = column !== undefined && corner.index > 0;
  return {
    column: isMoved ? dollar + columnLetters(column) : corner.column,
    index: isMoved ? column : corner.index,
    row: row !== undefined && corner.row !== null ? row : corner.row,
    fixed: corner.fixed,
  };
}

function written(reference: Reference, sheet: string | null, rows?: Span, columns?: Span): string {
  const isOne = rows?.first === rows?.last && columns?.first === columns?.last;
  const end = reference.end ?? (isOne ? null : reference.start);
  const [from, to] = [reference.start.index, (end ?? reference.start).index];
  // Columns written from right to left stay so where they have not moved.
  const stay = columns?.first === Math.min(from, to) && columns.last === Math.max(from, to);
  return writeReference({
    sheet,
    start: at(reference.start, rows?.first, stay ? undefined : columns?.first),
    end: end && at(end, rows?.last, stay ? undefined : columns?.last),
  });
}
