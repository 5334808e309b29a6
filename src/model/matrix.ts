// Alternatives by criteria as plain numbers, and what the methods of ranking say of them.
import type { Direction } from './ranking.ts';
import type { UsageError } from './usage-error.ts';

export type MatrixMethod =
  | 'weighted-sum'
  | 'weighted-product'
  | 'topsis'
  | 'vikor'
  | 'promethee-i'
  | 'promethee-ii'
  | 'electre-iii';
export type Normalisation = 'fixed' | 'min-max' | 'max-ratio' | 'max-linear' | 'sum' | 'vector';
export type MissingRule = 'midpoint' | 'worst' | 'best' | 'reweight' | 'error';

/** How a difference between two alternatives becomes a preference in [0, 1]. Thresholds are in the criterion's own unit. */
export interface Preference {
  readonly shape: 'usual' | 'u-shape' | 'v-shape' | 'level' | 'linear' | 'gaussian';
  /** Up to this difference, none (u-shape, level, linear; ELECTRE III): at least 0. */
  readonly q?: number;
  /** From this difference on, full (v-shape, level, linear; ELECTRE III): at least q. */
  readonly p?: number;
  /** The difference at which a gaussian bends: above 0. */
  readonly s?: number;
}

export interface MatrixCriterion {
  readonly id: string;
  readonly direction: Direction;
  /** At least 0; only the proportions between the weights count. */
  readonly weight: number;
  /** What the `fixed` normalisation measures against. */
  readonly scale?: { readonly min: number; readonly max: number };
  /** `usual` by default: any difference counts in full. */
  readonly preference?: Preference;
  /** An alternative strictly worse than this level is set aside; for ELECTRE III, the difference that no other criterion makes up for. */
  readonly veto?: number;
  /** What stands for a missing value; that of the options by default. */
  readonly missing?: MissingRule;
}

export interface DecisionMatrix {
  /** One row an alternative, one number a criterion in its own unit; null is a missing value. */
  readonly values: readonly (readonly (number | null)[])[];
  readonly criteria: readonly MatrixCriterion[];
}

export interface MatrixOptions {
  /** `weighted-sum` by default. */
  readonly method?: MatrixMethod;
  /** For the weighted sum and product (`fixed` by default) and TOPSIS (`vector`); the other methods compare raw values. */
  readonly normalisation?: Normalisation;
  /** `midpoint` by default. */
  readonly missing?: MissingRule;
  /** VIKOR's weight of the majority against the worst regret, 0 to 1; 0.5 by default. */
  readonly strategy?: number;
}

/** One rank an alternative, from 1, in the order of the rows; scores within 1e-9 of the first of their group are tied. */
export interface Ranks {
  /** 1, 2, 2, 4. */
  readonly competition: readonly number[];
  /** 1, 2.5, 2.5, 4. */
  readonly average: readonly number[];
  /** 1, 2, 2, 3. */
  readonly dense: readonly number[];
}

export interface MatrixNotice {
  readonly code: 'weight-not-counted' | 'criterion-does-not-discriminate' | 'value-outside-scale' | 'value-missing';
  readonly criterion: string;
  /** Row of the alternative. */
  readonly alternative?: number;
  readonly value?: number;
}

interface RankedMatrixBase {
  /** Null when the method compares raw values. */
  readonly normalisation: Normalisation | null;
  /** One a criterion, summing to 1. */
  readonly weights: readonly number[];
  /** Alternatives under a veto, compared apart and ranked after the others, with the criteria that say so. */
  readonly setAside: readonly { readonly alternative: number; readonly criteria: readonly string[] }[];
  readonly notices: readonly MatrixNotice[];
}

export interface CompleteRanking extends RankedMatrixBase {
  readonly method: 'weighted-sum' | 'weighted-product' | 'topsis';
  /** In [0, 1], higher is better. */
  readonly scores: readonly number[];
  readonly ranks: Ranks;
  /** Weighted sum alone: one row an alternative, one part a criterion, summing to the score. */
  readonly contributions?: readonly (readonly number[])[];
  /** Weighted sum with missing values: the scores and the competition ranks that they leave possible. */
  readonly intervals?: readonly { readonly low: number; readonly high: number }[];
  readonly rankIntervals?: readonly { readonly best: number; readonly worst: number }[];
}

export interface VikorRanking extends RankedMatrixBase {
  readonly method: 'vikor';
  /** Q in [0, 1]: lower is better. */
  readonly scores: readonly number[];
  readonly ranks: Ranks;
  /** Group utility: the weighted sum of the distances to the best; lower is better. */
  readonly S: readonly number[];
  /** Individual regret: the greatest weighted distance; lower is better. */
  readonly R: readonly number[];
  /** Rows of the alternatives that VIKOR proposes together, best first. */
  readonly compromiseSet: readonly number[];
  readonly acceptableAdvantage: boolean;
  readonly acceptableStability: boolean;
}

/** How much an alternative is preferred to the others (`positive`), and they to it (`negative`), on average, each in [0, 1]. */
export interface Flows {
  readonly positive: readonly number[];
  readonly negative: readonly number[];
}

export interface OutrankingRanking extends RankedMatrixBase, Flows {
  readonly method: 'promethee-ii';
  /** Net flow, positive less negative, in [-1, 1]. */
  readonly scores: readonly number[];
  readonly ranks: Ranks;
  /** One row an alternative, weight × net flow on each criterion, summing to the score. */
  readonly contributions: readonly (readonly number[])[];
}

type Pairs = readonly (readonly [alternative: number, other: number])[];

/** Pairs of rows; in `preferences` the first is preferred to the second. */
export interface PartialRanking extends RankedMatrixBase, Flows {
  readonly method: 'promethee-i';
  readonly preferences: Pairs;
  readonly indifferences: Pairs;
  readonly incomparabilities: Pairs;
}

export interface CredibilityRanking extends RankedMatrixBase {
  readonly method: 'electre-iii';
  /** How credible it is, in [0, 1], that the alternative of the row is at least as good as that of the column. */
  readonly credibility: readonly (readonly number[])[];
  readonly concordance: readonly (readonly number[])[];
}

export type RankedMatrix = CompleteRanking | VikorRanking | OutrankingRanking | PartialRanking | CredibilityRanking;

/** How far two rankings of the same alternatives agree. */
export interface Agreement {
  /** Kendall's tau-b, -1 (reversed) to 1 (the same); ties count (Kendall, Biometrika 33, 1945). */
  readonly tauB: number;
  /** Spearman's rho on average ranks, -1 to 1. */
  readonly spearman: number;
  /** WS of the second against the first, in which the first places count most, up to 1 (Sałabun & Urbaniak, ICCS 2020). */
  readonly ws: number;
}

/** What one method makes of a matrix that several rank. */
export interface ByMethod {
  readonly method: MatrixMethod;
  /** Null when the matrix cannot be ranked by it: `refused` says why. */
  readonly ranks: Ranks | null;
  readonly scores: readonly number[] | null;
  readonly refused: { readonly code: string; readonly values: UsageError['values'] } | null;
  /** With the first method of the list; null when either could not rank. */
  readonly agreement: Agreement | null;
}

/** The actions that a ranking compares, by rank, under each method that gives a complete order. */
export interface MethodsSideBySide {
  readonly actions: readonly string[];
  readonly methods: readonly ByMethod[];
}
