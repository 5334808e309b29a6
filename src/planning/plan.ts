// The plan of all its years: the best that can be found, or the simple one, and what it is worth.
import type { Plan, PlanWorth, Project, Ranking, YearPlan } from '../model/index.ts';
import { bestOf, points } from './best.ts';
import type { Chosen } from './choosing/choose.ts';
import { conflictIn } from './choosing/conflict.ts';
import { holds } from './choosing/holds.ts';
import { chosenYears } from './chosen-years.ts';
import { frozenYear } from './frozen-year.ts';
import { type Groundwork, groundworkOf } from './groundwork.ts';
import { noticesOf } from './notices.ts';
import { choicesOf, worthOfStarts } from './problem-of.ts';
import { rulesOf } from './rules-of.ts';
import { shortAxes } from './short-axes.ts';
import { simpleYears } from './simple-years.ts';

export interface PlanWish {
  /** Shows only these, chosen as in the whole; all by default. */
  readonly years?: readonly number[] | undefined;
  /** Down the ranking, its worth beside that of the best. */
  readonly simple?: boolean | undefined;
}

/** Frozen years as they are, amendments applied, between the computed ones. */
function allYears({ project, years, subjects, started }: Groundwork, computed: readonly YearPlan[]): readonly YearPlan[] {
  const frozen = new Map(project.frozenPlans.map((entry) => [entry.year, entry]));
  return years.flatMap((year) => {
    const entry = frozen.get(year);
    return entry ? [frozenYear(project, entry, subjects, started)] : computed.filter((made) => made.year === year);
  });
}

function shown(plan: Plan, { years }: PlanWish): Plan {
  return years === undefined ? plan : { ...plan, years: plan.years.filter(({ year }) => years.includes(year)) };
}

/** The plan made down the ranking alone, without any solver. */
export function simplePlan(project: Project, ranking: Ranking, wish: Omit<PlanWish, 'simple'> = {}): Plan {
  const ground = groundworkOf(project, ranking, wish.years);
  const made = simpleYears(ground);
  const notices = [...noticesOf(project, ranking), ...shortAxes(ground)];
  return shown({ method: 'simple', worth: null, conflict: [], notices, years: allYears(ground, made.years) }, wish);
}

const worthOf = ({ value, bound, isFirst }: Chosen, simple: PlanWorth['simple']): PlanWorth => ({
  value: points(value),
  atMost: points(bound),
  gap: bound > 0 ? (bound - value) / bound : 0,
  isFirst,
  simple,
});

/**
 * The plan of several years, by default those of the envelopes (or those that the budgets span) and the frozen ones, that is worth the
 * most: the sum of the scores of what it starts, `do nothing` being 0, each less four hundredths for every year that it waits, from the
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
export async function plan(project: Project, ranking: Ranking, wish: PlanWish = {}): Promise<Plan> {
  const ground = groundworkOf(project, ranking, wish.years);
  const [notices, simple] = [[...noticesOf(project, ranking), ...shortAxes(ground)], simpleYears(ground)];
  const told = (made: readonly YearPlan[], rest: Omit<Plan, 'years' | 'notices'>): Plan =>
    shown({ ...rest, notices, years: allYears(ground, made) }, wish);
  const found = await bestOf(ground, [simple.state]);
  if (found === null) return told(simple.years, { method: wish.simple ? 'simple' : 'best', worth: null, conflict: [] });
  if (found.chosen === null)
    return told(simple.years, {
      method: 'simple',
      worth: null,
      conflict: rulesOf(found.barred, await conflictIn(found.barred)),
    });
  const { problem, chosen } = found;
  const known = choicesOf(problem, simple.state);
  const value = points(worthOfStarts(ground, problem, simple.state));
  const worth = worthOf(chosen, { value, keepsRules: known !== null && holds(problem, known) });
  return wish.simple
    ? told(simple.years, { method: 'simple', worth, conflict: [] })
    : told(chosenYears(ground, problem, chosen.choices), { method: 'best', worth, conflict: [] });
}
