// A good plan for little effort, when hundreds are wanted and none need be proved: large-neighbourhood search, where part of the plan is taken
// out and filled again, many times (Shaw, CP 1998; Pisinger & Ropke, 2010).
import { type Random, randomFrom } from '../../ranking/index.ts';
import { holds } from './holds.ts';
import {
  bringIn,
  type Constraints,
  constraintsOf,
  emptyPlan,
  fits,
  isWhole,
  type PartialPlan,
  setTo,
  takeOut,
} from './partial-plan.ts';
import type { Choices, PlanningProblem, Solution } from './problem.ts';

/** At most this share, and this many, of the actions chosen are taken out at once. */
const largest = { share: 0.3, count: 12 };
/** How often the first start that fits is taken, and how much noise there is in the order in which actions come back. */
const [greediness, noise] = [0.7, 0.6];
/** What is dear comes in a little more readily than its price says: small actions alone leave no room for it. */
const dear = 0.8;
/** A worse plan is kept while it loses less than about this share of an average action; none at the end. */
const temperature = 0.3;
/** What a start that takes nothing is reckoned to pay. */
const least = 0.001;

/** What an action is worth for what it takes of the envelopes, in no unit; what must be in comes first. */
type Appeal = number;

/** All envelopes are worth the same, and the first year is the best. */
const appeals = ({ candidates, cells }: PlanningProblem): readonly Appeal[] =>
  candidates.map(({ starts, duty }) => {
    const shares = (starts[0]?.takes ?? []).map(({ cell, amount }) => amount * (1 / Math.max(1, cells[cell]?.left ?? 1)));
    const paid = shares.reduce((sum, share) => sum + share, least);
    return (duty === null ? 1 : 1e12) * ((starts[0]?.value ?? 0) + 1) * paid ** -dear;
  });

/** Puts back, one by one, whatever fits. */
function repair(constraints: Constraints, plan: PartialPlan, appeal: readonly Appeal[], random: Random, chance: number): void {
  const out: { place: number; key: number }[] = [];
  for (const [place, start] of plan.chosen.entries())
    if (start === null) out.push({ place, key: (appeal[place] ?? 0) * (1 + chance * (random() - 0.5)) });
  out.sort((a, b) => b.key - a.key || a.place - b.place);
  // What waited for another may come in once it has.
  for (let isFuller = true; isFuller; ) {
    isFuller = false;
    for (const { place } of out) {
      if (plan.chosen[place] !== null) continue;
      const start = startThatFits(constraints, plan, place, chance > 0 ? random : null);
      if (start === null) continue;
      bringIn(constraints, plan, place, start);
      isFuller = true;
    }
  }
}

/** The first, or by chance a later one. */
function startThatFits(constraints: Constraints, plan: PartialPlan, place: number, random: Random | null): number | null {
  let found: number | null = null;
  for (const start of constraints.problem.candidates[place]?.starts.keys() ?? []) {
    if (!fits(constraints, plan, place, start)) continue;
    found = start;
    if (random === null || random() < greediness) break;
  }
  return found;
}

/** Takes out some actions, anywhere or around one year. */
function destroy(constraints: Constraints, plan: PartialPlan, random: Random): void {
  const placed: { place: number; year: number }[] = [];
  for (const [place, start] of plan.chosen.entries())
    if (start !== null) placed.push({ place, year: constraints.problem.candidates[place]?.starts[start]?.year ?? 0 });
  const about = random() < 0.5 ? placed[Math.floor(random() * placed.length)] : undefined;
  const near = about === undefined ? placed : placed.filter(({ year }) => Math.abs(year - about.year) <= 1);
  const count = 1 + Math.floor(random() * Math.min(largest.share * placed.length, largest.count));
  for (let taken = 0; taken < count; taken++) {
    const found = near[Math.floor(random() * near.length)];
    if (found !== undefined) takeOut(constraints, plan, found.place);
  }
}

/**
 * The best plan met in so many rounds, from a known one or from none; null when none keeps every rule. The same seed gives the same
 * plan. It is never worth less than the known one, and nothing more fits in it.
 */
export function search(problem: PlanningProblem, rounds: number, seed: number, known: Choices | null): Solution | null {
  const constraints = constraintsOf(problem);
  const [plan, random, appeal] = [emptyPlan(constraints), randomFrom(seed), appeals(problem)];
  if (known !== null) setTo(constraints, plan, known);
  repair(constraints, plan, appeal, random, 0);
  let best = isWhole(constraints, plan) ? { choices: [...plan.chosen], value: plan.value } : null;
  let current = { choices: [...plan.chosen], value: plan.value };
  for (let round = 0; round < rounds; round++) {
    destroy(constraints, plan, random);
    repair(constraints, plan, appeal, random, noise);
    const tolerance = (temperature * (1 - round / rounds) * (best?.value ?? 0)) / Math.max(1, problem.candidates.length);
    const isKept = best === null || isWhole(constraints, plan);
    if (isKept && plan.value >= current.value + tolerance * Math.log(random() + 1e-9)) {
      current = { choices: [...plan.chosen], value: plan.value };
      if (isWhole(constraints, plan) && plan.value > (best?.value ?? -1)) best = current;
    } else setTo(constraints, plan, current.choices);
  }
  return best !== null && holds(problem, best.choices) ? best : null;
}
