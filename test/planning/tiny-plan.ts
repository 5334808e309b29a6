// Small plans: actions in rank order, a cost in thousands of euros, and what came of each of them.
import type { Action, Plan, PlanFile, Project } from '../../src/model/index.ts';
import { plan, simplePlan } from '../../src/planning/index.ts';
import { rank } from '../../src/ranking/actions/index.ts';
import { criterion, tinyProject } from '../ranking/tiny-project.ts';

export type TinyAction = Partial<Action> & { readonly id: string };

/** One investment line a year, in euros. */
export const costs = (byYear: Readonly<Record<number, number>>): Pick<Action, 'budget'> => ({
  budget: Object.entries(byYear).map(([year, planned]) => ({ year: Number(year), nature: 'investment', planned })),
});

/** Actions are ranked in the order given, unless they bring scores of their own. */
export function planProject(actions: readonly TinyAction[], file: PlanFile = {}, said: Partial<Project> = {}): Project {
  const { criteria, ...rest } = said;
  return tinyProject({
    plan: file,
    criteria: { criteria: [criterion('c', { scale: { min: 0, max: 100 } })], ...criteria },
    ...rest,
    actions: actions.map((action, place) => ({ scores: { c: 100 - place }, ...action })),
  });
}

export const planOf = (actions: readonly TinyAction[], file: PlanFile = {}, said: Partial<Project> = {}): Plan => {
  const project = planProject(actions, file, said);
  return simplePlan(project, rank(project));
};

/** The same, the best that can be found. */
export const bestOf = (actions: readonly TinyAction[], file: PlanFile = {}, said: Partial<Project> = {}): Promise<Plan> => {
  const project = planProject(actions, file, said);
  return plan(project, rank(project));
};

/** For each year, each action with its choice and why: `AC-1 selected in-rank-order`. */
export const told = ({ years }: Plan): Readonly<Record<number, readonly string[]>> =>
  Object.fromEntries(
    years.map(({ year, actions }) => [year, actions.map(({ action, choice, reason }) => `${action} ${choice} ${reason.code}`)]),
  );

export const envelope = (year: number, investment: number, more: Partial<NonNullable<PlanFile['envelopes']>[number]> = {}) => ({
  year,
  investment,
  ...more,
});
