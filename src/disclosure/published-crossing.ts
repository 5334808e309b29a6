// A cross table as documents show it: small figures hidden, or all of them rounded, whichever loses less.
import type { CrossingStatistics, GroupStatistics } from '../model/index.ts';
import { round, roundParts, sum, sumOf } from '../values/index.ts';
import { isAnyGivenAway, type TableCell } from './given-away.ts';
import { type CrossingHiding, coarse, hideCrossing, tableOf } from './hide-crossing.ts';
import { isLostInMean } from './hide-line.ts';
import { roundTable } from './round-table.ts';

export function publishedCrossing(crossing: CrossingStatistics, hiding: CrossingHiding): CrossingStatistics {
  const hidden = hideCrossing(crossing, hiding);
  if (lossOf(hidden) === 0) return hidden;
  const rounded = roundedCrossing(crossing, hiding);
  return rounded !== null && lossOf(rounded) < lossOf(hidden) ? rounded : hidden;
}

/** Figures that are lost: a dash is one; a figure that is rounded, the part of its group by which it may be wrong. */
export function lossOf({ groups, rounded = 1 }: CrossingStatistics): number {
  const lostIn = ({ base, cells }: GroupStatistics) =>
    sumOf(cells, ({ share }) => (share === null || base === null ? 1 : Math.min(1, (rounded - 1) / base)));
  return sumOf(groups, lostIn);
}

/**
 * Null where a group or an answer is hidden of all people together, and where the totals, which the questions themselves show as they were
 * counted, would give a rounded count back.
 */
export function roundedCrossing(crossing: CrossingStatistics, hiding: CrossingHiding): CrossingStatistics | null {
  const { smallest, columns: hiddenColumns, groups: hiddenGroups } = hiding;
  if (hiddenColumns.size > 0 || hiddenGroups.size > 0 || crossing.columns.length === 0) return null;
  const table = tableOf(crossing, new Set(), hiding);
  const isFew = ({ count }: TableCell): boolean => count > 0 && count < smallest;
  if (table.some((cell) => cell.isTotal && isFew(cell))) return null;
  const rounded = roundTable(table, smallest);
  if (rounded === null) return null;
  const known = table.map((cell, at): TableCell => {
    const count = rounded[at] ?? 0;
    const range = { least: Math.max(0, count - smallest + 1), most: count + smallest - 1 };
    return cell.isTotal ? cell : { ...cell, ...range, isHidden: isFew(cell) };
  });
  if (isAnyGivenAway(known, smallest)) return null;
  return withCounts(crossing, rounded, hiding);
}

/** What a rounded table of the same people says the other way round: `counted` has its groups as columns. */
export function transposed(rounded: CrossingStatistics, counted: CrossingStatistics, hiding: CrossingHiding): CrossingStatistics {
  const countOf = (group: string, answer: string) => {
    const at = rounded.columns.findIndex(({ code }) => code === group);
    return rounded.groups.find(({ code }) => code === answer)?.cells[at]?.count ?? 0;
  };
  const rows = counted.groups.map(({ code }) => counted.columns.map((column) => countOf(code, column.code)));
  const totals = counted.columns.map((_, at) => sumOf(rows, (row) => row[at] ?? 0));
  const counts = [...rows, totals].flatMap((row) => [...row, sum(row)]);
  return withCounts(counted, counts, hiding);
}

/** A row a group, its base last; then all people. */
function withCounts(
  crossing: CrossingStatistics,
  counts: readonly number[],
  { smallest, smallestBase, isSum, levels }: CrossingHiding,
): CrossingStatistics {
  const width = crossing.columns.length + 1;
  const rowOf = (at: number) => counts.slice(at * width, at * width + width - 1);
  const baseOf = (at: number) => counts[at * width + width - 1] ?? 0;
  const all = baseOf(crossing.groups.length);
  const groups = crossing.groups.map((group, at): GroupStatistics => {
    const base = baseOf(at);
    const parts = rowOf(at).map((count) => (base > 0 ? (count / base) * 100 : 0));
    const shares = isSum ? roundParts(parts, 100, 0) : parts.map((part) => round(part, 0));
    const cells = rowOf(at).map((count, column) => ({ count, share: base < smallestBase ? null : (shares[column] ?? null) }));
    return { ...group, base, isFragile: base < smallestBase, cells, mean: isLostInMean(base, levels) ? group.mean : null };
  });
  const { verdict, differences } = crossing;
  return {
    ...crossing,
    rounded: smallest,
    groups,
    verdict: { ...verdict, chiSquare: null, freedom: null, p: null, cramersV: null },
    differences: differences.flatMap((one) => {
      const at = groups.findIndex(({ code }) => code === one.group);
      const column = crossing.columns.findIndex(({ code }) => code === one.answer);
      const group = groups[at];
      if (one.answer === null) return group?.mean != null ? [{ ...one, p: coarse(one.p) }] : [];
      const [here, base] = [group?.cells[column]?.share, all - baseOf(at)];
      if (here == null || base === 0) return [];
      const others = (rowOf(crossing.groups.length)[column] ?? 0) - (rowOf(at)[column] ?? 0);
      return [{ ...one, p: coarse(one.p), here, elsewhere: Math.max(0, Math.min(100, round((others / base) * 100, 0))) }];
    }),
  };
}
