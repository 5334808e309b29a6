// When things take place, what is late or may be, and when they must start at the latest.
import type { Hold } from './plan.ts';

/** `blocked`: blocked or paused, even where its end is past. */
export type ScheduleState = 'done' | 'dropped' | 'blocked' | 'late' | 'at-risk' | 'under-way' | 'to-come';

/** Why an action is late, or may be. Days are `YYYY-MM-DD`. */
export type Concern =
  /** Its end is past and it is not over; its start is past and it has not begun. */
  | { readonly code: 'not-ended' | 'not-begun'; readonly day: string }
  | { readonly code: 'milestone-late' | 'task-late'; readonly label: string; readonly day: string }
  | { readonly code: 'blocked' | 'paused'; readonly text: string | null }
  | { readonly code: 'weather'; readonly weather: 'needs-support' | 'compromised' }
  /** What it waits for is late, blocked with its end past, or ends after it is to begin; `day` is when it may begin at the earliest. */
  | { readonly code: 'waits-for-late' | 'waits-for-blocked' | 'begins-too-early'; readonly action: string; readonly day: string }
  /** It begins before the fixed point that opens it, or ends after the one that awaits it. */
  | { readonly code: 'fixed-point'; readonly hold: Hold }
  /** It ends after the day that an obligation sets. */
  | { readonly code: 'after-deadline'; readonly label: string; readonly day: string }
  /** In percent: how far it is, and how much of its time is gone. */
  | { readonly code: 'behind'; readonly progress: number; readonly elapsed: number };

export interface ScheduledMilestone {
  readonly label: string;
  /** Its last day. */
  readonly day: string;
  readonly done: boolean;
}

/** An action on the calendar; without both days it stands in none. */
export interface ScheduledAction {
  readonly action: string;
  readonly title: string;
  readonly axis: string | null;
  readonly start: string | null;
  readonly end: string | null;
  /** In percent, 0 to 100; null when nothing is known. */
  readonly progress: number | null;
  readonly state: ScheduleState;
  readonly concerns: readonly Concern[];
  readonly milestones: readonly ScheduledMilestone[];
}

/** A day that binds everybody: a council, a budget, the law. */
export interface KeyDate {
  readonly kind: 'budget-debate' | 'budget-vote' | 'council' | 'steering' | 'other' | 'obligation';
  readonly day: string;
  /** Null when nobody named it. */
  readonly label: string | null;
  /** The action that it binds alone. */
  readonly action: string | null;
  /** What waits for that day to begin, and what must be over by then; ids of actions that still can. */
  readonly opens: readonly string[];
  readonly awaits: readonly string[];
}

/** What makes an action later than planned: a fixed point that opens it, or what it waits for. */
export type Delay =
  | { readonly code: 'fixed-point'; readonly hold: Hold }
  | { readonly code: 'waits-for'; readonly action: string };

/** By when a thing must begin and end for another to be over in time. */
export interface LatestDates {
  readonly kind: 'action' | 'task' | 'milestone';
  readonly action: string;
  readonly label: string;
  /** As planned. */
  readonly start: string | null;
  readonly end: string | null;
  /** When the action can begin, what it waits for and what fixed points close being counted; null when nothing is planned. */
  readonly earliestStart: string | null;
  /** What makes that later than planned. */
  readonly delayedBy: Delay | null;
  /** Null when nobody says how long it lasts. */
  readonly latestStart: string | null;
  /** Null when only its start is waited for. */
  readonly latestEnd: string | null;
  readonly begun: boolean;
  /** Days between the earliest start and the latest one: below zero, it cannot be in time. Null when nothing is planned. */
  readonly margin: number | null;
  /** The fixed point that would have to come sooner; null when none stands in the way. */
  readonly tooSoonFor: Hold | null;
  /** The vote of a budget before which nothing begins that year, so that the latest start is the last day of the year before. */
  readonly broughtBackBy: Hold | null;
}

/** What must begin when, for an action to be over before a day: it, its tasks and milestones, and all that it waits for. */
export interface BackwardSchedule {
  readonly action: string;
  readonly before: string;
  /** What is over is left out; the first to begin comes first. */
  readonly steps: readonly LatestDates[];
  readonly keyDates: readonly KeyDate[];
}
