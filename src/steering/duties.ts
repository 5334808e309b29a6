// Catalogue and project → what the law asks of the territory, and the actions that answer.

import type { Action, CatalogueObligation, ConditionFault, DutiesCatalogue, Duty, Project } from '../model/index.ts';
import { serviceFinder } from '../project/needs/index.ts';
import { everyAction } from '../project/time/index.ts';
import { judge, parseCondition, periodOf } from '../values/index.ts';
import { territoryFactNames, territoryFactsOf } from './facts/territory.ts';

/** What is wrong in the condition of a duty; null when it can be judged. */
export const dutyFaultOf = (condition: string): ConditionFault | null => parseCondition(condition, territoryFactNames).fault;

/** An action says so itself, or comes from a model that does. */
const answers = ({ obligations = [], model, status }: Action, { id, actions = [] }: CatalogueObligation): boolean =>
  status !== 'dropped' &&
  (obligations.some(({ obligation }) => obligation === id) || (model !== undefined && actions.includes(model)));

/** Those that somebody uses; they are listed by the id of the catalogue, or by one of its labels. */
function servicesIn({ diagnostic: { inventory = [] } }: Project, { services }: DutiesCatalogue) {
  const find = serviceFinder(services);
  const listed = inventory.filter(({ users }) => users !== 0).map(({ service }) => service);
  return (duty: string): readonly string[] => listed.filter((service) => find(service)?.obligations?.includes(duty));
}

/** In the order of the catalogue, those that do not bind the territory included. `today` is YYYY-MM-DD. */
export function dutiesOf(catalogue: DutiesCatalogue, project: Project, today: string): readonly Duty[] {
  const facts = territoryFactsOf(project);
  const servicesFor = servicesIn(project, catalogue);
  return catalogue.obligations.map((obligation): Duty => {
    const { expression } = parseCondition(obligation.condition ?? '1', territoryFactNames);
    if (expression === null) throw new Error(`the catalogue holds a condition that nobody checked: ${obligation.condition}`);
    const { holds, unknown } = judge(expression, facts);
    const since = periodOf(obligation.date)?.start ?? null;
    return {
      obligation,
      applies: holds === null ? 'unknown' : holds ? 'yes' : 'no',
      unstated: unknown,
      inForce: since === null ? null : since <= today,
      actions: everyAction(project).filter((action) => answers(action, obligation)),
      services: servicesFor(obligation.id),
    };
  });
}
