// A good plan for little effort: large-neighbourhood search, where part of the plan is taken out, or an action is forced in, and the plan is
// filled again, many times, by what actions are worth beside what they take (Shaw, CP 1998; Pisinger & Ropke, 2010; for the prices of what
// is taken Pirkul, Naval Research Logistics 34, 1987).
import { randomFrom } from '../../ranking/index.ts';
import { holds } from './holds.ts';
import { movesOf, type Paid } from './moves.ts';
import { emptyPlan, isWhole, setTo } from './partial-plan.ts';
import type { Choices, PlanningProblem, Solution } from './problem.ts';

/** The order in which actions come back strays by this share of a usual action: from mostly the best, which mends a plan, to nearly any. */
const straying = { least: 0.02, most: 0.3 };
/** How often an action is forced in, rather than some taken out. */
const forcing = 0.5;
/** A worse plan is kept while it loses less than about this share of a usual action; none at the end. */
const temperature = 0.5;

interface Asked {
  readonly rounds: number;
  readonly seed: number;
  /** To be bettered; null to begin from nothing. */
  readonly known: Choices | null;
}

/**
 * The best plan met in so many rounds, from a known one or from none; null when none keeps every rule. The same seed gives the same
 * plan. It is never worth less than the known one, and nothing more fits in it. `paid` is what each start takes, best at the prices of
 * the linear relaxation of a problem like this one.
 */
export function search(problem: PlanningProblem, paid: Paid, { rounds, seed, known }: Asked): Solution | null {
  const random = randomFrom(seed);
  const { constraints, usual, destroy, force, repair } = movesOf(problem, paid, random);
  const plan = emptyPlan(constraints);
  const now = (): Solution => ({ choices: [...plan.chosen], value: plan.value });
  if (known !== null) setTo(constraints, plan, known);
  repair(plan, 0, null);
  let best = isWhole(constraints, plan) ? now() : null;
  let current = now();
  for (let round = 0; round < rounds; round++) {
    const out = random() < forcing ? force(plan) : destroy(plan);
    repair(plan, straying.least * (straying.most / straying.least) ** random(), out);
    const tolerance = temperature * usual * (1 - round / rounds);
    const isKept = best === null || isWhole(constraints, plan);
    if (isKept && plan.value >= current.value + tolerance * Math.log(random() + 1e-9)) {
      current = now();
      if (isWhole(constraints, plan) && plan.value > (best?.value ?? -1)) best = current;
    } else setTo(constraints, plan, current.choices);
  }
  if (best === null) return null;
  // What stayed out may fit after all.
  setTo(constraints, plan, best.choices);
  repair(plan, 0, null);
  return holds(problem, plan.chosen) ? now() : null;
}
