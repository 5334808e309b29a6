// How far the axes of a programme are, what they spent, and which actions do not go on.
import type { Money } from './money.ts';

/** Of an axis, of the actions without one, or of the whole programme. */
export interface ProgressRow {
  readonly axis: string | null;
  readonly title: string | null;
  readonly actions: number;
  readonly done: number;
  readonly late: number;
  /** Blocked or paused. */
  readonly stopped: number;
  /** In percent: the mean of the actions whose progress is known; null when none is. */
  readonly progress: number | null;
  /** Null when no line says: unknown is not nothing. What was dropped plans nothing any more. */
  readonly planned: Money | null;
  readonly spent: Money | null;
  /** Spent, in percent of planned; null when either is unknown or a range, or nothing is planned. */
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

export interface ProgrammeProgress {
  /** In the order of the axes, then what has none. */
  readonly axes: readonly ProgressRow[];
  readonly programme: ProgressRow;
  readonly stopped: readonly StoppedAction[];
}
