/** Which results are as rough as what they are computed from: those that would be others if the ranges behind them had another middle. */
import type { CellAt } from '../../../values/index.ts';
import { type Cells, evaluator, type Plain, type ResultOf } from './evaluate.ts';
import type { Scalar } from './values.ts';

export function roughness(
  sheetOf: (name: string) => Cells | undefined,
  resultOf: ResultOf,
  isRange: (style: number) => boolean,
): (sheet: string, at: CellAt) => boolean {
  // Up, and down for what asks for the least of them.
  const others = [1, -1].map((way) => evaluator(sheetOf, moving(way, isRange)));
  return (sheet, at) => others.some((other) => other(sheet, at)?.value !== resultOf(sheet, at)?.value);
}

/** Each range by an amount of its own, so that no difference of two stays what it was. */
function moving(way: number, isRange: (style: number) => boolean): (cell: Plain) => Scalar {
  const moved = new Map<Plain, number>();
  return (cell) => {
    const { value, style } = cell;
    if (typeof value !== 'number' || !isRange(style)) return value;
    const now = moved.get(cell) ?? value + way * (Math.abs(value) + 1) * Math.sqrt(moved.size + 2);
    moved.set(cell, now);
    return now;
  };
}
