// Duties that no action answers, and facts without which it is not known whether they apply.

import type { Duty, DutyStatus, Todo } from '../../model/index.ts';
import { uncovered } from '../../project/needs/index.ts';
import { periodOf } from '../../values/index.ts';
import { ownersOf, type StatusSource, todo } from './source.ts';

/** Where each fact that duties depend on is stated. */
const places: Readonly<Record<string, string>> = { population: 'territory.populations.1.value' };
const kinds: ReadonlySet<string> = new Set(['commune', 'epci', 'department', 'region', 'syndicate']);
const placeOf = (fact: string): string => (kinds.has(fact) ? 'territory.kind' : (places[fact] ?? `territory.facts.${fact}`));

export const dutyStatus = ({ obligation, actions, ...duty }: Duty): DutyStatus => {
  const { id, label, date, basis, confidence } = obligation;
  return {
    ...duty,
    obligation: { id, label, basis, confidence, ...(date !== undefined && { date }) },
    actions: actions.map((action) => action.id),
  };
};

function covering({ obligation: { id, actions: models = [] } }: Duty): readonly string[] {
  const like = models.map((model) => `jalon add action --like ${model} obligations.1.obligation=${id}`);
  return [...like, `jalon add action "…" obligations.1.obligation=${id}`];
}

export function dutyTodos(source: StatusSource, duties: readonly Duty[]): readonly Todo[] {
  const owners = ownersOf(source, []);
  const facts = new Map<string, string[]>();
  for (const { applies, unstated, obligation } of duties)
    if (applies === 'unknown')
      for (const fact of unstated.map(placeOf)) facts.set(fact, [...(facts.get(fact) ?? []), obligation.id]);
  return [
    ...uncovered(duties).map((duty) => {
      const { id, date } = duty.obligation;
      return todo({
        code: 'duty-not-covered',
        subject: id,
        due: periodOf(date)?.start ?? null,
        owners,
        commands: covering(duty),
      });
    }),
    ...[...facts].map(([fact, ids]) =>
      todo({
        code: 'duty-unknown',
        subject: fact,
        ids: [...new Set(ids)],
        owners,
        commands: [`jalon set project ${fact}=…`],
      }),
    ),
  ];
}
