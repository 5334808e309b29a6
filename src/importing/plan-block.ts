// What a sheet of a plan is made of: blocks, each with its headers, its rows and how it is laid out.
import type { TableCell, TableSheet } from '../model/index.ts';
import type { Read } from '../values/index.ts';
import type { Giver } from './funding/named-funder.ts';

/**
 * `list`: a row an action. `years`: a list whose columns are years too. `gantt`: a list whose columns are months or quarters, marked or
 * coloured. `form`: labels and values, an action a sheet or a table. `columns`: labels on the left, an action a column. `text`: headings and
 * labels of a document.
 */
export type PlanLayout = 'list' | 'years' | 'gantt' | 'form' | 'columns' | 'text';

/** What the header and the cells of a column say together of each of them. */
export interface ColumnSense {
  /** The word that a tick stands for: « En cours » over crosses. */
  readonly ticks?: Read<string>;
  /** How many stars the column has at most in a cell. */
  readonly stars?: number;
  /** Who pays what stands in it, and whether all of it is ticks: a figure of one as well. */
  readonly giver?: Giver;
  readonly isTicked?: boolean;
  /** « Montants en k€ HT »: what a line of the sheet says of amounts whose header names no unit. */
  readonly amounts?: string;
  /** Of days: others of the list can be read in no other order. */
  readonly isMonthFirst?: true;
}

export interface PlanColumn {
  readonly column: number;
  readonly header: string;
  /** Null for a column that nothing in a project answers to: its words are kept beside. `mark`: what stands in it says that the action runs then. */
  readonly key: string | null;
  /** The moment that its header names, as files write it. */
  readonly period?: string;
  /** Its own words, and those that stand over it and its neighbours. */
  readonly own?: string;
  readonly group?: string;
  readonly sense?: ColumnSense;
}

/** Header → key, or null to keep the words beside: what people settled before. */
export type Settled = ReadonlyMap<string, string | null>;

export interface FoundBlock {
  readonly sheet: TableSheet;
  readonly layout: PlanLayout;
  /** Fields that its headers or its labels name. */
  readonly score: number;
  readonly columns: readonly PlanColumn[];
  /** Rows of the sheet: the first line that belongs to it, the headers from first to last, the last row. */
  readonly top: number;
  readonly headTop: number;
  readonly headerRow: number;
  readonly bottom: number;
}

/** A sheet of which blocks are read, or why none is. */
export interface FoundSheet {
  readonly sheet: TableSheet;
  readonly blocks: readonly FoundBlock[];
  readonly why: 'plan' | 'more' | 'hidden' | 'empty' | 'no-title';
  /** Its name, where that is the axis of its actions. */
  readonly axis: string | null;
}

/** One cell with the column it stands in. */
export interface PlanCell extends TableCell {
  readonly header: string;
  readonly key: string | null;
  /** Alone in its row, and named as an axis or an objective: it heads the rows below. */
  readonly isBanner?: true;
  readonly sense?: ColumnSense;
  /** Its words said that its value is the one above, which is here. */
  readonly isAsAbove?: true;
  /** Merged over several actions, or several who pay: an amount is then one amount for all of them. */
  readonly isShared?: true;
  /** Merged over several columns of what actions cost: their headers. */
  readonly over?: readonly string[];
  /** The rank of its table, in a document that is read line by line. */
  readonly table?: number;
}
/** It names an axis, or an objective below one. */
export const isLevel = ({ key }: PlanCell): boolean => /^level\d$/.test(key ?? '');

/**
 * Why a row is no action: `types`, `instructions` and `example` are those of the national model; `heading` stands above the headers, `lone` alone
 * among rows, `apart` in a table of another subject below them.
 */
export type RowNote =
  | 'types'
  | 'instructions'
  | 'example'
  | 'header-again'
  | 'total'
  | 'heading'
  | 'note'
  | 'lone'
  | 'apart'
  | 'hidden';

export interface PlanRow {
  readonly row: number;
  readonly kind: 'data' | RowNote;
  readonly cells: readonly PlanCell[];
  /** It hangs on no axis, whatever stands above: the cell of its axis is empty on purpose. */
  readonly isAlone?: true;
  /** It says all of its way, and takes nothing from what stands above. */
  readonly isWhole?: true;
}
