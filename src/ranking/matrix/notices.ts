// What a reader must know of a matrix before trusting what was made of it.
import type { MatrixNotice, Normalisation } from '../../model/index.ts';
import { extentOf } from '../normalising/index.ts';
import type { Column, Table } from './table.ts';

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
export function noticesOf({ size, columns }: Table, normalisation: Normalisation | null): readonly MatrixNotice[] {
  return columns.flatMap((column): readonly MatrixNotice[] => {
    const { criterion, weight, values, gaps } = column;
    if (weight === 0) return [{ code: 'weight-not-counted', criterion: criterion.id }];
    const { min, max } = extentOf(values) ?? { min: 0, max: 0 };
    const { scale } = criterion;
    return [
      ...(size > 1 && min === max ? [{ code: 'criterion-does-not-discriminate', criterion: criterion.id } as const] : []),
      ...(gaps === 0 ? [] : missing(column)),
      ...(normalisation === 'fixed' && scale && (min < scale.min || max > scale.max) ? outside(column, scale) : []),
    ];
  });
}
