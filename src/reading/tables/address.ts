// Places of cells as files write them, refused where they name none.
import type { TableArea } from '../../model/index.ts';
import { type CellAt, cellAt } from '../../values/index.ts';

/** Null when it names no cell of a sheet. */
export const placeOf = (address: string): CellAt | null => (/^\$?[A-Z]{1,3}\$?\d{1,7}$/.test(address) ? cellAt(address) : null);

export function areaOf(reference: string): TableArea | null {
  const [from = '', to = from] = reference.split(':');
  const [start, end] = [placeOf(from), placeOf(to)];
  return start && end && { top: start.row, left: start.column, bottom: end.row, right: end.column };
}
