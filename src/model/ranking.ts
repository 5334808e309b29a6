// Actions in order of merit, each with the reasons of its place.

export type Direction = 'higher-is-better' | 'lower-is-better';

export interface RankedCriterion {
  readonly id: string;
  readonly title: string;
  /** Share of the whole, 0 to 1; the shares sum to 1. */
  readonly weight: number;
  /** Least and most that a voter gave it; both equal `weight` when weights were typed. */
  readonly range: { readonly min: number; readonly max: number };
  readonly direction: Direction;
  readonly scale: { readonly min: number; readonly max: number };
  /** Breakpoints [measure, value 0 to 1] by increasing measure; linear between them, constant outside. */
  readonly values: readonly (readonly [measure: number, value: number])[];
  readonly from: 'scores' | 'budget' | 'needs';
}

/** How one criterion speaks for an action. */
export interface Contribution {
  readonly criterion: string;
  /** As measured, in the criterion's own unit (euros for a budget, people for needs); null when missing. */
  readonly raw: number | null;
  /** On the fixed scale, 0 (worst) to 1 (best). */
  readonly value: number;
  /** weight × value: the contributions sum to the score. */
  readonly points: number;
  readonly missing: boolean;
  /** The measure lay outside the scale and was brought back to its end. */
  readonly clamped: boolean;
}

export interface Override {
  readonly rank?: number;
  readonly choice?: 'selected' | 'reserve' | 'postponed' | 'excluded';
  readonly reason: string;
  readonly decision?: string;
}

export interface RankedAction {
  readonly action: string;
  /** Competition rank from 1 (1, 2, 2, 4); null when set aside, by a veto or by a score that may not be missing. */
  readonly rank: number | null;
  readonly tied: boolean;
  /** 0 to 1. */
  readonly score: number;
  /** Lowest and highest score that missing values leave possible. */
  readonly interval: { readonly low: number; readonly high: number };
  /** Best and worst rank that missing values, its own and the others', leave possible; null when set aside. */
  readonly ranks: { readonly best: number; readonly worst: number } | null;
  readonly because: readonly Contribution[];
  /** Criteria on which it is strictly worse than the veto. */
  readonly veto: readonly string[];
  /** Criteria of which the missing score is refused. */
  readonly refused: readonly string[];
  /** What people decided beside the computed rank, which it never changes. */
  readonly override?: Override;
}

export interface RankingNotice {
  readonly code:
    | 'no-criteria'
    | 'no-weights'
    | 'criterion-does-not-discriminate'
    | 'weight-not-counted'
    | 'score-outside-scale'
    | 'score-missing'
    | 'ballot-without-weights'
    | 'ballot-inconsistent'
    | 'scale-missing';
  readonly criterion?: string;
  readonly action?: string;
  readonly voter?: string;
  /** The measure outside the scale, or the consistency ratio of a ballot's comparisons. */
  readonly value?: number;
}

export interface Ranking {
  readonly method: 'weighted-sum';
  readonly weightsFrom: 'typed' | 'ballots';
  /** Ballots counted; 0 when weights were typed. */
  readonly voters: number;
  readonly criteria: readonly RankedCriterion[];
  /** By rank, then those set aside; empty when no criterion or no weight can be counted. */
  readonly ranked: readonly RankedAction[];
  readonly notices: readonly RankingNotice[];
}
