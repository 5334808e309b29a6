// Catalogue and project → what the law asks of the territory, and the actions that answer.
import { periodOf } from '../deriving/index.ts';
import type { Action, Catalogue, CatalogueObligation, ConditionFault, Duty, Project } from '../model/index.ts';
import { judge, parseCondition } from './condition/index.ts';
import { territoryFactNames, territoryFactsOf } from './facts/territory.ts';

/** What is wrong in the condition of a duty; null when it can be judged. */
export const dutyFaultOf = (condition: string): ConditionFault | null => parseCondition(condition, territoryFactNames).fault;

/** An action says so itself, or comes from a model that does. */
const answers = ({ obligations = [], model, status }: Action, { id, actions = [] }: CatalogueObligation): boolean =>
  status !== 'dropped' &&
  (obligations.some(({ obligation }) => obligation === id) || (model !== undefined && actions.includes(model)));

/** In the order of the catalogue, those that do not bind the territory included. `today` is YYYY-MM-DD. */
export function dutiesOf({ obligations }: Pick<Catalogue, 'obligations'>, project: Project, today: string): readonly Duty[] {
  const facts = territoryFactsOf(project);
  return obligations.map((obligation): Duty => {
    const { expression } = parseCondition(obligation.condition ?? '1', territoryFactNames);
    if (expression === null) throw new Error(`the catalogue holds a condition that nobody checked: ${obligation.condition}`);
    const { holds, unknown } = judge(expression, facts);
    const since = periodOf(obligation.date)?.start ?? null;
    return {
      obligation,
      applies: holds === null ? 'unknown' : holds ? 'yes' : 'no',
      unstated: unknown,
      inForce: since === null ? null : since <= today,
      actions: project.actions.filter((action) => answers(action, obligation)),
    };
  });
}

/** Those that bind the territory, have a date, and that no action answers. */
export const uncovered = (duties: readonly Duty[]): readonly Duty[] =>
  duties.filter(({ applies, inForce, actions }) => applies === 'yes' && inForce !== null && actions.length === 0);
