/** What has become of rows or columns of the template: as runs on the sheet, seen from one of its cells or from outside. */
import { cellPlace, keptOn } from '../../values/index.ts';
import { type Reference, readFormula, type Span } from './formulas/index.ts';
import { type Layout, type Path, type Segment, segmentAt, turnKey } from './layout.ts';

/** From a row in a loop, the rows of the same turn are meant, not those of the other turns. */
function isInSight({ path }: Segment, from: Path): boolean {
  for (const [depth, step] of path.entries()) {
    const own = from[depth];
    if (!own || own.block !== step.block || own.branch !== step.branch) return true;
    if (own.item !== step.item) return false;
  }
  return true;
}

/** What a segment holds of these lines of the template, on the sheet. */
function within({ line, at, count }: Segment, span: Span, end: number): Span | undefined {
  const first = Math.max(span.first, line);
  const last = Math.min(span.last, line + count - 1);
  return first > last ? undefined : { first: at + first - line, last: Math.min(at + last - line, end) };
}

function joined(runs: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const { first, last } of runs) {
    const before = all.at(-1);
    if (before && before.last + 1 >= first) all[all.length - 1] = { first: before.first, last: Math.max(before.last, last) };
    else all.push({ first, last });
  }
  return all;
}

/** A formula in a long list asks for the same rows as the one before it. */
const fromOutside = keptOn<Map<string, Span[]>>();

export function runsOf(layout: Layout, span: Span, from: Path): Span[] {
  const own = span.first === span.last && from.length > 0 ? layout.turns.get(turnKey(span.first, from)) : undefined;
  if (own) return [{ first: own.at, last: own.at }];
  const known = fromOutside.once(layout, () => new Map<string, Span[]>());
  const key = `${span.first} ${span.last}`;
  const before = from.length === 0 ? known.get(key) : undefined;
  if (before) return before;
  const found = layout.over(span).flatMap((segment) => {
    const part = within(segment, span, layout.end);
    return part && isInSight(segment, from) ? [part] : [];
  });
  const runs = joined(found);
  if (from.length === 0) known.set(key, runs);
  return runs;
}

/** One end of a reference, on one axis. */
type End = { readonly line: number; readonly fixed: boolean };

/**
 * The rows of a reference: a relative end means the row of the same turn, a fixed one (`$`) the row of every turn. So in a loop over
 * row 3 `B3` is its own cell, `B$3:B$3` the cells of all turns, and `B$3:B3` those from the first turn down to its own. Columns alike.
 */
function runsBetween(layout: Layout, start: End, end: End, from: Path): Span[] {
  const span = standing(layout, { first: Math.min(start.line, end.line), last: Math.max(start.line, end.line) });
  if (from.length === 0 || start.fixed === end.fixed) return runsOf(layout, span, start.fixed ? [] : from);
  const ends = [start, end].map(({ line, fixed }) => runsOf(layout, { first: line, last: line }, fixed ? [] : from));
  if (ends.flat().length === 0) return [];
  const [one = [], other = []] = ends;
  const first = one[0]?.first ?? other[0]?.first ?? 1;
  const last = other.at(-1)?.last ?? one.at(-1)?.last ?? first;
  return [{ first: Math.min(first, last), last: Math.max(first, last) }];
}

/** Lines of tags alone mean what they repeat, unless other lines stand between them. */
function standing({ standIns }: Layout, span: Span): Span {
  for (let line = span.first; line <= span.last; line++) if (!standIns.has(line)) return span;
  const line = standIns.get(span.first) ?? span.first;
  return { first: line, last: line };
}

/**
 * The line above a loop, seen from one of its lines: that of the turn before, as where rows are copied down; of the first turn, what stands above
 * the loop. Undefined of any other line.
 */
function lineAbove(layout: Layout, line: number, from: Path): Span[] | undefined {
  const own = from.at(-1);
  const block = own && layout.tops.get(own.block);
  if (!block || line < block.above || line >= block.top) return undefined;
  const first = layout.turns.get(turnKey(block.top, from));
  const before = first && segmentAt(layout, first.at - 1);
  const isTurnBefore = from.every(({ item, block: around }, depth) => {
    const step = before?.path[depth];
    return depth === from.length - 1 ? step?.block === around : step?.item === item;
  });
  if (first && isTurnBefore) return [{ first: first.at - 1, last: first.at - 1 }];
  return block.above > 0 ? runsOf(layout, { first: block.above, last: block.above }, from) : undefined;
}

/** None for whole columns. `isCopied`: whether it stands in a cell, which each turn has a copy of. */
export function rowsOf(layout: Layout, { start, end }: Reference, from: Path, isCopied: boolean): Span[] {
  const last = end ?? start;
  if (start.row === null || last.row === null) return [];
  const above = isCopied && end === null && !start.fixed ? lineAbove(layout, start.row, from) : undefined;
  if (above) return above;
  return runsBetween(layout, { line: start.row, fixed: start.fixed }, { line: last.row, fixed: last.fixed }, from);
}

/** None for whole rows. */
export function columnsOf(layout: Layout, { start, end }: Reference, from: Path): Span[] {
  const last = end ?? start;
  if (start.index === 0 || last.index === 0) return [];
  const ofColumn = ({ column, index }: Reference['start']) => ({ line: index, fixed: column.startsWith('$') });
  return runsBetween(layout, ofColumn(start), ofColumn(last), from);
}

/** Lines that a loop repeats together, once for each turn: what lies over them lies over each copy. */
export function copiesOf({ over, end }: Layout, span: Span): { readonly span: Span; readonly path: Path }[] {
  const found = over(span).flatMap((segment) => {
    const part = within(segment, span, end);
    return part ? [{ part, path: segment.path, line: segment.line, count: segment.count }] : [];
  });
  const pathAt = (line: number) => found.find((one) => line >= one.line && line < one.line + one.count)?.path;
  const [first, last] = [pathAt(span.first), pathAt(span.last)];
  const shared = first && last ? sharedDepth(first, last) : 0;
  const groups = new Map<string, { span: Span; path: Path }>();
  for (const { part, path } of found) {
    const key = path
      .slice(0, shared)
      .map(({ item }) => item)
      .join();
    const before = groups.get(key)?.span ?? part;
    const hull = { first: Math.min(before.first, part.first), last: Math.max(before.last, part.last) };
    groups.set(key, { span: hull, path: path.slice(0, shared) });
  }
  return [...groups.values()];
}

function sharedDepth(a: Path, b: Path): number {
  const differs = a.findIndex((step, depth) => step.block !== b[depth]?.block || step.branch !== b[depth]?.branch);
  return differs < 0 ? a.length : differs;
}

type Become = (span: Span) => readonly Span[];

/** An area written once for each of the runs that its rows and its columns have become; whole columns and whole rows stay. */
export function areasOf(area: string, rows: Become, columns: Become): string[] {
  const [token] = readFormula(area);
  if (token?.kind !== 'reference') return [area];
  const end = token.end ?? token.start;
  if (token.start.row === null || end.row === null || token.start.index === 0) return [area];
  const spanOf = (a: number, b: number) => ({ first: Math.min(a, b), last: Math.max(a, b) });
  const across = columns(spanOf(token.start.index, end.index));
  return rows(spanOf(token.start.row, end.row)).flatMap((row) =>
    across.map((column) => writtenArea(row, column, token.end === null)),
  );
}

function writtenArea(rows: Span, columns: Span, isCell: boolean): string {
  const first = cellPlace(columns.first, rows.first);
  const last = cellPlace(columns.last, rows.last);
  return isCell && first === last ? first : `${first}:${last}`;
}
