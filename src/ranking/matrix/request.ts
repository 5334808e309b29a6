// A matrix ready to be ranked, with how it is to be, and what every answer begins with.
import type { DecisionMatrix, MatrixNotice, MatrixOptions, Normalisation, RankedMatrix } from '../../model/index.ts';
import { type Sides, sidesOf, vetoesOn } from './set-aside.ts';
import { type Column, type Table, tableOf } from './table.ts';

export interface RankingRequest extends Required<MatrixOptions> {
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
export function requestOf(matrix: DecisionMatrix, options: Required<MatrixOptions>): RankingRequest {
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

function* outside({ criterion, values }: Column, { min, max }: { min: number; max: number }): Generator<MatrixNotice> {
  for (let alternative = 0; alternative < values.length; alternative++) {
    const value = values[alternative] ?? Number.NaN;
    if (value < min || value > max) yield { code: 'value-outside-scale', criterion: criterion.id, alternative, value };
  }
}

function* missing({ criterion, values }: Column): Generator<MatrixNotice> {
  for (let alternative = 0; alternative < values.length; alternative++)
    if (Number.isNaN(values[alternative])) yield { code: 'value-missing', criterion: criterion.id, alternative };
}

/** By criterion: one that weighs nothing, one that tells no alternative from another, then each value missing or outside its scale. */
function noticesOf({ size, columns }: Table, normalisation: Normalisation | null): readonly MatrixNotice[] {
  return columns.flatMap((column): readonly MatrixNotice[] => {
    const { criterion, weight, gaps } = column;
    if (weight === 0) return [{ code: 'weight-not-counted', criterion: criterion.id }];
    const { min, max } = column.extent ?? { min: 0, max: 0 };
    const { scale } = criterion;
    return [
      ...(size > 1 && min === max ? [{ code: 'criterion-does-not-discriminate', criterion: criterion.id } as const] : []),
      ...(gaps === 0 ? [] : missing(column)),
      ...(normalisation === 'fixed' && scale && (min < scale.min || max > scale.max) ? outside(column, scale) : []),
    ];
  });
}
