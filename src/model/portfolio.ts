// Many projects as one: what adds up, what compares, what several of them want, and what members share.

import type { DigestDuty, DigestRisk, DigestYear, PassedProject } from './digest.ts';
import type { PooledNeed } from './pooled-need.ts';
import type { Money } from './ranges.ts';
import type { Step } from './standing.ts';
import type { AgreementRow, CallRow, SharedRow, SyndicatMeeting, Testimonial } from './syndicat.ts';

export const portfolioGroupings = ['size', 'step', 'department'] as const;
export type PortfolioGrouping = (typeof portfolioGroupings)[number];
export const portfolioMeasures = ['progress', 'gates', 'spent', 'late', 'perInhabitant'] as const;
export type PortfolioMeasure = (typeof portfolioMeasures)[number];

/** What of several territories may be added. Money is in cents. */
export interface PortfolioSums {
  readonly projects: number;
  /** Those of several projects once. */
  readonly territories: number;
  /** Of the territories whose population is known, each once. */
  readonly population: number;
  readonly actions: number;
  readonly done: number;
  readonly late: number;
  readonly blocked: number;
  readonly planned: Money | null;
  readonly spent: Money | null;
  /** What of it was spent on actions that were dropped since: no part of what is planned. */
  readonly spentOnDropped: Money | null;
  readonly risks: number;
  readonly duties: number;
}

export interface PortfolioRow {
  readonly root: string;
  readonly territory: string;
  readonly title: string;
  readonly siren: string | null;
  readonly population: number | null;
  readonly department: string | null;
  readonly format: number;
  readonly illustrative: boolean;
  readonly step: Step;
  readonly gates: { readonly met: number; readonly of: number; readonly missing: readonly string[] } | null;
  /** In percent. */
  readonly progress: number | null;
  /** As its own files say. */
  readonly planned: Money | null;
  readonly spent: Money | null;
  /** What of it was spent on actions that were dropped since: no part of what is planned. */
  readonly spentOnDropped: Money | null;
  /** Actions that were not dropped. */
  readonly count: number;
  readonly onPath: number;
  /** Indicators of which a state is known. */
  readonly judged: number;
  readonly late: number;
  readonly blocked: number;
  /** YYYY-MM-DD, the last day of which somebody wrote something that happened; null when nobody did. */
  readonly lastNews: string | null;
  readonly risks: readonly DigestRisk[];
  /** Those that no project of its territory answers. */
  readonly duties: readonly DigestDuty[];
  readonly errors: number;
  readonly warnings: number;
  /** What it adds to the totals: what another one counts already is left out. */
  readonly sums: PortfolioSums;
  /** Its place by the measure that was asked for, 1 is the first; null when none was, or its measure is not known. */
  readonly rank: number | null;
}

/** Median and quartiles, by linear interpolation between ranks (type 7 of Hyndman and Fan, as spreadsheets do). */
export interface Spread {
  readonly count: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

export interface PortfolioClass {
  readonly grouping: PortfolioGrouping;
  /** The class: `0-15000`, `15000-30000`, `100000-`, the code of a step or of a department; null when it is not known. */
  readonly key: string | null;
  readonly sums: PortfolioSums;
  /** Null below `fewest` known values. Percents, and cents for each inhabitant. */
  readonly spreads: Readonly<Record<PortfolioMeasure, Spread | null>>;
}

/** Why an indicator has no value for all. */
export type RollUpCode =
  /** Its rule says that it is not to be added. */
  | 'not-addable'
  /** It states no rule. */
  | 'no-rule'
  /** Territories state different rules or units. */
  | 'differing'
  /** Figures of a quarter beside figures of a year, or of different years. */
  | 'uneven-periods'
  /** A weighted mean, and somebody's weight is not known. */
  | 'no-weight'
  | 'no-value';

export interface RolledIndicator {
  readonly title: string;
  readonly unit: string | null;
  readonly model: string | null;
  readonly theme: string | null;
  readonly aggregation: 'sum' | 'mean' | 'weighted-mean' | 'last' | 'none' | null;
  readonly value: number | null;
  /** What a weighted mean weighs by. */
  readonly weights: 'base' | 'population' | null;
  readonly code: RollUpCode | null;
  /** Territories that have it, and of them those that give a value. */
  readonly territories: number;
  readonly given: number;
  /** The first and last days that the values speak of. */
  readonly from: string | null;
  readonly to: string | null;
  readonly onPath: number;
  readonly judged: number;
}

export interface ThemeMoney extends Pick<DigestYear, 'planned' | 'spent'> {
  readonly theme: string | null;
}

export interface LateAction {
  readonly root: string;
  readonly territory: string;
  readonly id: string;
  readonly title: string;
  /** When it was to end or, where that is still to come, to begin: as it is written. */
  readonly due: string | null;
  readonly wasTo: 'begin' | 'end';
}

/** Projects that count as those of one territory, by its name alone, though they may be those of several. */
export interface Homonyms {
  readonly territory: string;
  /** As it is counted; null when it is not known. */
  readonly population: number | null;
  readonly roots: readonly string[];
}

export interface Portfolio {
  readonly title: string | null;
  readonly operator: string | null;
  readonly illustrative: boolean;
  /** YYYY-MM-DD */
  readonly today: string;
  /** In the alphabetical order of territories, or by rank when one was asked for. */
  readonly rows: readonly PortfolioRow[];
  readonly rankedBy: PortfolioMeasure | null;
  /** Those that could not be used. */
  readonly broken: readonly Omit<PassedProject, 'digest'>[];
  /** Read twice under two paths: counted once. */
  readonly twice: readonly { readonly root: string; readonly as: string }[];
  readonly homonyms: readonly Homonyms[];
  readonly totals: PortfolioSums;
  readonly years: readonly DigestYear[];
  /** The same money by theme, what is most planned first; what has no theme last. */
  readonly themes: readonly ThemeMoney[];
  /** The actions that are late, the longest first. */
  readonly late: readonly LateAction[];
  /** Territories of which nobody has written anything for six months, the longest silent first. */
  readonly silent: readonly { readonly territory: string; readonly lastNews: string | null }[];
  /** Projects that plan money count it without the tax, with it, or do not say: sums of several bases are to be read with caution. */
  readonly isMixed: boolean;
  /** What sheets of shared actions say and totals, which count those once, leave out. */
  readonly countedOnce: { readonly planned: Money | null; readonly spent: Money | null } | null;
  readonly classes: readonly PortfolioClass[];
  readonly fewest: number;
  readonly indicators: readonly RolledIndicator[];
  readonly needs: readonly PooledNeed[];
  /** What territories plan, each for itself, for needs that no service answers; an action counts once, however many it answers. */
  readonly plannedApart: Money | null;
  /** The operator's own programme. */
  readonly programme: PortfolioRow | null;
  readonly agreements: readonly AgreementRow[];
  readonly shared: readonly SharedRow[];
  readonly calls: readonly CallRow[];
  readonly meetings: readonly SyndicatMeeting[];
  readonly testimonies: readonly Testimonial[];
  /** Written down, and not to be published. */
  readonly withheld: number;
}
