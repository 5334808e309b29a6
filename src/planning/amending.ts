// What has changed since the plan of a year was frozen: by amendments, and in the sheets of the actions.
import type { Action, AmendedPlan, FrozenPlan, MovedBudget, PlanChange, Project, Ranking } from '../model/index.ts';
import { costIn, type Start } from './cost.ts';
import { frozenRows } from './frozen-year.ts';
import { envelopesOf } from './ledger.ts';
import { type PlanningContext, planningContextOf } from './planning-context.ts';

const because = (note: string | undefined) => (note === undefined ? {} : { note });

/** What a sheet asks of the plan; null when they agree. */
function pendingFor({ id, status, statusReason, blocker }: Action, from: PlanChange['from']): PlanChange | null {
  const change = (to: PlanChange['to'], note?: string): PlanChange => ({ action: id, from, to, ...because(note) });
  if (from === 'selected') {
    if (status === 'dropped') return change('excluded', statusReason);
    return status === 'paused' || status === 'blocked' ? change('postponed', statusReason ?? blocker?.cause) : null;
  }
  return status === 'in-progress' ? change('selected') : null;
}

function movedIn(
  { project, subjects, started }: PlanningContext,
  year: number,
  { selection = [] }: FrozenPlan,
): readonly MovedBudget[] {
  const { counts } = envelopesOf(project, year);
  return selection.flatMap((written): readonly MovedBudget[] => {
    const subject = subjects.get(written.action);
    // What a dropped action frees is told by the change that takes it out.
    if (written.choice !== 'selected' || !subject || subject.action.status === 'dropped') return [];
    const start: Start = started.get(written.action) ?? { year, moved: 0 };
    const { investment, operating, fte } = costIn(subject, start, year, counts);
    const now = { investment: investment?.max ?? 0, operating: operating?.max ?? 0, fte };
    const isWritten = written.investment !== undefined || written.operating !== undefined || written.fte !== undefined;
    if (!isWritten) return [];
    const before = {
      investment: Math.round((written.investment ?? 0) * 100),
      operating: Math.round((written.operating ?? 0) * 100),
      fte: written.fte ?? 0,
    };
    const natures = ['investment', 'operating', 'fte'] as const;
    return natures
      .filter((nature) => Math.abs(before[nature] - now[nature]) > 1e-9)
      .map((nature) => ({ action: written.action, nature, before: before[nature], now: now[nature] }));
  });
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
  const pending = project.actions.flatMap((action) => pendingFor(action, rows.get(action.id) ?? null) ?? []);
  return {
    year,
    frozenBy: plan.frozenBy ?? null,
    amendments,
    pending,
    moved: movedIn(planningContextOf(project, ranking), year, plan),
  };
}
