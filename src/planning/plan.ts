// The plan of all its years: the best that can be found, or the simple one, and what it is worth.

import type { Plan, PlanNotice, PlanWorth, Project, Ranking, YearPlan } from '../model/index.ts';
import { plannedOf } from '../project/money/index.ts';
import { correlation } from '../ranking/index.ts';
import { byId } from '../values/index.ts';
import { bestOf, points } from './best.ts';
import type { Chosen } from './choosing/choose.ts';
import { conflictIn } from './choosing/conflict.ts';
import { holds } from './choosing/holds.ts';
import { chosenYears } from './chosen-years.ts';
import { frozenYear } from './frozen-year.ts';
import { type PlanningContext, planningContextOf } from './planning-context.ts';
import { choicesOf, costOfWaiting, worthOfStarts } from './problem-of.ts';
import { rulesOf } from './rules-of.ts';
import { shortAxes } from './short-axes.ts';
import { simpleYears } from './simple-years.ts';

export interface PlanOptions {
  /** Shows only these, chosen as in the whole; all by default. */
  readonly years?: readonly number[] | undefined;
  /** Down the ranking, its worth beside that of the best. */
  readonly simple?: boolean | undefined;
}

/** Frozen years as they are, amendments applied, between the computed ones. */
function allYears({ project, years, subjects, started }: PlanningContext, computed: readonly YearPlan[]): readonly YearPlan[] {
  const frozen = new Map(project.frozenPlans.map((entry) => [entry.year, entry]));
  return years.flatMap((year) => {
    const entry = frozen.get(year);
    return entry ? [frozenYear(project, entry, subjects, started)] : computed.filter((made) => made.year === year);
  });
}

function shown(plan: Plan, { years }: PlanOptions): Plan {
  return years === undefined ? plan : { ...plan, years: plan.years.filter(({ year }) => years.includes(year)) };
}

/** The plan made down the ranking alone, without any solver. */
export function simplePlan(project: Project, ranking: Ranking, options: Omit<PlanOptions, 'simple'> = {}): Plan {
  const context = planningContextOf(project, ranking, options.years);
  const made = simpleYears(context);
  const notices = [...noticesOf(project, ranking), ...shortAxes(context)];
  return shown({ method: 'simple', worth: null, conflict: [], notices, years: allYears(context, made.years) }, options);
}

const worthOf = ({ value, bound, isFirst }: Chosen, rest: Pick<PlanWorth, 'simple' | 'waitingCost'>): PlanWorth => ({
  value: points(value),
  atMost: points(bound),
  gap: bound > 0 ? (bound - value) / bound : 0,
  isFirst,
  ...rest,
});

/**
 * The plan of several years, by default those of the envelopes (or those that the budgets span) and the frozen ones, that is worth the
 * most: the sum of the scores of what it starts, `do nothing` being 0, each less what `plan.yaml` says (four hundredths by default) for every year that it waits, from the
 * first of the plan, or of its own sheet when that is later. Of plans that are worth the same, the ids choose. It keeps every rule: the
 * envelopes of every year in which something costs, in cents and hundredths of FTE, a range counting its upper end; what is under way,
 * first; what is mandatory, in its year if it can be, due by law, by its deadline, or chosen by people; dependencies with their lags,
 * exclusions, and over the whole plan a minimum of each axis, never more than can start. A frozen year is taken as it is. An action may
 * start from the year in which its sheet starts it; when it starts k years later, its lines move by k.
 *
 * The same project gives the same plan on every machine: effort is counted, never timed. It is never worth less than the simple plan,
 * when that keeps the rules, and `worth` says how far it may be from the best. When no plan keeps every rule, `conflict` names those
 * that cannot be kept together and the plan is the simple one.
 */
export async function plan(project: Project, ranking: Ranking, options: PlanOptions = {}): Promise<Plan> {
  const context = planningContextOf(project, ranking, options.years);
  const [notices, simple] = [[...noticesOf(project, ranking), ...shortAxes(context)], simpleYears(context)];
  const withYears = (made: readonly YearPlan[], rest: Omit<Plan, 'years' | 'notices'>): Plan =>
    shown({ ...rest, notices, years: allYears(context, made) }, options);
  const found = await bestOf(context, [simple.state]);
  if (found === null) return withYears(simple.years, { method: options.simple ? 'simple' : 'best', worth: null, conflict: [] });
  if (found.chosen === null)
    return withYears(simple.years, {
      method: 'simple',
      worth: null,
      conflict: rulesOf(found.barred, await conflictIn(found.barred)),
    });
  const { problem, chosen } = found;
  const known = choicesOf(problem, simple.state);
  const value = points(worthOfStarts(context, problem, simple.state));
  const worth = worthOf(chosen, {
    simple: { value, keepsRules: known !== null && holds(problem, known) },
    waitingCost: costOfWaiting(project),
  });
  return options.simple
    ? withYears(simple.years, { method: 'simple', worth, conflict: [] })
    : withYears(chosenYears(context, problem, chosen.choices), { method: 'best', worth, conflict: [] });
}

/** Fewer actions than this may follow their cost by chance. */
const fewest = 6;

/** A criterion that says again what the envelopes already limit would count the money twice. */
function noticesOf({ plan, actions }: Project, { criteria, ranked }: Ranking): readonly PlanNotice[] {
  if (!plan.envelopes?.some(({ investment, operating }) => investment !== undefined || operating !== undefined)) return [];
  const costs = new Map(actions.map((action) => [action.id, plannedOf(action)?.max ?? 0]));
  return criteria.flatMap(({ id: criterion, from, weight }): PlanNotice[] => {
    if (weight === 0) return [];
    if (from === 'budget') return [{ code: 'budget-counted-twice', criterion, weight, correlation: null }];
    // In an order that is not that of the files, on which the last decimal of a sum depends.
    const pairs = ranked
      .toSorted((a, b) => byId(a.action, b.action))
      .flatMap(({ action, because }) => {
        const raw = because.find((one) => one.criterion === criterion && !one.missing)?.raw ?? null;
        return raw === null ? [] : [[raw, costs.get(action) ?? 0] as const];
      });
    const found = (pairs.length < fewest ? null : correlation(pairs)) ?? 0;
    return Math.abs(found) > 0.9 ? [{ code: 'budget-counted-twice', criterion, weight, correlation: found }] : [];
  });
}
