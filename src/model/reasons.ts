// Why an action stands where it does beside another, what would change it, and what never will.

export interface Gap {
  readonly criterion: string;
  /** Points (0 to 1) that the action has over the other on it: weight × difference of values; negative where it has fewer. */
  readonly points: number;
}

/** How far one weight may move, the others keeping their proportions, before an order changes. */
export interface WeightLimits {
  readonly criterion: string;
  /** Shares of the whole, 0 to 1. */
  readonly weight: number;
  readonly low: number;
  readonly high: number;
  /** Who would pass before just beyond each end; null when nothing changes up to it. */
  readonly atLow: string | null;
  readonly atHigh: string | null;
}

export interface Reasons {
  readonly action: string;
  readonly against: string;
  /** How many actions are ranked. */
  readonly among: number;
  /** Which of the two comes first; null when they have the same score. */
  readonly ahead: string | null;
  /** One a criterion on which they differ, the largest first. */
  readonly gaps: readonly Gap[];
  /**
   * The least weight that must change hands for the one behind to catch the other, as shares of the whole; null when no weights can do it,
   * and when there is nothing to catch.
   */
  readonly transfer: {
    readonly total: number;
    readonly to: string;
    readonly from: readonly { readonly criterion: string; readonly amount: number }[];
  } | null;
  /** The one ahead is at least as good everywhere: no weights will ever turn them round. */
  readonly dominated: boolean;
  /** Within which the one ahead stays ahead; empty when they are level. */
  readonly limits: readonly WeightLimits[];
  /** What the one behind would need on one criterion alone, where its scale goes so far; the smallest change of value first. */
  readonly changes: readonly {
    readonly criterion: string;
    /** As measured today, null when missing; and as it would have to be. */
    readonly now: number | null;
    readonly needed: number;
  }[];
}

/** How far weights may go before the ranking changes. */
export interface RankingLimits {
  /** Within which the first action stays first. */
  readonly first: readonly WeightLimits[];
  /** Within which the first `count` stay the same, in whatever order. */
  readonly top: { readonly count: number; readonly criteria: readonly WeightLimits[] };
  /** Of each action and the one that follows it, ties excepted: null when no weights can turn them round. */
  readonly pairs: readonly { readonly before: string; readonly after: string; readonly transfer: Reasons['transfer'] }[];
}
