// What an indicator says at a date: its values, how much of its target is reached, and which way it goes.
import type { Indicator } from './files.ts';
import type { Period } from './ranges.ts';

/** One figure of a series, in the indicator's unit. */
export interface Measurement {
  readonly period: Period | null;
  readonly value: number;
  readonly source: string | null;
  readonly note: string | null;
}

/** A part of a value: by what it is cut up (`commune`, `age`…) and what it is there, its figure, and how many it is of. */
export interface Part {
  readonly names: Readonly<Record<string, string>>;
  readonly value: number;
  readonly base: number | null;
}

/** The figure that counts for a period. */
export interface MeasuredValue extends Measurement {
  readonly base: number | null;
  readonly breakdown: readonly Part[];
  /** Those that were written before for the same period: the last one written counts. */
  readonly others: readonly Measurement[];
}

/** Several figures as one, by the rule of the indicator; why not when it cannot be. */
export interface Aggregate {
  readonly value: number | null;
  readonly code: 'nothing' | 'no-rule' | 'not-addable' | 'base-missing' | 'part-of-year' | null;
}

/** What an indicator comes to in a year, from how many figures. */
export interface YearValue extends Aggregate {
  readonly year: number;
  readonly count: number;
}

/** One way of cutting values up: parts down, periods across. */
export interface Breakdown {
  /** `commune`, or `age × commune` when parts are of both. */
  readonly dimensions: string;
  readonly periods: readonly (Period | null)[];
  readonly rows: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  /** One a period: the parts brought together, and what was written for the whole. */
  readonly together: readonly Aggregate[];
  readonly wholes: readonly number[];
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
  | 'broken-series'
  /** Not computed: a figure is on no level of the indicator's scale. */
  | 'outside-scale';

/** A period for which the formula of an indicator lacks figures: ids of other indicators, `population`, `spent`… */
export interface MissingInputs {
  readonly period: Period;
  readonly inputs: readonly string[];
}

/** A day from which the figures of an indicator are no more made as before. */
export type SeriesBreak = NonNullable<Indicator['breaks']>[number];

/** Where an indicator stands beside the line from its starting point through each of its targets, in its unit. */
export interface Path {
  /** What the line asks for on the last day that the last value speaks of. */
  readonly expected: number;
  /** The last value minus that: above 0 is better, whichever way the indicator goes. */
  readonly lead: number;
  /** What the pace since the starting point gives on that target's last day. */
  readonly projected: number;
  /** The first target of the line that neither the date nor the last value has come to, or its last one. */
  readonly target: Measurement;
}

/** `on-path`: as far as the line asks, or further; `behind`: nearer than at the start, but short of the line; `missed`: the target's day is past. */
export type IndicatorState = 'reached' | 'on-path' | 'behind' | 'away' | 'missed';

/** When the next figure falls due: the last day of its period, and the day from which the last figure is out of date. YYYY-MM-DD. */
export interface Freshness {
  readonly next: string;
  readonly staleFrom: string;
}

export interface MeasuredIndicator {
  readonly indicator: string;
  /** In the order of time; only periods that had begun at the date. What a formula gave bears the formula as its source. */
  readonly values: readonly MeasuredValue[];
  readonly breakdowns: readonly Breakdown[];
  readonly years: readonly YearValue[];
  /** In the order of time; empty without a formula. */
  readonly missing: readonly MissingInputs[];
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
  /** Where the way of measuring changed between the starting point and the last value. */
  readonly breaks: readonly SeriesBreak[];
  /** Null when the line cannot be drawn: no date, no starting point, no rise or fall, or a break in between. */
  readonly path: Path | null;
  readonly state: IndicatorState | null;
  /** Null without a value or a frequency. */
  readonly freshness: Freshness | null;
  /** From the previous value, or the starting point, to the last one. */
  readonly trend: 'up' | 'flat' | 'down' | null;
  /** Whether that is the wanted way; null when none is stated. */
  readonly course: 'improving' | 'stable' | 'worsening' | null;
}

export type Weather = 'secured' | 'reachable' | 'needs-support' | 'compromised';

/** What speaks against a fair weather: of the action itself, or of one of its indicators. */
export interface WeatherReason {
  readonly code: 'blocked' | 'late' | 'part-late' | 'missed' | 'away' | 'behind';
  /** The action's id, or the indicator's. */
  readonly subject: string;
}

/** The weather that an action's lead declares, beside what its dates and its indicators tell. */
export interface ActionWeather {
  readonly action: string;
  readonly title: string;
  readonly declared: Weather | null;
  readonly computed: Weather | null;
  readonly because: readonly WeatherReason[];
}
