// What the ballots say beside the ranking that their weights give together: colleges apart, rules of vote, and who would turn a pair round.
import type { Ballot } from './files.ts';
import type { StabilityStudy } from './ranking.ts';

/** One order of the actions that a ranking compares. */
export interface CheckedOrder {
  /** Competition ranks, in the order of `actions`. */
  readonly ranks: readonly number[];
  /** Kendall's tau-b with the ranking, -1 to 1. */
  readonly agreement: number;
}

export interface CollegeOrder extends CheckedOrder {
  /** Null for voters of whom it is not known. */
  readonly college: Ballot['college'] | null;
  readonly voters: number;
  /** One a criterion, summing to 1. */
  readonly weights: readonly number[];
}

export interface VoteChecks {
  /** By rank; those set aside are not compared. */
  readonly actions: readonly string[];
  /** Ballots that count; in rules of vote each counts once, whatever its influence. */
  readonly voters: number;
  /** One ranking each, under the weights of that college alone. */
  readonly colleges: readonly CollegeOrder[];
  /** From the ranking that each voter's own weights give. */
  readonly borda: CheckedOrder & { readonly scores: readonly number[] };
  readonly copeland: CheckedOrder & { readonly scores: readonly number[] };
  /**
   * Null when too many actions beat each other in circles for the exact order to be computed. `orders`: how many disagree as little, of
   * which the one shown puts at each place the least id that it may; null when they cannot be counted.
   */
  readonly kemeny: (CheckedOrder & { readonly disagreements: number; readonly orders: number | null }) | null;
  /** The action that wins its duel against each other; null when none does. */
  readonly condorcet: string | null;
  /** Each action beside the next one, and the voters whose own weights would turn them round. */
  readonly pairs: readonly { readonly before: string; readonly after: string; readonly reversers: readonly string[] }[];
}

/** How far two actions are told apart by the committee. */
export interface PairHold {
  /** Share of the weights tried under which the first comes before the second, a tie counting half. */
  readonly winning: number;
  /** The draws of which it is a share; null when it was computed exactly. */
  readonly sampled: StabilityStudy['sampled'];
  /** Neither comes before the other under three quarters of them. */
  readonly isUndecided: boolean;
  /** Voters who give weights, and those whose own would put the second first; null when weights were typed. */
  readonly voters: { readonly counted: number; readonly reversers: readonly string[] } | null;
}
