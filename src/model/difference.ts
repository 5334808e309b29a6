// What changed between two states of a project, as things that somebody would tell.
import type { MeasuredIndicator } from './measure.ts';
import type { Project } from './project.ts';
import type { Money, Period } from './ranges.ts';

/** In the order in which they are told. */
export const differenceGroups = ['actions', 'calendar', 'money', 'indicators', 'decisions', 'needs'] as const;
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
  'need-answered': 'needs',
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
}

/** A project as it was, or is, at a day, YYYY-MM-DD. */
export interface State {
  readonly project: Project;
  readonly measures: readonly MeasuredIndicator[];
  readonly today: string;
}
