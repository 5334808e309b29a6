// The rows of a part of a sheet: one of many parts is not looked for among the rows of all the others.
import type { TableSheet } from '../model/index.ts';

type Rows = TableSheet['rows'];

/** Where rows from number `first` on begin. */
function startOf(rows: Rows, first: number): number {
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((rows[middle]?.[0]?.row ?? 0) < first) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Those numbered from `first` to `last`, both included. */
export const rowsBetween = (rows: Rows, first: number, last: number): Rows =>
  rows.slice(startOf(rows, first), startOf(rows, last + 1));
