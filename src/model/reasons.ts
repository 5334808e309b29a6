// Why an action stands where it does beside another, what would change it, and what never will.

export interface Gap {
  readonly criterion: string;
  /** Points (0 to 1) that the action has over the other on it: weight × difference of values; negative where it has fewer. */
  readonly points: number;
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
  /** What the one behind would need on one criterion alone, where its scale goes so far; the smallest change of value first. */
  readonly changes: readonly {
    readonly criterion: string;
    /** As measured today, null when missing; and as it would have to be. */
    readonly now: number | null;
    readonly needed: number;
  }[];
}
