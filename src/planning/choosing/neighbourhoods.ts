// The solver betters a plan part by part: some actions are free again, the others stay where they are (Shaw, CP 1998); every other time,
// first those on which the plan and its relaxation differ (Danna, Rothberg & Le Pape, Math. Prog. 102, 2005).
import { type Random, randomFrom } from '../../values/index.ts';
import { holds } from './holds.ts';
import { type Choices, narrowed, type PlanningProblem, totalOf } from './problem.ts';
import type { Relaxation } from './relaxation.ts';
import type { Found } from './search.ts';
import type { Solver } from './solver.ts';
import { asChoices, asValues, sparseModel } from './sparse-model.ts';

/** Enough for the parts to be worth solving, few enough for each to be quick. */
const freed = { share: 0.6, count: 32 };
const nodes = 20;

/** The same problem, where only what is free may change. */
function fixing(problem: PlanningProblem, choices: Choices, isFree: readonly boolean[]): PlanningProblem {
  const part = narrowed(problem, (place, start) => isFree[place] === true || choices[place] === start);
  return {
    ...part,
    candidates: part.candidates.map((one, place) => ({
      ...one,
      duty: isFree[place] || choices[place] === null ? one.duty : 'override',
    })),
  };
}

const close = 1e-6;
const differs = (start: number | null, shares: readonly number[]): boolean =>
  start === null ? shares.some((share) => share > close) : (shares[start] ?? 0) < 1 - close;

/** About as many as a part may have: what is doubted first, the rest by chance. */
function freedAmong(isDoubted: readonly boolean[], random: Random): readonly boolean[] {
  const most = Math.min(freed.share * isDoubted.length, freed.count);
  const doubts = isDoubted.filter(Boolean).length;
  const chances = { doubted: most / Math.max(1, doubts), other: (most - doubts) / Math.max(1, isDoubted.length - doubts) };
  return isDoubted.map((doubted) => random() < (doubted ? chances.doubted : chances.other));
}

function better(solver: Solver, problem: PlanningProblem, current: Found, isFree: readonly boolean[]): Found {
  const part = fixing(problem, current.choices, isFree);
  const model = sparseModel(part);
  const standing = current.choices.map((start, place) => (isFree[place] || start === null ? start : 0));
  const { values } = solver.solve(model, { nodes, gap: 0 }, asValues(model, standing));
  if (values === null) return current;
  const found = asChoices(part, model, values).map((start, place) => (isFree[place] ? start : (current.choices[place] ?? null)));
  const value = totalOf(problem, found);
  return value > current.value && holds(problem, found) ? { choices: found, value } : current;
}

export interface PartsWanted extends Pick<Relaxation, 'shares'> {
  readonly rounds: number;
  readonly seed: number;
  readonly bound: number;
}

/** Never worse than what it is given; the same seed frees the same actions. Stops as soon as `bound` is reached. */
export function betterByParts(
  solver: Solver,
  problem: PlanningProblem,
  from: Found,
  { rounds, seed, bound, shares }: PartsWanted,
): Found {
  const random = randomFrom(seed);
  let current = from;
  for (let round = 0; round < rounds && current.value < bound; round++) {
    const { choices } = current;
    const isDoubted = choices.map((start, place) => round % 2 === 0 && differs(start, shares[place] ?? []));
    current = better(solver, problem, current, freedAmong(isDoubted, random));
  }
  return current;
}
