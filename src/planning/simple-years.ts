// Year after year down the ranking: what fits is selected, what does not is a candidate again the year after.
import type { YearPlan } from '../model/index.ts';
import { computedYear, type State } from './computed-year.ts';
import { envelopesOf } from './ledger.ts';
import type { PlanningContext } from './planning-context.ts';

export interface SimpleYears {
  readonly years: readonly YearPlan[];
  /** In which everything chosen has started. */
  readonly state: State;
}

/**
 * In a computed year, what is under way takes its share first, then mandatory actions and duties whose deadline has come, which may go
 * beyond an envelope (`used` then exceeds `available`); then, always within every envelope of the years in which they cost something:
 * what people chose by an override, the minimum of each axis, and the rest in rank order (a rank decided by people puts the action at
 * that place). What does not fit is in `reserve` when it would fit alone, `postponed` when it is larger than the whole envelope.
 *
 * It is explained by one sentence; it is not the best use of the money.
 */
export function simpleYears({ project, computed, opening }: PlanningContext): SimpleYears {
  let state = opening;
  const years = computed.map((year) => {
    const made = computedYear(state, envelopesOf(project, year));
    state = made.state;
    return made.yearPlan;
  });
  return { years, state };
}
