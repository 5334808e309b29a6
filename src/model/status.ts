// Where a project stands at a date, what is to be done next, by whom and how, and how far its axes are.
import type { CatalogueObligation, Duty } from './catalogue.ts';
import type { CommunicationStanding } from './communication.ts';
import type { KeptData } from './personal-data.ts';
import type { Money, Period } from './ranges.ts';
import type { Standing, Step } from './standing.ts';
import type { Named } from './view.ts';

/** In the order in which they are told. */
export const todoGroups = ['next', 'late', 'decision', 'duty'] as const;
export type TodoGroup = (typeof todoGroups)[number];

/** What is to be done, by group. */
export const todoCodes = {
  'step-late': 'late',
  'action-blocked': 'late',
  'action-late': 'late',
  'milestone-late': 'late',
  'task-late': 'late',
  'decision-overdue': 'late',
  'recommendation-late': 'late',
  'piece-late': 'late',
  'prerequisite-late': 'late',
  'value-stale': 'late',
  'need-changed': 'late',
  'decision-pending': 'decision',
  'duty-not-covered': 'duty',
  'duty-unknown': 'duty',
  overload: 'next',
  gate: 'next',
  planned: 'next',
  'evaluation-proposed': 'next',
  'criteria-missing': 'next',
  'scores-missing': 'next',
  'ballots-missing': 'next',
  'envelope-missing': 'next',
  'plan-ready': 'next',
  'documents-ready': 'next',
  'piece-missing': 'next',
  advance: 'next',
} as const satisfies Readonly<Record<string, TodoGroup>>;
export type TodoCode = keyof typeof todoCodes;

export interface Todo {
  readonly code: TodoCode;
  /** What it is about: an id, the code of a step, of a prerequisite, of a duty or of those to be told, the name of a fact, `step/condition` of the method, or `DP-01/2027-T2` for the quarter in which one has too much. */
  readonly subject: string;
  /** What people called it; null for what the method, the catalogue or the schemas name. */
  readonly title: string | null;
  /** The day it is, or was, to be done by, YYYY-MM-DD. */
  readonly due: string | null;
  /** Everything it bears on, when it bears on several things. */
  readonly ids: readonly string[];
  /** Who must act; empty when nobody is named. */
  readonly owners: readonly Named[];
  /** What can be typed, the best first, `…` where a value is to be given; or a place in the files. */
  readonly commands: readonly string[];
}

/** A step of the approach as it was planned. */
export interface PlannedStep {
  readonly step: Step;
  readonly start: Period | null;
  readonly end: Period | null;
}

/** What the approach itself takes. Months are rounded to halves. */
export interface Approach {
  readonly schedule: readonly PlannedStep[];
  readonly lead: Named | null;
  /** In percent. */
  readonly timeShare: number | null;
  readonly months: number | null;
  readonly budget: Money | null;
  /** From the launch to the programme of actions, as planned; null when the schedule does not say. */
  readonly plannedMonths: number | null;
  /** Since the launch began, up to the end of the programme of actions. */
  readonly elapsedMonths: number | null;
}

export interface Readiness {
  readonly verdict: 'favourable' | 'with-reservations' | 'reserved' | 'unfavourable';
  /** How many of the nine; they sum to nine. */
  readonly met: number;
  readonly partlyMet: number;
  readonly unmet: number;
  /** To be verified, or not spoken of. */
  readonly unknown: number;
  /** Those that are not met, with what is known of each. */
  readonly lacking: readonly { readonly id: string; readonly status: 'partly-met' | 'unmet' | 'unknown' }[];
}

/** A duty, with the ids of the actions that answer it. */
export interface DutyStatus extends Omit<Duty, 'obligation' | 'actions'> {
  readonly obligation: Pick<CatalogueObligation, 'id' | 'label' | 'date' | 'basis' | 'confidence'>;
  readonly actions: readonly string[];
}

export interface Status {
  readonly title: string;
  readonly territory: string | null;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly step: Step;
  /** Null for a project without a method, or whose method cannot be used. */
  readonly standing: Standing | null;
  readonly approach: Approach;
  readonly readiness: Readiness;
  /** Those that apply, or may. */
  readonly duties: readonly DutyStatus[];
  readonly communication: CommunicationStanding;
  readonly privacy: PrivacyStanding;
  /** By group; the most pressing first. */
  readonly todos: readonly Todo[];
}

/** What a project keeps about people. */
export interface PrivacyStanding {
  /** The sets of data that hold something; those that are past their date are due for a purge. */
  readonly kept: readonly KeptData[];
  /** Paths of the files that tell of people and stay out of git: who they are, what they answered, what imports found no place for. */
  readonly files: readonly string[];
}

// How far the axes of a programme are, what they spent, and which actions do not go on.

/** Of an axis, of the actions without one, or of the whole programme. */
export interface ProgressRow {
  readonly axis: string | null;
  readonly title: string | null;
  /** Those that were not dropped. */
  readonly actions: number;
  readonly done: number;
  readonly late: number;
  /** Blocked or paused. */
  readonly stopped: number;
  /** In percent: that of the actions whose progress is known, those not begun being at 0; null when half of them say nothing. */
  readonly progress: number | null;
  /** How many actions that mean stands on. */
  readonly known: number;
  /** Null when no line says: unknown is not nothing. What was dropped plans nothing any more. */
  readonly planned: Money | null;
  readonly spent: Money | null;
  /** What of it was spent on actions that were dropped since. */
  readonly spentOnDropped: Money | null;
  /** Spent on actions that stand, in percent of planned; null when either is unknown or a range, or nothing is planned. */
  readonly share: number | null;
}

/** An action that is late, blocked or paused, and why. */
export interface StoppedAction {
  readonly action: string;
  readonly title: string;
  readonly axis: string | null;
  readonly status: string | null;
  readonly isLate: boolean;
  /** As people wrote them. */
  readonly start: string | null;
  readonly end: string | null;
  /** It is late because it has not begun, and its end is still to come. */
  readonly isToStart: boolean;
  readonly reason: string | null;
  readonly blocker: { readonly cause: string | null; readonly liftedBy: string | null; readonly since: string | null } | null;
}

/** An action that was given up, and what became of it. */
export interface DroppedAction {
  readonly action: string;
  readonly title: string;
  /** Ids of the actions that take over. */
  readonly replacedBy: readonly string[];
  readonly reason: string | null;
}

export interface ProgrammeProgress {
  /** In the order of the axes, then what has none. */
  readonly axes: readonly ProgressRow[];
  readonly programme: ProgressRow;
  /** They are in no row, but for what was engaged for them. */
  readonly dropped: readonly DroppedAction[];
  readonly stopped: readonly StoppedAction[];
}
