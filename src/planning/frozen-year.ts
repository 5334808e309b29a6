// A year that a decision froze: its selection as it was, with its amendments.

import type { Choice, FrozenPlan, PlannedAction, Project, YearPlan } from '../model/index.ts';
import { type Counts, takenByOver } from '../project/money/index.ts';
import { isBegun } from '../project/time/index.ts';
import { costIn, type Start } from './cost.ts';
import { notBefore } from './held.ts';
import { envelopesOf } from './ledger.ts';
import type { Subject } from './subject.ts';
import { byChoice, yearPlan } from './year-plan.ts';

export interface FrozenRow {
  readonly action: string;
  readonly choice: Choice;
  readonly rank: number | null;
  readonly score: number | null;
  readonly text?: string;
}

/** The selection after its amendments, in their order; an action that only an amendment names comes last. */
export function frozenRows({ selection, amendments }: FrozenPlan): readonly FrozenRow[] {
  const rows = new Map<string, FrozenRow>();
  for (const { action, choice, rank = null, score = null, reason } of selection ?? [])
    rows.set(action, { action, choice, rank, score, ...(reason === undefined ? {} : { text: reason }) });
  for (const { action, choice, note } of (amendments ?? []).flatMap(({ changes }) => changes ?? [])) {
    const row = rows.get(action);
    const changed = choice ?? row?.choice;
    if (changed === undefined) continue;
    rows.set(action, {
      ...(row ?? { action, rank: null, score: null }),
      choice: changed,
      ...(note === undefined ? {} : { text: note }),
    });
  }
  return [...rows.values()];
}

function planned(row: FrozenRow, year: number, counts: Counts, subject?: Subject, start?: Start): PlannedAction {
  const { action, choice, rank, score, text } = row;
  const isNew = choice === 'selected' && (start?.year ?? year) === year && subject && !isBegun(subject.action);
  const cost = subject && costIn(subject, start ?? { year, moved: 0 }, year, counts);
  return {
    action,
    choice,
    reason: { code: 'as-frozen', ...(text === undefined ? {} : { text }) },
    notBefore: isNew ? notBefore(subject, year) : null,
    rank,
    score,
    investment: cost?.investment ?? null,
    operating: cost?.operating ?? null,
    fte: cost?.fte ?? 0,
    counted: { investment: cost?.counted.investment ?? 0, operating: cost?.counted.operating ?? 0 },
  };
}

/** Costs are those of the sheets today; who is in and who is out is never recomputed. */
export function frozenYear(
  project: Project,
  { year, plan }: Project['frozenPlans'][number],
  subjects: ReadonlyMap<string, Subject>,
  started: ReadonlyMap<string, Start>,
): YearPlan {
  const envelopes = envelopesOf(project, year);
  const actions = frozenRows(plan).map((row) =>
    planned(row, year, envelopes.counts, subjects.get(row.action), started.get(row.action)),
  );
  const kept = new Set(actions.flatMap(({ action, choice }) => (choice === 'selected' ? action : [])));
  const state = { frozen: true, ...(plan.frozenBy === undefined ? {} : { frozenBy: plan.frozenBy }) };
  return yearPlan(envelopes, byChoice(actions), state, takenByOver(project, year, kept));
}
