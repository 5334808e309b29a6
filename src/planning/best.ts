// The best choice for a groundwork, what is mandatory on time if it can be.
import type { Punctuality } from './bars.ts';
import { type Chosen, choose } from './choosing/choose.ts';
import { type PlanningProblem, startOf } from './choosing/problem.ts';
import type { State } from './computed-year.ts';
import type { PlanningContext } from './planning-context.ts';
import { choicesOf, type NamedProblem, problemOf } from './problem-of.ts';

export interface Best {
  readonly problem: PlanningProblem;
  readonly barred: NamedProblem;
  readonly punctuality: Punctuality;
  /** Null when no choice keeps every rule. */
  readonly chosen: Chosen | null;
}

type Started = Pick<State, 'started'>;

/** `known`: what other plans start, to be beaten. `effort` is a share of what a plan deserves. Null when there is nothing to choose. */
export async function bestOf(context: PlanningContext, known: readonly Started[], effort = 1): Promise<Best | null> {
  const chosenAt = async (punctuality: Punctuality): Promise<Best> => {
    const { problem, barred } = problemOf(context, punctuality);
    const plans = known.map((state) => choicesOf(problem, state)).filter((choices) => choices !== null);
    return { problem, barred, punctuality, chosen: await choose(problem, plans, effort) };
  };
  const onTime = await chosenAt('on-time');
  if (onTime.problem.candidates.every(({ starts, duty }) => starts.length === 0 && duty === null)) return null;
  return onTime.chosen === null ? chosenAt('any-year') : onTime;
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

/** Worth is counted in millionths of a point. */
export const points = (millionths: number): number => millionths / 1e6;
