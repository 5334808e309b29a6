// Actions in order of merit, each with the reasons of its place.

export interface RankedCriterion {
  readonly id: string;
  readonly title: string;
  /** Share of the whole, 0 to 1; the shares sum to 1. */
  readonly weight: number;
  readonly direction: 'higher-is-better' | 'lower-is-better';
  readonly scale: { readonly min: number; readonly max: number };
  readonly from: 'scores' | 'budget' | 'needs';
}

/** How one criterion speaks for an action. */
export interface Contribution {
  readonly criterion: string;
  /** As measured, in the criterion's own unit (euros for a budget); null when missing. */
  readonly raw: number | null;
  /** On the fixed scale, 0 (worst) to 1 (best). */
  readonly value: number;
  /** weight × value: the contributions sum to the score. */
  readonly points: number;
  readonly missing: boolean;
  /** The measure lay outside the scale and was brought back to its end. */
  readonly clamped: boolean;
}

export interface RankedAction {
  readonly action: string;
  /** Competition rank from 1 (1, 2, 2, 4); null when set aside by a veto. */
  readonly rank: number | null;
  readonly tied: boolean;
  /** 0 to 1. */
  readonly score: number;
  /** Lowest and highest score that missing values leave possible. */
  readonly interval: { readonly low: number; readonly high: number };
  readonly because: readonly Contribution[];
  readonly veto: readonly string[];
  readonly override?: { readonly rank?: number; readonly choice?: string; readonly reason: string; readonly decision?: string };
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
    | 'scale-missing'
    | 'not-available';
  readonly criterion?: string;
  readonly action?: string;
  readonly value?: number;
}

export interface Ranking {
  readonly method: 'weighted-sum';
  readonly weightsFrom: 'typed' | 'ballots';
  /** Ballots counted; 0 when weights were typed. */
  readonly voters: number;
  readonly criteria: readonly RankedCriterion[];
  readonly ranked: readonly RankedAction[];
  readonly notices: readonly RankingNotice[];
}
