// What is done each year, what is left, and why.
import type { Money } from './money.ts';

export type Choice = 'selected' | 'reserve' | 'postponed' | 'excluded';

/** Why an action is in or out; `by` names what stands in the way (an action, an envelope), amounts in cents. */
export type PlanReason =
  | {
      readonly code: 'in-rank-order' | 'mandatory' | 'already-started' | 'obligation' | 'override' | 'minimum-per-axis';
      readonly text?: string;
    }
  | {
      readonly code: 'over-envelope';
      readonly nature: 'investment' | 'operating' | 'fte';
      readonly needed: number;
      readonly available: number;
    }
  | { readonly code: 'waits-for' | 'excluded-by'; readonly by: string }
  | {
      readonly code:
        | 'starts-later'
        | 'already-done'
        | 'dropped'
        | 'set-aside'
        | 'not-ranked'
        | 'already-finished'
        | 'paused'
        | 'as-frozen';
      readonly text?: string;
    };

export interface PlannedAction {
  readonly action: string;
  readonly choice: Choice;
  readonly reason: PlanReason;
  readonly rank: number | null;
  /** 0 to 1. */
  readonly score: number | null;
  /** What the action costs that year. */
  readonly investment: Money;
  readonly operating: Money;
  readonly fte: number;
}

export interface Envelope {
  readonly nature: 'investment' | 'operating';
  /** Cents; null when no envelope was given: then nothing limits. */
  readonly available: number | null;
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
  /** Selected first, in rank order, then what is left. */
  readonly actions: readonly PlannedAction[];
}

export interface Plan {
  readonly method: 'greedy';
  readonly years: readonly YearPlan[];
}
