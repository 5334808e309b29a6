// The problem as a 0/1 linear programme: one column for each action and year in which it may start, one row for each rule.
import { sum } from '../../values/index.ts';
import type { Choices, PlanningProblem } from './problem.ts';

export interface Column {
  readonly place: number;
  readonly start: number;
  readonly value: number;
  /** From zero to this; an action starts once or not at all. */
  readonly most: number;
  readonly isWhole: boolean;
}

/** What a row says, so that rows that cannot hold together can be named: `place` is that of the rule in its list. */
interface RowName {
  readonly kind: 'once' | 'cell' | 'dependency' | 'exclusion' | 'minimum' | 'worth';
  readonly place: number;
}

export interface Row extends RowName {
  /** What one stands for in this row: cents or hundredths of FTE where they are counted by the thousand. */
  readonly unit: number;
  readonly least: number;
  readonly most: number;
  readonly terms: readonly (readonly [column: number, factor: number])[];
}

export interface SparseModel {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** The greatest that two whole numbers have in common. */
export const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** The sum of all its terms, whatever the choices, when each action starts once: a row that it cannot reach says nothing. */
function reach(terms: Row['terms'], columns: readonly Column[]): number {
  const most = new Map<number, number>();
  for (const [column, factor] of terms) {
    const place = columns[column]?.place ?? -1;
    most.set(place, Math.max(most.get(place) ?? 0, factor));
  }
  return sum([...most.values()]);
}

/** Rows that nothing can break are left out, unless every cell is wanted. */
export function sparseModel(problem: PlanningProblem, wanted: 'binding' | 'every-cell' = 'binding'): SparseModel {
  const { candidates, cells, dependencies, exclusions, minimums } = problem;
  const columns = candidates.flatMap(({ starts }, place) =>
    starts.map(({ value }, start) => ({ place, start, value, most: 1, isWhole: true })),
  );
  const columnsOf = candidates.map((): number[] => []);
  for (const [column, { place }] of columns.entries()) columnsOf[place]?.push(column);
  const all = (places: readonly number[]) =>
    places.flatMap((place) => (columnsOf[place] ?? []).map((column) => [column, 1] as const));
  const startOf = (column: number) => {
    const found = columns[column];
    return found && candidates[found.place]?.starts[found.start];
  };

  const once = candidates.map(({ duty }, place): Row => {
    return { kind: 'once', place, unit: 1, least: duty === null ? 0 : 1, most: 1, terms: all([place]) };
  });
  const termsOf = cells.map((): [number, number][] => []);
  for (const column of columns.keys())
    for (const { cell, amount } of startOf(column)?.takes ?? []) termsOf[cell]?.push([column, amount]);
  const limits = cells.flatMap(({ left }, place): Row[] => {
    const terms = termsOf[place] ?? [];
    if (wanted === 'binding' && reach(terms, columns) <= left) return [];
    // Amounts are whole thousands more often than not: smaller numbers are exact, and the solver is quicker with them.
    const unit = terms.reduce((common, [, amount]) => divisor(common, amount), 0) || 1;
    const small = terms.map(([column, amount]) => [column, amount / unit] as const);
    return [{ kind: 'cell', place, unit, least: Number.NEGATIVE_INFINITY, most: Math.floor(left / unit), terms: small }];
  });
  const waits = dependencies.flatMap(({ after, before, ready }, place): Row[] =>
    (candidates[after]?.starts ?? []).map(({ year }) => {
      const begun = (columnsOf[after] ?? []).filter((column) => (startOf(column)?.year ?? year) <= year);
      const allowed = (columnsOf[before] ?? []).filter((_, start) => (ready[start] ?? Number.POSITIVE_INFINITY) <= year);
      const terms = [...begun.map((column) => [column, 1] as const), ...allowed.map((column) => [column, -1] as const)];
      return { kind: 'dependency', place, unit: 1, least: Number.NEGATIVE_INFINITY, most: 0, terms };
    }),
  );
  const apart = exclusions.map((group, place): Row => {
    return { kind: 'exclusion', place, unit: 1, least: Number.NEGATIVE_INFINITY, most: 1, terms: all(group) };
  });
  const least = minimums.map(({ members, atLeast }, place): Row => {
    return { kind: 'minimum', place, unit: 1, least: atLeast, most: Number.POSITIVE_INFINITY, terms: all(members) };
  });
  return { columns, rows: [...once, ...limits, ...waits, ...apart, ...least] };
}

/** A solution back to the starts that it chose. */
export function asChoices({ candidates }: PlanningProblem, { columns }: SparseModel, values: readonly number[]): Choices {
  const choices: (number | null)[] = candidates.map(() => null);
  for (const [column, { place, start }] of columns.entries()) if ((values[column] ?? 0) > 0.5) choices[place] = start;
  return choices;
}

/** Choices as a solution. */
export const asValues = ({ columns }: SparseModel, choices: Choices): readonly number[] =>
  columns.map(({ place, start }) => (choices[place] === start ? 1 : 0));

/** What is known of each column, by candidate, then by start. */
export function byStart(
  { candidates }: PlanningProblem,
  { columns }: SparseModel,
  known: readonly number[],
): readonly (readonly number[])[] {
  const found = candidates.map(({ starts }) => starts.map(() => 0));
  for (const [column, { place, start }] of columns.entries()) found[place]?.splice(start, 1, known[column] ?? 0);
  return found;
}
