// What reading a plan gives: actions to be, the levels they hang on, and what became of every cell.
import type { Money, Problem } from '../model/index.ts';
import type { FoundSheet, PlanLayout, RowNote } from './plan-block.ts';
import type { Level } from './plan-levels.ts';
import type { SeenLooks } from './sheet-looks.ts';

/** `kept`: not understood, its words stay beside the action. `left`: nothing took it. `skipped`: it is no part of the plan. */
export type CellFate = 'understood' | 'assumed' | 'kept' | 'left' | 'skipped';
export type CellNote =
  | 'level-by-number'
  | 'level-raised'
  | 'banner'
  | 'as-above'
  | 'struck'
  | 'struck-in-part'
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
  | 'shared-amount'
  | 'over-columns'
  | 'serial-date'
  | 'day-first'
  | 'month-first'
  | 'late-is-derived'
  | 'several-funders'
  | 'funder-missing'
  | 'share'
  | 'share-unreckoned'
  | 'unit-unsure'
  | 'not-an-amount'
  | 'not-a-date'
  | 'start-only'
  | 'end-only'
  | 'not-in-list'
  | 'not-a-share'
  | 'not-yes-no'
  | 'several-ticked'
  | 'end-before-start'
  | 'ongoing-and-end'
  | 'no-column'
  | 'would-break'
  | 'no-title'
  | 'long-title'
  | 'second-value'
  | 'to-departments'
  | 'calendar-note'
  | 'name'
  | 'name-left-out'
  | 'name-beside'
  | 'withheld'
  | RowNote
  | 'marked'
  | 'not-there';

/** Where a cell stands in what somebody brought: `Notes!C5`, or the second table of a document. */
export interface PlanPlace {
  /** The name of its sheet, or the heading above its table; empty for a text. */
  readonly sheet: string;
  /** The rank of its table in a document, and its page where the document says. */
  readonly table?: number;
  readonly page?: number;
}

/** What became of a cell, wherever its sheet. */
export interface CellRead {
  readonly table?: number;
  /** `C5`; `D5:G5` for what several cells say together; `¶12` for the twelfth paragraph of a document. */
  readonly address: string;
  readonly header: string;
  readonly words: string;
  readonly fate: CellFate;
  readonly note?: CellNote;
  /** The field that it went to, by its path. */
  readonly field?: string;
  /** The value that it was likely meant for, where words do not say it for sure. */
  readonly readAs?: unknown;
  /** The error that its value would bring to the project. */
  readonly because?: Problem;
}

export type CellReport = CellRead & PlanPlace;

/** Somebody who is named: the name goes to the private file, and an id in its place. */
export interface NamedPerson {
  /** Empty when only an address or a number is given. */
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  /** What the file says this person does: it goes to the register. */
  readonly function?: string;
}

export interface PlannedAction extends PlanPlace {
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
  /** What became of the cells that its title and its fields were read from. */
  readonly cells: readonly CellReport[];
  /** Path of the field (`means.human`) → value; people by name where they are named. */
  readonly fields: ReadonlyMap<string, unknown>;
}

/** Rows of a sheet that were not read, and why. */
export interface UnreadRows {
  readonly from: number;
  readonly to: number;
  readonly why: CellNote;
}

/** The row of an action, what it costs and what those who pay give. */
export interface FundingGap {
  readonly row: number;
  readonly cost: Money;
  readonly given: Money;
}

/** What a sheet, or a table of a document, was taken for. */
export interface SheetReading extends PlanPlace {
  /** Of its blocks, in order; empty when it was not read. */
  readonly layouts: readonly PlanLayout[];
  /** `more`: it says more of the actions of other sheets. */
  readonly why: FoundSheet['why'];
  /** How many fields its headers name tells how surely it is a plan. */
  readonly certainty: 'sure' | 'likely' | 'unsure';
  readonly actions: number;
  /** Its name, where that was taken for the axis of its actions. */
  readonly axis: string | null;
  readonly unread: readonly UnreadRows[];
  /** Rows of actions that hang on no axis, though others of the sheet do. */
  readonly withoutAxis: readonly number[];
  /** Actions of which its columns say who pays, where that is not what they cost. */
  readonly gaps: readonly FundingGap[];
  readonly looks: SeenLooks;
}

export interface ReadPlan {
  /** Every sheet, in order. */
  readonly sheets: readonly SheetReading[];
  /** The first that was read, and its headers. */
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: readonly { readonly header: string; readonly key: string | null }[];
  readonly axes: readonly Level[];
  readonly actions: readonly PlannedAction[];
  readonly cells: readonly CellReport[];
  /** Tax basis of the project, that of amounts which say none. */
  readonly basis: string | undefined;
}
