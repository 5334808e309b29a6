// The best choice for a groundwork, what is mandatory on time if it can be.
import { type Chosen, choose } from './choosing/choose.ts';
import { type PlanningProblem, startOf } from './choosing/problem.ts';
import type { State } from './computed-year.ts';
import type { Groundwork } from './groundwork.ts';
import { choicesOf, type Punctuality, problemOf } from './problem-of.ts';

export interface Best {
  readonly problem: PlanningProblem;
  readonly punctuality: Punctuality;
  /** Null when no choice keeps every rule. */
  readonly chosen: Chosen | null;
}

type Started = Pick<State, 'started'>;

/** `known`: what other plans start, to be beaten. `effort` is a share of what a plan deserves. Null when there is nothing to choose. */
export async function bestOf(ground: Groundwork, known: readonly Started[], effort = 1): Promise<Best | null> {
  const problem = problemOf(ground, 'on-time');
  if (problem.candidates.length === 0) return null;
  const as = (of: PlanningProblem) => known.map((state) => choicesOf(of, state)).filter((choices) => choices !== null);
  const chosen = await choose(problem, as(problem), effort);
  if (chosen !== null) return { problem, punctuality: 'on-time', chosen };
  const later = problemOf(ground, 'any-year');
  return { problem: later, punctuality: 'any-year', chosen: await choose(later, as(later), effort) };
}

/** What a choice starts. */
export const startedBy = ({ problem, chosen }: Best): Started => ({
  started: new Map(
    problem.candidates.flatMap(({ id }, place) => {
      const start = chosen && startOf(problem, chosen.choices, place);
      return start ? [[id, { year: start.year, moved: 0 }]] : [];
    }),
  ),
});

/** Thousandths of a point, as the problem counts them, are points. */
export const points = (thousandths: number): number => thousandths / 1000;
