// How far one number of a system of sums may go, for rooms that have a system of their own.
import { openSolver, unit } from './solver.ts';

/** Columns go from zero to their most; rows are sums between two numbers. */
export interface LinearSystem {
  readonly columns: readonly { readonly most: number }[];
  readonly rows: readonly {
    readonly least: number;
    readonly most: number;
    readonly terms: readonly (readonly [column: number, factor: number])[];
  }[];
}

/** The numbers that make one column the greatest (`sense` 1) or the least (−1); null when none are found within a count of nodes. */
export type Extreme = (system: LinearSystem, column: number, sense: 1 | -1, numbers: 'whole' | 'any') => readonly number[] | null;

const nodes = 100_000;

export async function openExtremes(): Promise<Extreme> {
  const { solve } = await openSolver();
  return ({ columns, rows }, wanted, sense, numbers) => {
    const { status, values } = solve(
      {
        columns: columns.map(({ most }, place) => ({
          ...{ place, start: 0, most, isWhole: numbers === 'whole' },
          value: place === wanted ? sense * unit : 0,
        })),
        rows: rows.map((row, place) => ({ kind: 'cell', place, unit: 1, ...row })),
      },
      { nodes, gap: 0 },
    );
    return status === 'solved' ? values : null;
  };
}
