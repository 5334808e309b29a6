// What the project states of what a matter is about, as the act of it needs to be told.
import type { Matter, View } from '../../model/index.ts';
import { groundsOf, type Seen as Summed } from '../../summarising/index.ts';
import { periodOf, total } from '../../values/index.ts';
import type { MatterFacts } from '../../wording/index.ts';
import { named } from './naming.ts';
import type { ViewInput } from './view-input.ts';

/** What the rest of the view says already. */
export type Seen = Pick<
  View,
  'project' | 'axes' | 'actions' | 'needs' | 'budget' | 'funding' | 'plan' | 'evaluation' | 'launch' | 'governance'
> &
  Summed;

/** Grants that are hoped for, and that nobody asked for yet. */
export const requestsIn = ({ byFunder }: View['funding']): MatterFacts['requests'] =>
  byFunder.flatMap(({ funder, kind, planned }) =>
    kind?.code === 'grant' && planned !== null && planned.max > 0 ? [{ funder, amount: planned }] : [],
  );

/** What the project states of what a matter is about. */
export function factsOf(
  input: ViewInput,
  seen: Seen,
  matter: Matter,
  given: Pick<MatterFacts, 'isDeliberative' | 'annexes'>,
): MatterFacts {
  const { say, language, today, readership } = input;
  const { project, axes, actions, needs, budget, funding, plan, evaluation, launch, governance } = seen;
  const { about, decision } = matter;
  const standing = actions.filter(({ status }) => status?.code !== 'dropped');
  const links = [...(decision?.links ?? []), ...(decision?.approves ?? [])];
  const { secured, gap, withoutFunding } = funding.total;
  const { cost } = budget;
  const basis = project.basis?.label ?? null;
  // A plan counts in investment what nobody said the section of: an act says no section then.
  const isSectioned = (plan?.selected ?? []).every(({ id }) =>
    (input.actions.get(id)?.budget ?? []).every(
      ({ nature, planned, year = plan?.year }) => nature !== undefined || planned === undefined || year !== plan?.year,
    ),
  );
  const unpriced = new Set(standing.flatMap((action) => (action.cost.planned === null ? action.id : [])));
  return {
    ...given,
    wording: input.project.info.wording,
    isCommune: input.project.info.territory?.kind === 'commune',
    assembly: governance.bodies.find(({ kind }) => kind?.code === 'council')?.name ?? null,
    text: decision?.text ?? null,
    owner: named(input, 'person', decision?.owner)?.name ?? null,
    due: decision?.due === undefined ? null : periodOf(decision.due),
    title: project.title,
    period: project.period ?? project.term,
    axes: axes.map(({ title }) => title),
    actions: standing.length,
    needs: needs.filter((need) => need.actions.length > 0).length,
    cost: { total: cost.planned, investment: cost.investment, operating: cost.operating, basis, unpriced: unpriced.size },
    secured,
    gap,
    withoutFunding,
    plan: plan && {
      year: plan.year,
      kept: plan.selected.length,
      left: plan.putOff.length,
      total: plan.total,
      investment: isSectioned ? total(plan.selected.map(({ investment }) => investment)) : null,
      operating: isSectioned ? total(plan.selected.map(({ operating }) => operating)) : null,
      basis,
      unpriced: plan.selected.filter(({ id, total: own }) => own === null && unpriced.has(id)).length,
    },
    requests: requestsIn(funding),
    evaluation: evaluation && {
      period: evaluation.period,
      actions: evaluation.actions.length,
      done: evaluation.actions.filter(({ status }) => status?.code === 'done').length,
      needs: evaluation.needVerdicts.filter(({ verdict }) => verdict.code !== 'unknown').length,
      recommendations: evaluation.recommendations.length,
    },
    objectives: launch.objectives,
    conditionsMet: launch.readiness.met,
    budget: launch.budget,
    lead: launch.lead?.name ?? null,
    step: say(`project.step=${about}`) ?? null,
    stepOver: project.step?.label ?? null,
    linked: linkedTo(links, seen),
    grounds: groundsOf({ seen, project: input.project, language, today, readership, changes: null }, matter),
  };
}

/** Each need once, with the first of the actions that answer it. */
function linkedTo(links: readonly string[], { actions, needs }: Seen): MatterFacts['linked'] {
  const told = new Set<string>();
  return actions
    .filter(({ id }) => links.includes(id))
    .map(({ id, title, status, cost: { planned } }) => {
      const answered = needs.filter((need) => !told.has(need.id) && need.actions.some((one) => one.id === id));
      const need = answered.toSorted((a, b) => b.mentions - a.mentions)[0] ?? null;
      if (need !== null) told.add(need.id);
      return { title, status: status?.label ?? null, cost: planned, need };
    });
}
