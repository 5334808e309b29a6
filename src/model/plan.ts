// What is done each year, what is left, and why; what changed since the council decided.
import type { Money } from './ranges.ts';

export type Choice = 'selected' | 'reserve' | 'postponed' | 'excluded';
export type Nature = 'investment' | 'operating' | 'fte';

/** A fixed point that holds an action: it begins no earlier than that day, or is over by then. */
export interface Hold {
  readonly must: 'begin-after' | 'end-by';
  /** YYYY-MM-DD */
  readonly day: string;
  readonly kind: 'budget-debate' | 'budget-vote' | 'council' | 'steering' | 'other';
  /** Null when nobody named it. */
  readonly label: string | null;
}

/** Why an action is in or out; `text` is what people wrote. */
export type PlanReason =
  | { readonly code: 'already-started' | 'mandatory' | 'residents' | 'obligation' | 'minimum-per-axis' | 'in-rank-order' }
  /** In the plan that is worth the most; left out of it, though it would fit were something else left out. */
  | { readonly code: 'best-together' | 'less-worth' }
  | { readonly code: 'override'; readonly text: string }
  /** What it needs of that year's envelope and what is left there: cents, or FTE. */
  | {
      readonly code: 'over-envelope';
      readonly nature: Nature;
      readonly year: number;
      readonly needed: number;
      readonly available: number;
    }
  /** The action that stands in the way. */
  | { readonly code: 'waits-for' | 'excluded-by'; readonly by: string }
  /** By its own sheet. */
  | { readonly code: 'starts-later'; readonly year: number }
  /** As the plan has it; `inTheWay`: what forbids it sooner, null when it is worth more later. */
  | { readonly code: 'planned-later'; readonly year: number; readonly inTheWay: PlanReason | null }
  | { readonly code: 'fixed-point'; readonly hold: Hold }
  /** Done as declared; finished, in that year, as planned. */
  | { readonly code: 'already-done' | 'already-finished' | 'set-aside' | 'not-ranked' }
  | { readonly code: 'paused' | 'blocked' | 'as-frozen'; readonly text?: string }
  /** `heirs`: the actions that replace it. */
  | { readonly code: 'dropped'; readonly text?: string; readonly heirs?: readonly string[] };

/** What a frozen plan still says of an action that was removed from the project since. */
export interface GoneAction {
  readonly id: string;
  readonly title: string;
  readonly axis?: string;
}

export interface PlannedAction {
  readonly action: string;
  /** As a frozen year knew it, once the project has it no more. */
  readonly gone?: GoneAction;
  readonly choice: Choice;
  readonly reason: PlanReason;
  /** In the year in which it starts: the fixed point that it must still wait for, when it is written to begin before. */
  readonly notBefore: Hold | null;
  /** As ranked, or as frozen. */
  readonly rank: number | null;
  /** 0 to 1 as ranked, or as written when it was frozen. */
  readonly score: number | null;
  /** What it costs that year if it starts as planned here, gross; null when nothing is written. */
  readonly investment: Money | null;
  readonly operating: Money | null;
  readonly fte: number;
  /** What it takes of the envelopes, in cents: the most that it may cost, less its grants where the envelope is net. */
  readonly counted: { readonly investment: number; readonly operating: number };
}

export interface Envelope {
  readonly nature: 'investment' | 'operating';
  /** Cents; null when no envelope was given: then nothing limits. */
  readonly available: number | null;
  /** The sum of what the selected actions count, in cents; above `available` only through what had to be done anyway. */
  readonly used: number;
  /** What actions that are done or were dropped, and are not among those, take besides, when they do: what was engaged, or planned until that is known. */
  readonly over?: number;
}

export interface YearPlan {
  readonly year: number;
  readonly frozen: boolean;
  /** The decision that froze it. */
  readonly frozenBy?: string;
  readonly counts: 'gross' | 'net';
  readonly envelopes: readonly Envelope[];
  readonly fte: { readonly available: number | null; readonly used: number; readonly over?: number };
  /** Selected first, then reserve, postponed and excluded; each by plan order. A computed year names every action once. */
  readonly actions: readonly PlannedAction[];
}

/** A rule that binds a plan, as people wrote it. */
export type PlanRule =
  /** In the plan, whatever it costs; `by` is the last year in which it may start, null when any will do. */
  | {
      readonly code: 'must-start';
      readonly action: string;
      readonly as: 'mandatory' | 'residents' | 'obligation' | 'override';
      readonly by: number | null;
    }
  /** If it starts, no later than that year. */
  | { readonly code: 'start-by'; readonly action: string; readonly by: number }
  /** Not in these years, null for every year of the plan. */
  | {
      readonly code: 'cannot-start';
      readonly action: string;
      readonly years: readonly number[] | null;
      readonly reason: PlanReason;
    }
  /** What is left there for what is not under way yet: cents, or FTE. */
  | { readonly code: 'envelope'; readonly nature: Nature; readonly year: number; readonly left: number }
  /** Counted from the start or the end of what is waited for; `lag` in months. */
  | {
      readonly code: 'depends-on';
      readonly action: string;
      readonly on: string;
      readonly from: 'start' | 'end';
      readonly lag: number;
    }
  | { readonly code: 'exclusive'; readonly actions: readonly string[] }
  | { readonly code: 'minimum-per-axis'; readonly axis: string; readonly atLeast: number }
  /** `year`: only if it starts that year, since each year has its own vote; null whenever it starts. */
  | { readonly code: 'fixed-point'; readonly action: string; readonly hold: Hold; readonly year: number | null };

/**
 * What is new in a plan is worth: each action its score out of 100, rounded to a ten-thousandth of a point, less four hundredths of it for
 * each year that it waits, from the later of the first year of the plan and the first of its own sheet.
 */
export interface PlanWorth {
  readonly value: number;
  /** No plan that keeps every rule is worth more. */
  readonly atMost: number;
  /** How far below it the plan may be, 0 to 1; 0 when it is proved the best. */
  readonly gap: number;
  /**
   * Whether it is the first of all plans of its worth: going through the actions by their ids, that in which the action starts, then
   * that in which it starts sooner. Proved of plans that are proved the best, when they are not too large.
   */
  readonly isFirst: boolean;
  /** The plan made simply down the ranking; whether it keeps every rule, since it lets what is mandatory overrun. */
  readonly simple: { readonly value: number; readonly keepsRules: boolean };
  /** What each year of waiting takes off the worth of an action, in hundredths of it. */
  readonly waitingCost: number;
}

/** What a reader of a plan must know. */
export type PlanNotice =
  /** A criterion that counts again what the envelopes limit: it is the cost, or follows it (correlation beyond 0.9). */
  | {
      readonly code: 'budget-counted-twice';
      readonly criterion: string;
      readonly weight: number;
      /** With the cost; null when the criterion is the cost itself. */
      readonly correlation: number | null;
    }
  /** An axis whose minimum cannot be met: the plan then takes all of it that can start. */
  | {
      readonly code: 'axis-short';
      readonly axis: string;
      /** By the rule. */
      readonly asked: number;
      /** Done or under way already. */
      readonly begun: number;
      /** How many others can start. */
      readonly can: number;
      readonly cannot: readonly { readonly action: string; readonly reason: PlanReason }[];
    };

export interface Plan {
  /** `simple`: down the ranking, as asked for, or because no plan keeps every rule. */
  readonly method: 'best' | 'simple';
  /** Null when there was nothing to choose, or no plan keeps every rule. */
  readonly worth: PlanWorth | null;
  /** Rules that cannot all be kept, even if all the others are given up, none of them to spare; empty when all can. */
  readonly conflict: readonly PlanRule[];
  readonly notices: readonly PlanNotice[];
  readonly years: readonly YearPlan[];
}

/** What becomes of an action that a term of office leaves unfinished. */
export type Fate = { readonly do: 'carry' } | { readonly do: 'finish' } | { readonly do: 'close'; readonly reason: string };

// What has changed since a decision froze the plan of a year: what the council is told.

export interface PlanChange {
  readonly action: string;
  /** Null when the plan did not name it. */
  readonly from: Choice | null;
  readonly to: Choice;
  readonly note?: string;
}

export interface PlanAmendment {
  /** YYYY-MM-DD */
  readonly date: string | null;
  readonly decision: string | null;
  readonly changes: readonly PlanChange[];
}

/** What an action costs that year, when it was frozen and as its sheet says today: cents, or FTE. */
export interface MovedBudget {
  readonly action: string;
  readonly nature: Nature;
  readonly before: number;
  readonly now: number;
}

export interface AmendedPlan {
  readonly year: number;
  readonly frozenBy: string | null;
  readonly amendments: readonly PlanAmendment[];
  /** What the sheets say and no amendment does yet: selected, and dropped or at a standstill since; under way, and not selected. */
  readonly pending: readonly PlanChange[];
  /** Among what is selected; only where the costs were written when it was frozen. */
  readonly moved: readonly MovedBudget[];
}

/** To what an action owes its rank: how it stands on the criterion that gives it the most over the others. */
export interface Owed {
  readonly criterion: string;
  readonly title: string;
  readonly isCost: boolean;
  /** Better than all others, among the best, or simply better than most. */
  readonly place: 'first' | 'among' | 'plain';
}

/** What reasons name: by id. */
export interface PlanGrounds {
  /** The actions that take an envelope, those that take the most first. */
  readonly takers: (nature: Nature, year: number) => readonly string[];
  readonly owed: (action: string) => Owed | null;
}
