// Where actions stand before and after a change: their rank, and what the plan makes of them.
import type { Language, MovedAction, Project } from '../../../model/index.ts';
import { plan as planOf } from '../../../planning/index.ts';
import { rank } from '../../../ranking/actions/index.ts';
import { toldWords } from '../../../wording/changes/told.ts';
import { label } from '../../../wording/label.ts';
import { beginning } from './value-words.ts';

interface Stands {
  readonly ranks: ReadonlyMap<string, number | null>;
  readonly plan: ReadonlyMap<string, string>;
}

async function standsOf(project: Project, language: Language, withPlan: boolean): Promise<Stands> {
  const ranking = rank(project);
  const ranks = new Map(ranking.ranked.map((one) => [one.action, one.rank] as const));
  const { years } = withPlan ? await planOf(project, ranking) : { years: [] };
  const kept = new Map<string, readonly number[]>();
  const plan = new Map<string, string>();
  // The years in which it is selected say more than those in which it waits; of these, the last one.
  for (const { year, actions } of years)
    for (const { action, choice } of actions)
      if (choice === 'selected') kept.set(action, [...(kept.get(action) ?? []), year]);
      else plan.set(action, label(`frozen-plan.selection.choice=${choice}`, language) ?? choice);
  for (const [action, [first = 0, ...others]] of kept)
    plan.set(action, toldWords[language].planned(first, others.at(-1) ?? first));
  return { ranks, plan };
}

/**
 * Those of which the rank or the plan is another one, in the order in which they now stand; none while one of the projects cannot be used.
 * `withPlan`: else the ranking alone is looked at.
 */
export async function movedActions(
  { before, after }: Readonly<Record<'before' | 'after', Project | null>>,
  language: Language,
  withPlan = true,
): Promise<readonly MovedAction[]> {
  if (before === null || after === null) return [];
  const [was, is] = [await standsOf(before, language, withPlan), await standsOf(after, language, withPlan)];
  const moved = after.actions.map(({ id, title }): MovedAction => {
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
