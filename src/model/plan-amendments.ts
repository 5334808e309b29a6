// What has changed since a decision froze the plan of a year: what the council is told.
import type { Choice, Nature } from './plan.ts';

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
