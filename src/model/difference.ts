// What changed between two states of a project, as things that somebody would tell.
import type { FileKind } from './files.ts';
import type { MeasuredIndicator } from './measure.ts';
import type { Project } from './project.ts';
import type { Money, Period } from './ranges.ts';

/** In the order in which they are told. */
export const differenceGroups = ['actions', 'calendar', 'money', 'indicators', 'decisions', 'needs', 'evaluations'] as const;
export type DifferenceGroup = (typeof differenceGroups)[number];

export const differenceCodes = {
  'action-new': 'actions',
  'action-gone': 'actions',
  'action-retitled': 'actions',
  'action-moved': 'actions',
  'action-started': 'actions',
  'action-resumed': 'actions',
  'action-done': 'actions',
  'action-paused': 'actions',
  'action-blocked': 'actions',
  'action-dropped': 'actions',
  'action-replaced': 'actions',
  'action-reopened': 'actions',
  'action-advanced': 'actions',
  'action-late': 'calendar',
  'action-caught-up': 'calendar',
  'action-replanned': 'calendar',
  'milestone-done': 'calendar',
  'budget-planned': 'money',
  'budget-committed': 'money',
  'budget-spent': 'money',
  'funding-status': 'money',
  'year-frozen': 'money',
  'indicator-new': 'indicators',
  'indicator-gone': 'indicators',
  'value-new': 'indicators',
  'value-corrected': 'indicators',
  'target-moved': 'indicators',
  'decision-taken': 'decisions',
  'decision-done': 'decisions',
  'decision-dropped': 'decisions',
  'meeting-held': 'decisions',
  'need-new': 'needs',
  'need-gone': 'needs',
  'need-replaced': 'needs',
  'need-answered': 'needs',
  'evaluation-new': 'evaluations',
} as const satisfies Readonly<Record<string, DifferenceGroup>>;
export type DifferenceCode = keyof typeof differenceCodes;

/** A change from one to the other; null where nothing was said. */
export interface FromTo<Value> {
  readonly from: Value | null;
  readonly to: Value | null;
}

/** Which of the moves is there depends on the code. */
export interface Difference {
  readonly code: DifferenceCode;
  /** An id; a year for what was frozen. */
  readonly subject: string;
  readonly title: string;
  /** Why, as somebody wrote it: a status's reason, what blocks, who funds. */
  readonly reason?: string;
  readonly money?: FromTo<Money>;
  readonly start?: FromTo<Period>;
  readonly end?: FromTo<Period>;
  /** In the unit of the indicator, or in percent of an action. */
  readonly figure?: FromTo<number>;
  /** Of the figure come to. */
  readonly period?: Period | null;
  readonly unit?: string;
  /** Whether the figure goes the wanted way. */
  readonly course?: 'improving' | 'stable' | 'worsening' | null;
  /** Codes of a list, such as the status of a grant; or ids, such as axes. */
  readonly word?: FromTo<string>;
  /** Ids of what takes over. */
  readonly heirs?: readonly string[];
}

/** A project as it was, or is, at a day, YYYY-MM-DD. */
export interface State {
  readonly project: Project;
  readonly measures: readonly MeasuredIndicator[];
  readonly today: string;
}

// What changed in the fields of files, each as somebody would tell it.

/** A field, an item of a list or a whole thing of one file; `undefined` where there was, or is, nothing. */
export interface FieldChange {
  readonly kind: FileKind;
  readonly path: string;
  /** Keys and indexes in the file as it is afterwards, or as it was when it is gone. */
  readonly pointer: readonly (string | number)[];
  readonly from: unknown;
  readonly to: unknown;
}

/** A field in words: « AC-007 Fibre des écoles, faisabilité : 3 → 5 ». */
export interface ToldChange {
  /** The id of the innermost thing that holds it; null when none does. */
  readonly subject: string | null;
  /** « AC-007 Fibre des écoles »; of a file that is one thing, what it is called. */
  readonly of: string;
  /** The field, as schemas name it; empty for a whole thing. */
  readonly field: string;
  readonly how: 'changed' | 'set' | 'emptied' | 'added' | 'taken-out' | 'made' | 'gone' | 'reordered';
  readonly from: string;
  readonly to: string;
}

/** Where an action stands before and after a change. */
export interface MovedAction {
  readonly action: string;
  readonly title: string;
  readonly rank: FromTo<number> | null;
  /** Years and choices of the plan, in words. */
  readonly plan: FromTo<string> | null;
}

/** All that a change comes to, for people. */
export interface ToldChanges {
  readonly fields: readonly ToldChange[];
  readonly moved: readonly MovedAction[];
  /** Of a great many actions, `moved` is by the ranking alone. */
  readonly isPlanApart?: true;
  /** How many there are; null when the number stays. */
  readonly problems: { readonly from: number; readonly to: number } | null;
}
