// What reading a plan gives: actions to be, the levels they hang on, and what became of every cell.
import type { Level } from './plan-levels.ts';

/** `kept`: not understood, its words stay beside the action. `left`: nothing took it. `skipped`: it is no part of the plan. */
export type CellFate = 'understood' | 'assumed' | 'kept' | 'left' | 'skipped';
export type CellNote =
  | 'level-by-number'
  | 'level-raised'
  | 'banner'
  | 'number-in-title'
  | 'computed'
  | 'formula-error'
  | 'read-as'
  | 'other-basis'
  | 'to-settle'
  | 'no-year'
  | 'no-such-day'
  | 'no-top'
  | 'per-unit'
  | 'several-amounts'
  | 'serial-date'
  | 'day-first'
  | 'late-is-derived'
  | 'several-funders'
  | 'funder-missing'
  | 'not-an-amount'
  | 'not-a-date'
  | 'not-in-list'
  | 'not-yes-no'
  | 'end-before-start'
  | 'ongoing-and-end'
  | 'no-column'
  | 'no-title'
  | 'long-title'
  | 'second-value'
  | 'to-departments'
  | 'calendar-note'
  | 'name'
  | 'name-left-out'
  | 'name-beside'
  | 'withheld'
  | 'types'
  | 'instructions'
  | 'example'
  | 'header-again'
  | 'total';

export interface CellReport {
  readonly address: string;
  readonly header: string;
  readonly words: string;
  readonly fate: CellFate;
  readonly note?: CellNote;
  /** The field that it went to, by its path. */
  readonly field?: string;
  /** The value that it was likely meant for, where words do not say it for sure. */
  readonly readAs?: unknown;
}

/** Somebody who is named: the name goes to the private file, and an id in its place. */
export interface NamedPerson {
  /** Empty when only an address or a number is given. */
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
}

export interface PlannedAction {
  readonly row: number;
  /** What tells this row from the others, in this file and in a later one. */
  readonly key: string;
  /** An id that an earlier export wrote. */
  readonly id: string | null;
  readonly way: readonly Level[];
  /** The title as the cell has it, its number still in it. */
  readonly written: string;
  readonly parent: PlannedAction | null;
  /** The columns of its row that hold something. */
  readonly filled: ReadPlan['columns'];
  /** Path of the field (`means.human`) → value; people by name where they are named. */
  readonly fields: ReadonlyMap<string, unknown>;
}

export interface ReadPlan {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: readonly { readonly header: string; readonly key: string | null }[];
  readonly axes: readonly Level[];
  readonly actions: readonly PlannedAction[];
  readonly cells: readonly CellReport[];
}
