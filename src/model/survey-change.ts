// One answer to a question that was put twice: its share then and now, and whether chance alone may have made them differ.
import type { Interval } from './survey-statistics.ts';

export interface AskedOnce {
  readonly survey: string;
  readonly wave: string | null;
  /** In whole percents. */
  readonly share: number;
  readonly interval: Interval;
  readonly base: number;
}

export interface SurveyChange {
  /** `SV-01/Q5/c`, as it was asked last. */
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly before: AskedOnce;
  readonly now: AskedOnce;
  /** Now less then, in points with one decimal, with the interval at 95 %. */
  readonly points: number;
  readonly interval: Interval;
  /** Whether that interval leaves nought out. */
  readonly isReal: boolean;
  /** A percentage of so few is fragile, then or now. */
  readonly isFragile: boolean;
}
