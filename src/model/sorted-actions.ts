// Actions in ordered categories, the best first: to commit, to mature, to leave aside.

export interface SortedAction {
  readonly action: string;
  /** Titles of the best and of the worst category that it may be in: the same unless scores are missing. */
  readonly best: string;
  readonly worst: string;
  /** What closes a category to it. */
  readonly vetoes: readonly {
    readonly category: string;
    readonly criterion: string;
    readonly measure: number;
    readonly limit: number;
  }[];
}

export interface SortedActions {
  /** By the committee, or from its examples. */
  readonly from: 'settled' | 'learnt';
  /** Titles, the best first. */
  readonly categories: readonly string[];
  /** Share of the weights that lets an action in, 0 to 1. */
  readonly majority: number;
  readonly weights: readonly { readonly criterion: string; readonly weight: number }[];
  /** One a category but the worst. */
  readonly entries: readonly {
    readonly category: string;
    /** What a measure must at least reach to count; null when none that was seen does. */
    readonly levels: readonly { readonly criterion: string; readonly level: number | null }[];
    readonly vetoes: readonly { readonly criterion: string; readonly limit: number }[];
  }[];
  /** In the order of the ranking. */
  readonly actions: readonly SortedAction[];
  /** Null when the committee settled it all. */
  readonly learning: {
    readonly examples: number;
    /** Examples without all their scores, which say nothing. */
    readonly unused: readonly string[];
    readonly contradicted: readonly { readonly action: string; readonly given: string; readonly found: string }[];
    /** The first is at least as good as the second everywhere, and was given a worse category. */
    readonly clashes: readonly { readonly better: string; readonly worse: string }[];
    /** No other way of sorting contradicts fewer examples. */
    readonly isProved: boolean;
  } | null;
}
