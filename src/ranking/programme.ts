// What ranking asks of a solver of programmes in whole numbers, which it is given: it knows none itself.

/** Columns go from zero to their most; rows are sums between two numbers. */
export interface Programme {
  readonly columns: readonly {
    readonly most: number;
    readonly isWhole: boolean;
    /** What one of it is worth: a whole number. */
    readonly worth: number;
  }[];
  readonly rows: readonly {
    readonly least: number;
    readonly most: number;
    readonly terms: readonly (readonly [column: number, factor: number])[];
  }[];
}

export interface Solution {
  /** Of each column, the best that were found; null when none were. */
  readonly values: readonly number[] | null;
  /** Nothing is worth more; infinite when nothing is proved, and minus infinity when nothing can hold. */
  readonly bound: number;
}

/** What is worth most, within an effort that is the same on every machine. */
export type SolveProgramme = (programme: Programme, known?: readonly number[]) => Solution;
