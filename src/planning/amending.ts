// What has changed since the plan of a year was frozen: by amendments, and in the sheets of the actions.
import type { Action, AmendedPlan, Choice, FrozenPlan, MovedBudget, PlanChange, Project, Ranking } from '../model/index.ts';
import { type Voted, votedIn, type WrittenMeans, writtenMeans, yearsLate } from '../project/money/index.ts';
import { selectedIn } from '../project/thread/index.ts';
import { everyAction, firstYearOf } from '../project/time/index.ts';
import { costIn } from './cost.ts';
import { frozenRows } from './frozen-year.ts';
import { envelopesOf } from './ledger.ts';
import { type PlanningContext, planningContextOf } from './planning-context.ts';

const because = (note: string | undefined) => (note === undefined ? {} : { note });

/** What a sheet asks of the plan; null when they agree. What stopped after a later plan kept it was not stopped that year. */
function pendingFor(
  { id, status, statusReason, blocker }: Action,
  from: PlanChange['from'],
  { isKeptLater, isBegun }: { readonly isKeptLater: boolean; readonly isBegun: boolean },
): PlanChange | null {
  const change = (to: PlanChange['to'], note?: string): PlanChange => ({ action: id, from, to, ...because(note) });
  if (from === 'selected') {
    if (isKeptLater) return null;
    if (status === 'dropped') return change('excluded', statusReason);
    return status === 'paused' || status === 'blocked' ? change('postponed', statusReason ?? blocker?.cause) : null;
  }
  return status === 'in-progress' && isBegun ? change('selected') : null;
}

function movedIn(
  { project, subjects, started }: PlanningContext,
  year: number,
  plan: FrozenPlan,
  rows: ReadonlyMap<string, Choice>,
): readonly MovedBudget[] {
  const { counts } = envelopesOf(project, year);
  return [...votedIn(plan)].flatMap(([action, voted]): readonly MovedBudget[] => {
    const subject = subjects.get(action);
    // What a dropped action frees is told by the change that takes it out.
    if (rows.get(action) !== 'selected' || !subject || subject.action.status === 'dropped') return [];
    const means = costIn(subject, started.get(action) ?? { year, moved: 0 }, year, counts);
    const of = ({ investment, operating, fte }: Pick<Voted, 'investment' | 'operating' | 'fte'>) => ({
      investment: investment?.max ?? 0,
      operating: operating?.max ?? 0,
      fte,
    });
    const [before, now] = [of(voted), of(means)];
    const natures = ['investment', 'operating', 'fte'] as const;
    return natures
      .filter((nature) => Math.abs(before[nature] - now[nature]) > 1e-9)
      .map((nature) => ({ action, nature, before: before[nature], now: now[nature] }));
  });
}

/** The means of an action as its sheet has them now, as a plan that keeps it in a year writes them. */
export function meansNow(project: Project, ranking: Ranking, year: number): (action: string) => WrittenMeans {
  const { subjects, started } = planningContextOf(project, ranking);
  const { counts } = envelopesOf(project, year);
  return (id) => {
    const subject = subjects.get(id);
    if (subject === undefined) return {};
    const start = started.get(id) ?? { year, moved: yearsLate(subject.action, subject.from, year) };
    return writtenMeans(costIn(subject, start, year, counts), true);
  };
}

/** Null when no plan of that year is frozen. */
export function amendedPlan(project: Project, ranking: Ranking, year: number): AmendedPlan | null {
  const plan = project.frozenPlans.find((one) => one.year === year)?.plan;
  if (plan === undefined) return null;
  const choices = new Map((plan.selection ?? []).map(({ action, choice }) => [action, choice]));
  const amendments = (plan.amendments ?? []).map(({ date = null, decision = null, changes = [] }) => ({
    date,
    decision,
    changes: changes.flatMap(({ action, choice, note }): readonly PlanChange[] => {
      const from = choices.get(action) ?? null;
      const to = choice ?? from;
      if (to === null) return [];
      choices.set(action, to);
      return [{ action, from, to, ...because(note) }];
    }),
  }));
  const rows = new Map(frozenRows(plan).map(({ action, choice }) => [action, choice]));
  const keptLater = new Set(
    project.frozenPlans.filter((one) => one.year > year).flatMap((later) => [...selectedIn(later.plan).keys()]),
  );
  const known = new Set(everyAction(project).map(({ id }) => id));
  const gone = [...rows].filter(([id, choice]) => choice === 'selected' && !known.has(id) && !keptLater.has(id));
  const pending = [
    ...project.actions.flatMap((action) => {
      const isThen = { isKeptLater: keptLater.has(action.id), isBegun: (firstYearOf(action) ?? year) <= year };
      return pendingFor(action, rows.get(action.id) ?? null, isThen) ?? [];
    }),
    // What the project has no more is done no more.
    ...gone.map(([action, from]): PlanChange => ({ action, from, to: 'excluded' })),
  ];
  return {
    year,
    frozenBy: plan.frozenBy ?? null,
    amendments,
    pending,
    moved: movedIn(planningContextOf(project, ranking), year, plan, rows),
  };
}
