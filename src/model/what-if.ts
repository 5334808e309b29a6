// The same actions under other weights, beside today's.

interface Place {
  /** Null when set aside, whatever the weights. */
  readonly rank: number | null;
  readonly score: number;
}

export interface WhatIf {
  /** One a criterion, as shares of the whole. */
  readonly weights: readonly { readonly criterion: string; readonly before: number; readonly after: number }[];
  /** In the new order; those set aside last. */
  readonly moves: readonly { readonly action: string; readonly before: Place; readonly after: Place }[];
  /** Pairs that turn round, by the new rank of the one that passes. */
  readonly swaps: readonly { readonly passes: string; readonly passed: string }[];
  /** How many first places are looked at, and which actions come among them and leave them. */
  readonly top: number;
  readonly enters: readonly string[];
  readonly leaves: readonly string[];
}
