// Where actions stand before and after a change: their rank, and what the plan makes of them.
import type { FieldChange, Language, MovedAction, Project } from '../../../model/index.ts';
import { plan as planOf } from '../../../planning/index.ts';
import { rank } from '../../../ranking/actions/index.ts';
import { label } from '../../../wording/label.ts';
import { toldWords } from '../../../wording/told.ts';
import { beginning } from './value-words.ts';

/** Fields of an action that neither its rank nor the plan looks at. */
const idle = new Set([
  'journal',
  'context',
  'description',
  'tasks',
  'milestones',
  'leads',
  'partners',
  'indicators',
  'attachments',
]);

/** Whether the change may move an action. */
export const mayMove = (changes: readonly FieldChange[]): boolean =>
  changes.some(
    ({ kind, pointer: [key] }) =>
      ['criteria', 'ballots', 'plan', 'needs', 'axes'].includes(kind) || (kind === 'action' && !idle.has(String(key))),
  );

interface Stands {
  readonly ranks: ReadonlyMap<string, number | null>;
  readonly plan: ReadonlyMap<string, string>;
}

async function standsOf(project: Project, language: Language): Promise<Stands> {
  const ranking = rank(project);
  const ranks = new Map(ranking.ranked.map((one) => [one.action, one.rank] as const));
  const { years } = await planOf(project, ranking);
  const plan = new Map<string, string>();
  // A year in which it is selected says more than those in which it waits.
  for (const { year, actions } of years)
    for (const { action, choice } of actions) {
      const said = label(`frozen-plan.selection.choice=${choice}`, language) ?? choice;
      if (choice === 'selected' || !plan.has(action))
        plan.set(action, choice === 'selected' ? toldWords[language].planned(year) : said);
    }
  return { ranks, plan };
}

/** Those of which the rank or the plan is another one, in the order in which they now stand; none while one of the projects cannot be used. */
export async function movedActions(
  { before, after }: Readonly<Record<'before' | 'after', { readonly project: Project | null }>>,
  language: Language,
): Promise<readonly MovedAction[]> {
  if (before.project === null || after.project === null) return [];
  const [was, is] = [await standsOf(before.project, language), await standsOf(after.project, language)];
  const moved = after.project.actions.map(({ id, title }): MovedAction => {
    const [from, to] = [was.ranks.get(id) ?? null, is.ranks.get(id) ?? null];
    const [planFrom, planTo] = [was.plan.get(id) ?? null, is.plan.get(id) ?? null];
    return {
      action: id,
      title: beginning(title, 50),
      rank: from === to ? null : { from, to },
      plan: planFrom === planTo ? null : { from: planFrom, to: planTo },
    };
  });
  const place = ({ action }: MovedAction): number => is.ranks.get(action) ?? Number.POSITIVE_INFINITY;
  return moved.filter(({ rank: move, plan }) => move !== null || plan !== null).toSorted((a, b) => place(a) - place(b));
}
