// What an indicator says at a date: its values, how much of its target is reached, and which way it goes.
import type { Period } from './period.ts';

/** One figure of a series, in the indicator's unit. */
export interface Measurement {
  readonly period: Period | null;
  readonly value: number;
  readonly source: string | null;
  readonly note: string | null;
}

/** Why an achievement is null, or what to know before reading it. */
export type AchievementCode =
  | 'no-value'
  | 'no-target'
  /** Computed as last / target, for lack of a starting point. */
  | 'without-baseline'
  /** Not computed: a starting point is needed. */
  | 'baseline-needed'
  /** The target is to stay where it was: 100 when held, else 0. */
  | 'target-equals-baseline'
  /** Not computed: the target lies on the wrong side of the starting point. */
  | 'target-against-direction'
  /** The value went away from the target: 0. */
  | 'moving-away'
  /** Not computed: the value adds up over less time than the target does, as a quarter to a year. */
  | 'shorter-than-target'
  /** The way of measuring changed since the starting point: read with caution. */
  | 'broken-series';

export interface MeasuredIndicator {
  readonly indicator: string;
  /** In the order of time; only periods that had begun at the date. */
  readonly values: readonly Measurement[];
  readonly baseline: Measurement | null;
  readonly previous: Measurement | null;
  readonly last: Measurement | null;
  /** What is aimed at in the end: the achievement is measured against it. */
  readonly target: Measurement | null;
  /** The first target that is not past. */
  readonly nextTarget: Measurement | null;
  /** In percent; may exceed 100, never below 0. */
  readonly achievement: number | null;
  readonly achievementCode: AchievementCode | null;
  /** From the previous value, or the starting point, to the last one. */
  readonly trend: 'up' | 'flat' | 'down' | null;
  /** Whether that is the wanted way; null when none is stated. */
  readonly course: 'improving' | 'stable' | 'worsening' | null;
}
