/** What has become of rows of the template: as runs of rows on the sheet, seen from one of its rows or from outside. */
import { LAST_ROW, type Reference, type Rows } from './formulas/index.ts';
import { type Layout, type Path, type Segment, turnKey } from './layout.ts';

/** From a row in a loop, the rows of the same turn are meant, not those of the other turns. */
function isInSight({ path }: Segment, from: Path): boolean {
  for (const [depth, step] of path.entries()) {
    const own = from[depth];
    if (!own || own.block !== step.block || own.branch !== step.branch) return true;
    if (own.item !== step.item) return false;
  }
  return true;
}

/** What a segment holds of these rows of the template, on the sheet. */
function within({ row, at, count }: Segment, { top, bottom }: Rows): Rows | undefined {
  const first = Math.max(top, row);
  const last = Math.min(bottom, row + count - 1);
  return first > last ? undefined : { top: at + first - row, bottom: Math.min(at + last - row, LAST_ROW) };
}

function joined(runs: readonly Rows[]): Rows[] {
  const all: Rows[] = [];
  for (const { top, bottom } of runs) {
    const last = all.at(-1);
    if (last && last.bottom + 1 >= top) all[all.length - 1] = { top: last.top, bottom: Math.max(last.bottom, bottom) };
    else all.push({ top, bottom });
  }
  return all;
}

/** A formula in a long list asks for the same rows as the one before it. */
const fromOutside = new WeakMap<Layout, Map<string, Rows[]>>();

export function runsOf(layout: Layout, rows: Rows, from: Path): Rows[] {
  const own = rows.top === rows.bottom && from.length > 0 ? layout.turns.get(turnKey(rows.top, from)) : undefined;
  if (own) return [{ top: own.at, bottom: own.at }];
  const known = fromOutside.get(layout) ?? new Map<string, Rows[]>();
  const key = `${rows.top} ${rows.bottom}`;
  const before = from.length === 0 ? known.get(key) : undefined;
  if (before) return before;
  const found = layout.segments.flatMap((segment) => {
    const part = within(segment, rows);
    return part && isInSight(segment, from) ? [part] : [];
  });
  const runs = joined(found);
  if (from.length === 0) fromOutside.set(layout, known.set(key, runs));
  return runs;
}

/**
 * The rows of a reference: a relative end means the row of the same turn, a fixed one (`$`) the row of every turn. So in a loop over
 * row 3 `B3` is its own cell, `B$3:B$3` the cells of all turns, and `B$3:B3` those from the first turn down to its own.
 */
export function runsOfReference(layout: Layout, { start, end }: Reference, from: Path): Rows[] {
  const last = end ?? start;
  if (start.row === null || last.row === null) return [];
  const rows = { top: Math.min(start.row, last.row), bottom: Math.max(start.row, last.row) };
  if (from.length === 0 || start.fixed === last.fixed) return runsOf(layout, rows, start.fixed ? [] : from);
  const ends = [start, last].map(({ row, fixed }) => {
    const at = row ?? 1;
    return runsOf(layout, { top: at, bottom: at }, fixed ? [] : from);
  });
  const all = ends.flat();
  if (all.length === 0) return [];
  const [first = [], second = []] = ends;
  const top = first[0]?.top ?? second[0]?.top ?? 1;
  const bottom = second.at(-1)?.bottom ?? first.at(-1)?.bottom ?? top;
  return [{ top: Math.min(top, bottom), bottom: Math.max(top, bottom) }];
}

/** Rows that a loop repeats together, once for each turn: what lies over them lies over each copy. */
export function copiesOf({ segments }: Layout, rows: Rows): { readonly rows: Rows; readonly path: Path }[] {
  const found = segments.flatMap((segment) => {
    const part = within(segment, rows);
    return part ? [{ part, path: segment.path, row: segment.row, count: segment.count }] : [];
  });
  const pathAt = (row: number) => found.find((one) => row >= one.row && row < one.row + one.count)?.path;
  const [top, bottom] = [pathAt(rows.top), pathAt(rows.bottom)];
  const shared = top && bottom ? sharedDepth(top, bottom) : 0;
  const groups = new Map<string, { rows: Rows; path: Path }>();
  for (const { part, path } of found) {
    const key = path
      .slice(0, shared)
      .map(({ item }) => item)
      .join();
    const before = groups.get(key)?.rows ?? part;
    const hull = { top: Math.min(before.top, part.top), bottom: Math.max(before.bottom, part.bottom) };
    groups.set(key, { rows: hull, path: path.slice(0, shared) });
  }
  return [...groups.values()];
}

function sharedDepth(a: Path, b: Path): number {
  const differs = a.findIndex((step, depth) => step.block !== b[depth]?.block || step.branch !== b[depth]?.branch);
  return differs < 0 ? a.length : differs;
}
