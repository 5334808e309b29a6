// What the reasons of a plan name to a reader: the actions of the project as that reader knows it.
import type { Plan, Ranking } from '../model/index.ts';
import { planGrounds } from '../project/money/index.ts';
import { everyAction } from '../project/time/index.ts';
import type { ReasonNames } from '../wording/index.ts';
import { actionNamed, type Facts } from './facts.ts';

/** Actions by their names; those that the reader does not know take their part of the envelopes without being named. */
export function reasonNames(
  { project, language }: Pick<Facts, 'project' | 'language'>,
  plan: Plan | null,
  ranking: Ranking | null,
): ReasonNames {
  const known = new Set(everyAction(project).map(({ id }) => id));
  const named = (ids: readonly string[]): readonly string[] => ids.filter((id) => known.has(id));
  const { takers, owed } = planGrounds(plan, ranking);
  return {
    action: (id) => actionNamed({ project, language }, id),
    named,
    takers: (nature, year) => named(takers(nature, year)),
    owed,
  };
}
