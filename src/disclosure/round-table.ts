// Controlled rounding: the counts of a table, each to a multiple next to it, so that what is rounded adds up as what was counted does.
import { sumOf } from '../values/index.ts';
import type { TableCell } from './given-away.ts';

interface Entry {
  readonly ends: readonly [string, string];
  readonly counted: number;
  readonly sign: 1 | -1;
  value: number;
}

/**
 * The counts in the order of the cells, each less than `base` from its own; multiples of `base`, noughts among them, stay. Totals are
 * cells of their rows and columns, signed. Wherever one cell of a sum is no multiple another is none either, so that cells that are none
 * close cycles: along one, counts take turns at more and less until one more of them is a multiple (Cox, 1987, JASA 82(398)). Null where
 * sums do not hold.
 */
export function roundTable(cells: readonly TableCell[], base: number): readonly number[] | null {
  const entries = cells.map(
    ({ row, column, count, sign }): Entry => ({
      ends: [`row ${row ?? ''}`, `column ${column}`],
      counted: count,
      sign,
      value: count,
    }),
  );
  for (;;) {
    const open = entries.filter(({ value }) => value % base !== 0);
    if (open.length === 0) return entries.map(({ value }) => value);
    const cycle = cycleOf(open);
    if (cycle === null) return null;
    const moved = ([1, -1] as const).map((sense) => movedAlong(cycle, sense, base));
    const [best] = moved.toSorted((one, other) => farOf(one) - farOf(other));
    for (const { entry, value } of best ?? []) entry.value = value;
  }
}

interface Moved {
  readonly entry: Entry;
  readonly value: number;
}

const farOf = (moved: readonly Moved[]): number => sumOf(moved, ({ entry, value }) => (value - entry.counted) ** 2);

/** As far as the first that becomes a multiple. */
function movedAlong(cycle: readonly Entry[], sense: 1 | -1, base: number): readonly Moved[] {
  const steps = cycle.map((entry, at) => ({ entry, step: (at % 2 === 0 ? sense : -sense) * entry.sign }));
  const far = Math.min(...steps.map(({ entry: { value }, step }) => (step > 0 ? base - (value % base) : value % base)));
  return steps.map(({ entry, step }) => ({ entry, value: entry.value + step * far }));
}

/** Each entry leads from a row to a column or back; none when no two of a sum are left. */
function cycleOf(open: readonly Entry[]): readonly Entry[] | null {
  const at = new Map<string, Entry[]>();
  for (const entry of open) for (const end of entry.ends) at.set(end, [...(at.get(end) ?? []), entry]);
  const [first] = open;
  if (first === undefined) return null;
  // From a column: a row may be no sum.
  const path: { readonly node: string; readonly by: Entry }[] = [];
  let node = first.ends[1];
  let last: Entry | null = null;
  for (;;) {
    const met = path.findIndex((one) => one.node === node);
    if (met !== -1) return path.slice(met).map(({ by }) => by);
    const next: Entry | undefined = at.get(node)?.find((one) => one !== last);
    if (next === undefined) return null;
    path.push({ node, by: next });
    node = next.ends[0] === node ? next.ends[1] : next.ends[0];
    last = next;
  }
}
