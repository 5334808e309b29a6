// What a ranking is defended with: reasons, what would change it and what never will, other methods, and who weighed what.
import type { Ballot } from './files.ts';
import type { MethodsSideBySide } from './matrix.ts';
import type { Preferences } from './preferences.ts';
import type { StabilityStudy } from './ranking.ts';
import type { SortedActions } from './sorted-actions.ts';

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

/** How a ballot gives weights. */
export type WeighedBy = 'points' | 'direct' | 'cards' | 'order' | 'pairs' | 'best-worst' | 'trade-offs';

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
  /** Two actions at a time; null when places were not studied, or too many actions are ranked. */
  readonly preferences: Preferences | null;
  /** In the committee's categories; null when it has none. */
  readonly sorted: SortedActions | null;
  /** Null when weights were typed. */
  readonly votes: Votes | null;
}

interface Place {
  /** Null when set aside, whatever the weights. */
  readonly rank: number | null;
  readonly score: number;
}

/** The same actions under other weights, beside today's. */
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

// What the ballots say beside the ranking that their weights give together: colleges apart, rules of vote, and who would turn a pair round.

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
