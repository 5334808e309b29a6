// Days whose month is written first, as American settings do: « 03/01/2027 » beside « 01/15/2027 ».
import type { TableCell } from '../../model/index.ts';
import { readDate } from '../../values/index.ts';
import type { PlanCell } from '../plan-block.ts';

const figures = /^(\d{1,2})([/.-])(\d{1,2})(\2\d{2}(?:\d{2})?)$/;
const partsOf = ({ kind, value }: Pick<TableCell, 'kind' | 'value'>) =>
  kind === 'text' ? figures.exec(String(value).trim()) : null;

/** Whether some can be read in no other order, and none in the usual one alone. */
export function isMonthFirst(cells: readonly TableCell[]): boolean {
  const parts = cells.flatMap((cell) => {
    const [, first, , second] = partsOf(cell) ?? [];
    return first === undefined ? [] : { isDay: Number(first) > 12, isMonth: Number(second) > 12 };
  });
  return parts.some(({ isMonth }) => isMonth) && !parts.some(({ isDay }) => isDay);
}

/** A day or a period, in the order of its column. */
export function readDateIn(cell: PlanCell) {
  const [, month = '', separator = '', day = '', year = ''] = (cell.sense?.isMonthFirst && partsOf(cell)) || [];
  // A day after the twelfth can be read in one way alone.
  if (month === '' || Number(day) > 12) return readDate(cell);
  const read = readDate({ ...cell, value: `${day}${separator}${month}${year}` });
  return 'why' in read || month === day ? read : { ...read, how: 'month-first' as const };
}
