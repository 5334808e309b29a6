// What a ranking is defended with: reasons, what would change it and what never will, other methods, and who weighed what.
import type { Ballot } from './files.ts';
import type { MethodsSideBySide } from './matrix.ts';
import type { Reasons, WeightLimits } from './reasons.ts';

/** How a ballot gives weights. */
export type WeighedBy = 'points' | 'direct' | 'cards' | 'order' | 'pairs' | 'best-worst';

export interface Vote {
  readonly voter: string;
  readonly college: Ballot['college'] | null;
  readonly date: string | null;
  readonly influence: number;
  readonly by: WeighedBy | null;
  /** One a criterion, summing to 1; null when the ballot gives none that can be used. */
  readonly weights: readonly number[] | null;
  /** Of comparisons two by two, acceptable up to 0.10; null for the other methods. */
  readonly consistency: number | null;
  /** The first actions under these weights alone, best first; several when they are level. */
  readonly first: readonly string[];
}

export interface CollegeVotes {
  /** Null for those of whom it is not known. */
  readonly college: Ballot['college'] | null;
  readonly voters: number;
  readonly weights: readonly number[];
  /** The first three actions under these weights alone. */
  readonly first: readonly string[];
}

export interface Votes {
  readonly year: number;
  readonly votes: readonly Vote[];
  readonly colleges: readonly CollegeVotes[];
  /** One a criterion, of the weights of all who gave some: least, greatest, standard deviation. */
  readonly spread: readonly { readonly min: number; readonly max: number; readonly deviation: number }[];
  /** The pairs of criteria that some pairs of voters order differently, with the share of pairs that do, the greatest first. */
  readonly opposed: readonly { readonly criteria: readonly [string, string]; readonly share: number }[];
  /** Kendall's W of the rankings that the voters' own weights give, 0 to 1; null with fewer than two voters or actions. */
  readonly concordance: number | null;
  /** Members of the body that votes whose ballot has not come. */
  readonly silent: readonly string[];
}

export interface RankingGrounds {
  /** How many actions are kept for the year; null when no plan says so, or when all of them or none are. */
  readonly cut: number | null;
  /** The first ones, each beside the one that follows, then the last within the cut. */
  readonly reasons: readonly Reasons[];
  /** Within which the first action stays first. */
  readonly limits: readonly WeightLimits[];
  /** Who is at least as good as whom on every criterion: no weights will ever turn them round. By rank, the first six. */
  readonly dominances: readonly { readonly action: string; readonly over: readonly string[] }[];
  /** How many more are at least as good as another. */
  readonly moreDominant: number;
  /** Within the cut, and beyond it, under the weights of every voter. */
  readonly everywhere: { readonly within: readonly string[]; readonly beyond: readonly string[] } | null;
  /** Criteria that say nearly the same of the actions (Pearson's correlation beyond 0.9): they may count one thing twice. */
  readonly alike: readonly { readonly criteria: readonly [string, string]; readonly correlation: number }[];
  readonly methods: MethodsSideBySide;
  /** Null when weights were typed. */
  readonly votes: Votes | null;
}
