// What is asked of a plan: why not this action, what more or less money would do, and which actions are in whatever the weights.
import type { Nature, PlanReason, PlanRule, PlanWorth } from './plan.ts';

/** More of one envelope: cents, or FTE. */
export interface ExtraMeans {
  readonly nature: Nature;
  readonly year: number;
  readonly amount: number;
}

/** The best plan that has the action, beside the best plan. */
export interface Imposed {
  readonly year: number;
  /** Points that the plan loses. */
  readonly loses: number;
  readonly leave: readonly string[];
  readonly join: readonly string[];
  readonly move: readonly { readonly action: string; readonly from: number; readonly to: number }[];
}

export interface WhyNot {
  readonly action: string;
  /** The year in which the plan starts it, or in which it was under way already; null when it is left out. */
  readonly year: number | null;
  /**
   * The first year in which it could have started, when the plan starts it later: then what follows tells of that year; null when it starts
   * as soon as it can, or is left out.
   */
  readonly wanted: number | null;
  /** Why it is left out, in the first year in which it could start, or not in that year yet; null when it is in as soon as it can. */
  readonly reason: PlanReason | null;
  /** Null when it is in, when it may not start at all, or when `conflict` says why no plan can have it. */
  readonly imposed: Imposed | null;
  readonly conflict: readonly PlanRule[];
  /** The least that must be added to the envelopes for it to come in with nothing lost; null when money is not what it lacks. */
  readonly extra: {
    readonly year: number;
    readonly means: readonly ExtraMeans[];
    /** Whether less was proved not to be enough. */
    readonly isLeast: boolean;
  } | null;
}

/** What the plan would be with more or less money; staff stays as it is. */
export interface FrontierPoint {
  /** Of the money of every envelope, 0.8 to 1.2. */
  readonly share: number;
  /** Cents, over all the years that are computed. */
  readonly money: number;
  /** Null when no plan keeps every rule with that little. */
  readonly worth: Pick<PlanWorth, 'value' | 'atMost' | 'gap'> | null;
  /** Beside the plan of the envelopes as they are. */
  readonly join: readonly string[];
  readonly leave: readonly string[];
}

/** Liesiö, Mild & Salo, EJOR 181 (2007): in every good plan, in none, or in some. */
export interface CoreAction {
  readonly action: string;
  /** Share of the portfolios that no other dominates, or of the weights drawn under which the best plan has it, 0 to 1. */
  readonly share: number;
  readonly verdict: 'fund' | 'discuss' | 'drop';
}

export interface Core {
  /** How many weights were drawn, evenly from those that the committee's own leave possible; none when it is exact. */
  readonly draws: number;
  /** How many portfolios no other dominates under all of these weights; null when weights were drawn. */
  readonly portfolios: number | null;
  readonly weights: 'ballots' | 'around';
  readonly actions: readonly CoreAction[];
  /** Beside the plan, those that are worth exactly as much, when it is exact: what they have, and have not. */
  readonly equals: readonly { readonly join: readonly string[]; readonly leave: readonly string[] }[];
}
