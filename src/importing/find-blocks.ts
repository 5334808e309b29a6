// The lists of a sheet, wherever they stand: each with the lines above it, its headers and its rows.
import type { Table, TableSheet } from '../model/index.ts';
import { readWord } from './cells/read-word.ts';
import { amountsOf, withSenses } from './column-senses.ts';
import { type Headers, headersIn, sayingMore } from './find-headers.ts';
import { isMark } from './mark-periods.ts';
import { bannerOf } from './plan-banners.ts';
import type { FoundBlock, PlanColumn, PlanLayout, Settled } from './plan-block.ts';
import { addedFrom, plainHeader } from './plan-columns.ts';
import { rowsBetween } from './rows-between.ts';
import { sidesOf } from './side-by-side.ts';

/** Headers deeper than this are not looked for, unless others stand above them. */
const deepest = 60;
/** Headers of a second list name as many fields, at least, a half of all that they say. */
const leastAgain = 3;

/** « Action », « Coût »: two words, each of which names what an action has, are headers too. */
const isTitleAndMore = (columns: readonly PlanColumn[], score: number): boolean =>
  score > 1 && score === columns.length && columns.every(({ key }) => key !== null);

const named = (columns: readonly PlanColumn[]): string => columns.map(({ header }) => plainHeader(header)).join('|');

const layoutOf = (columns: readonly PlanColumn[]): PlanLayout => {
  const periods = columns.flatMap(({ period }) => period ?? []);
  if (periods.length === 0) return 'list';
  return columns.some(({ key, period }) => key === 'mark' && !/^\d{4}$/.test(period ?? '')) ? 'gantt' : 'years';
};

/** The rows below the headers of a list. */
type Body = TableSheet['rows'];

/** Columns under moments of which nothing says what they hold: cells that are ticked or coloured say when actions run. */
function withMoments(columns: readonly PlanColumn[], { look }: TableSheet, body: Body): readonly PlanColumn[] {
  const open = new Set(columns.flatMap(({ key, period, column }) => (key === null && period !== undefined ? [column] : [])));
  if (open.size < 2) return columns;
  const cells = body.flat().filter(({ column }) => open.has(column));
  const isPainted = body.some(([cell]) => [...(look?.fills.get(cell?.row ?? 0)?.keys() ?? [])].some((at) => open.has(at)));
  const ticked = cells.filter(isMark).length;
  if (ticked * 2 < cells.length || (ticked === 0 && !isPainted)) return columns;
  return columns.map((column) => (open.has(column.column) ? { ...column, key: 'mark' } : column));
}

/** The lists of a board are statuses (« À faire », « Terminé »), or axes. */
function withBuckets(columns: readonly PlanColumn[], body: Body): readonly PlanColumn[] {
  const bucket = columns.find(({ key }) => key === 'bucket');
  if (bucket === undefined) return columns;
  const cells = body.flat().filter(({ column }) => column === bucket.column);
  const isStatus = cells.every((cell) => 'value' in readWord(cell, 'status'));
  const wanted = isStatus ? 'status' : 'level1';
  const key = columns.some((column) => column.key === wanted) ? null : wanted;
  return columns.map((column) => (column === bucket ? { ...column, key } : column));
}

/** From the lines that stand alone above the headers: back to a blank row, or to the first that names an axis. */
function topOf({ rows }: TableSheet, { top }: Headers, after: number): number {
  let first = top;
  let at = rows.findIndex(([cell]) => cell?.row === top) - 1;
  for (; at >= 0; at--) {
    const row = rows[at];
    const [cell] = row ?? [];
    if (row === undefined || cell === undefined || row.length > 1 || cell.row <= after) break;
    const isParted = (rows[at - 1]?.[0]?.row ?? 0) < cell.row - 1;
    if (after > 0 && !isParted && bannerOf(cell) === null && first === top) break;
    first = cell.row;
  }
  return first;
}

/** In the order of the sheet, from its left where lists stand side by side; none when no row names a column of titles. `lines`: of its document. */
export function listBlocks(sheet: TableSheet, settled: Settled, lines?: Table['lines']): readonly FoundBlock[] {
  const whole = blocksIn(sheet, settled, lines);
  const [first] = whole;
  const sides = first === undefined ? [] : sidesOf(sheet, first, settled).map((side) => blocksIn(side, settled, lines));
  // A list says more of its actions than their titles.
  return sides.length > 0 && sides.every(([head]) => head !== undefined && head.score > 1) ? sides.flat() : whole;
}

function blocksIn(sheet: TableSheet, settled: Settled, lines: Table['lines']): readonly FoundBlock[] {
  const { rows } = sheet;
  const all = headersIn(sheet, settled);
  const best = all.filter(({ row }) => row <= deepest).reduce<Headers | null>(sayingMore, null);
  if (best === null) return [];
  const again = all.filter(({ score, columns, row }) => {
    const known = columns.filter(({ key }) => key !== null).length;
    const isOfMany = score >= leastAgain && known * 2 >= columns.length;
    return row !== best.row && (isOfMany || isTitleAndMore(columns, score)) && named(columns) !== named(best.columns);
  });
  // Headers over two rows are found on the first of them too.
  const heads = [best, ...again]
    .sort((a, b) => a.row - b.row)
    .filter(
      (one, at, list) =>
        one === best || !list.some((other, index) => index !== at && other.top <= one.row && one.row < other.row),
    )
    .filter((one) => one === best || one.row < best.top || one.top > best.row);
  const amounts = amountsOf(sheet, heads[0]?.top ?? 0, lines);
  return heads.map((head, at): FoundBlock => {
    const { row, score } = head;
    const before = heads[at - 1];
    const next = heads[at + 1];
    const bottom = next === undefined ? (rows.at(-1)?.[0]?.row ?? row) : topOf(sheet, next, row) - 1;
    const top = before === undefined ? (rows[0]?.[0]?.row ?? 1) : topOf(sheet, head, before.row);
    const body = rowsBetween(rows, row + 1, bottom);
    const end = addedFrom(head.columns);
    const own = withMoments(head.columns.slice(0, end), sheet, body);
    const columns = [...withSenses(withBuckets(own, body), body, { settled, amounts }), ...head.columns.slice(end)];
    return { sheet, layout: layoutOf(columns), score, columns, top, headTop: head.top, headerRow: row, bottom };
  });
}
