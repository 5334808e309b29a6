// What is done each year, what is left, and why.
import type { Money } from './money.ts';

export type Choice = 'selected' | 'reserve' | 'postponed' | 'excluded';
export type Nature = 'investment' | 'operating' | 'fte';

/** Why an action is in or out; `text` is what people wrote. */
export type PlanReason =
  | { readonly code: 'already-started' | 'mandatory' | 'obligation' | 'minimum-per-axis' | 'in-rank-order' }
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
  | { readonly code: 'starts-later'; readonly year: number }
  /** Done as declared; finished, in that year, as planned. */
  | { readonly code: 'already-done' | 'already-finished' | 'set-aside' | 'not-ranked' }
  | { readonly code: 'dropped' | 'paused' | 'blocked' | 'as-frozen'; readonly text?: string };

export interface PlannedAction {
  readonly action: string;
  readonly choice: Choice;
  readonly reason: PlanReason;
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
}

export interface YearPlan {
  readonly year: number;
  readonly frozen: boolean;
  /** The decision that froze it. */
  readonly frozenBy?: string;
  readonly counts: 'gross' | 'net';
  readonly envelopes: readonly Envelope[];
  readonly fte: { readonly available: number | null; readonly used: number };
  /** Selected first, then reserve, postponed and excluded; each by plan order. A computed year names every action once. */
  readonly actions: readonly PlannedAction[];
}

export interface Plan {
  readonly method: 'greedy';
  readonly years: readonly YearPlan[];
}
