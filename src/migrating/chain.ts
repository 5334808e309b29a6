// From a format to the current one, one migration after the other.
import type { Migration } from '../model/index.ts';
import { fromZero } from './from-0.ts';

/** Each leads to a greater format. */
export const migrations: readonly Migration[] = [fromZero];

/** In the order in which they are made, none for the current format; null when nothing leads there. */
export function chainFrom(format: number, known: readonly Migration[], wanted: number): readonly Migration[] | null {
  if (format === wanted) return [];
  const next = known.find(({ from }) => from === format);
  const rest = next === undefined ? null : chainFrom(next.to, known, wanted);
  return next === undefined || rest === null ? null : [next, ...rest];
}
