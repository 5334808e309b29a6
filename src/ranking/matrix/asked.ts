// A matrix ready to be ranked, with how it is to be, and what every answer begins with.
import type { DecisionMatrix, MatrixNotice, MatrixOptions, Normalisation, RankedMatrix } from '../../model/index.ts';
import { noticesOf } from './notices.ts';
import { type Sides, sidesOf, vetoesOn } from './set-aside.ts';
import { tableOf } from './table.ts';

export interface Asked extends Required<MatrixOptions> {
  readonly sides: Sides;
  readonly base: {
    readonly normalisation: Normalisation | null;
    readonly weights: readonly number[];
    readonly setAside: RankedMatrix['setAside'];
    readonly notices: readonly MatrixNotice[];
  };
}

const valuing: readonly string[] = ['weighted-sum', 'weighted-product', 'topsis'];

/** Under ELECTRE III a veto is a difference between two alternatives: it sets none aside. */
export function head(matrix: DecisionMatrix, options: Required<MatrixOptions>): Asked {
  const table = tableOf(matrix);
  const sides = sidesOf(table, options.method !== 'electre-iii');
  const normalisation = valuing.includes(options.method) ? options.normalisation : null;
  return {
    ...options,
    sides,
    base: {
      normalisation,
      weights: table.columns.map(({ weight }) => weight),
      setAside: Array.from(sides.asideRows, (row) => ({ alternative: row, criteria: vetoesOn(table, row) })),
      notices: noticesOf(table, normalisation),
    },
  };
}
