// The number of an axis that stands in a column of its own → the title of the axis, numbered.
import { numberedTitle } from './numbered-title.ts';
import type { PlanCell } from './plan-block.ts';

export interface AxisNumbered {
  readonly cells: readonly PlanCell[];
  /** Where the number stands, and what it is; null where there is none, or where it is none of an axis. */
  readonly cell: PlanCell | null;
  readonly number: string | null;
}

/** « 1 », « Axe 1 », « 1. »; « 1.2 » is the number of what hangs on an axis. */
const ofAxis = /^(?:axe|orientation|défi|axis|n°)?\s?(?:n°)?\s?(\d{1,3})\s?[.)]?$/iu;

/** The cells of one row; a title that bears a number already keeps its own. */
export function axisNumbered(cells: readonly PlanCell[]): AxisNumbered {
  const cell = cells.find(({ key }) => key === 'axisNumber') ?? null;
  const number = ofAxis.exec(String(cell?.value ?? '').trim())?.[1] ?? null;
  const withNumber = (one: PlanCell): PlanCell =>
    one.key !== 'level1' || numberedTitle(String(one.value), 2).number !== null
      ? one
      : { ...one, value: `${number}. ${one.value}` };
  return { cells: number === null ? cells : cells.map(withNumber), cell, number };
}
