// Why an action stands where it does beside another, what would change it, and what never will.

export interface Gap {
  readonly criterion: string;
  /** Points (0 to 1) that the action has over the other on it: weight × difference of values; negative where it has fewer. */
  readonly points: number;
}

/** A weight as it is typed and printed, and who has passed when it is. */
export interface WeightTurn {
  /** Share of the whole, a whole number of tenths of a percent. */
  readonly share: number;
  readonly passes: readonly string[];
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
  /** The nearest weights, written to the tenth of a percent, beyond each end: typed back, they do what is said. Null when none does. */
  readonly below: WeightTurn | null;
  readonly above: WeightTurn | null;
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
   * when there is nothing to catch, and when one of the two shares the weight of a missing score, which no closed form follows.
   */
  readonly transfer: {
    readonly total: number;
    readonly to: string;
    readonly from: readonly { readonly criterion: string; readonly amount: number }[];
    /** What it takes to pass, in tenths of a percent, from the weights as they are shown: typed back, they do it, and a tenth less does not. */
    readonly typed: {
      readonly total: number;
      readonly shares: readonly { readonly criterion: string; readonly now: number; readonly needed: number }[];
    };
  } | null;
  /** The one ahead is at least as good everywhere: no weights will ever turn them round. */
  readonly dominated: boolean;
  /** Within which the one ahead stays ahead; empty when they are level. */
  readonly limits: readonly WeightLimits[];
  /** What the one behind would need on one criterion alone to pass, where its scale goes so far; the smallest change of value first. */
  readonly changes: readonly {
    readonly criterion: string;
    /** As measured today, null when missing. */
    readonly now: number | null;
    /** The first measure that does it, as it is written: a described level where there are some, else hundredths, whole euros or people. */
    readonly needed: number;
    /** That level, in words. */
    readonly level: string | null;
  }[];
  /** Criteria that weigh, of which no measure would do it alone. */
  readonly beyondReach: readonly string[];
}

/** How far weights may go before the ranking changes. */
export interface RankingLimits {
  /** Within which the first action stays first. */
  readonly first: readonly WeightLimits[];
  /** Within which the first `count` stay the same, in whatever order. */
  readonly top: { readonly count: number; readonly criteria: readonly WeightLimits[] };
  /** Of each action and the one that follows it, ties excepted: the transfer is null as in `Reasons`. */
  readonly pairs: readonly { readonly before: string; readonly after: string; readonly transfer: Reasons['transfer'] }[];
}
