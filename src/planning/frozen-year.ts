// A year that a decision froze: its selection as it was, with its amendments.

import type { Choice, FrozenPlan, GoneAction, PlannedAction, Project, YearPlan } from '../model/index.ts';
import { overVoted, takenAsVoted, takenByOver, type Voted, votedIn } from '../project/money/index.ts';
import { frozenLines, goneActions } from '../project/thread/index.ts';
import { isBegun } from '../project/time/index.ts';
import type { Start } from './cost.ts';
import { notBefore } from './held.ts';
import { envelopesOf, type YearEnvelopes } from './ledger.ts';
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
    const { text, ...known } = row ?? { action, rank: null, score: null };
    // Why it was in does not say why it is out.
    const because = note ?? (changed === row?.choice ? text : undefined);
    rows.set(action, { ...known, choice: changed, ...(because === undefined ? {} : { text: because }) });
  }
  return [...rows.values()];
}

interface Known {
  readonly voted: Voted | undefined;
  readonly subject: Subject | undefined;
  readonly start: Start | undefined;
  /** What is left of it, once the project has it no more. */
  readonly gone: GoneAction | undefined;
  /** When its means were not written. */
  readonly isToldBySheet: boolean;
}

function planned(
  row: FrozenRow,
  { year, counts }: YearEnvelopes,
  { voted, subject, start, gone, isToldBySheet }: Known,
): PlannedAction {
  const { action, choice, rank, score, text } = row;
  const isNew = choice === 'selected' && (start?.year ?? year) === year && subject && !isBegun(subject.action);
  const when = { first: subject?.from ?? start?.year ?? year, moved: start?.moved ?? 0 };
  const { investment, operating, fte, counted } = takenAsVoted(
    voted,
    isToldBySheet && subject ? { action: subject.action, when } : undefined,
    year,
    counts,
  );
  return {
    action,
    ...(subject === undefined && gone !== undefined && { gone }),
    choice,
    reason: { code: 'as-frozen', ...(text === undefined ? {} : { text }) },
    notBefore: isNew ? notBefore(subject, year) : null,
    rank,
    score,
    investment,
    operating,
    fte,
    counted: { investment: counted.investment, operating: counted.operating },
  };
}

/**
 * Who is in and who is out, and with what means, is as it was voted and amended, never computed again: what became of it since is told
 * beside. Where the plan says nothing of means, they are those of the sheets.
 */
export function frozenYear(
  project: Project,
  { year, plan }: Project['frozenPlans'][number],
  subjects: ReadonlyMap<string, Subject>,
  started: ReadonlyMap<string, Start>,
): YearPlan {
  const [envelopes, voted] = [envelopesOf(project, year), votedIn(plan)];
  const [over, gone] = [overVoted(plan), goneActions(plan)];
  const actions = frozenRows(plan).map((row) => {
    const { action, choice } = row;
    const known = {
      voted: voted.get(action),
      subject: subjects.get(action),
      start: started.get(action),
      gone: gone.get(action),
    };
    // Of what it left out, a plan that says what was over then says all that was known.
    return planned(row, envelopes, { ...known, isToldBySheet: over === null || choice === 'selected' });
  });
  const named = new Set(frozenLines(plan).map(({ action }) => action));
  const state = { frozen: true, ...(plan.frozenBy === undefined ? {} : { frozenBy: plan.frozenBy }) };
  return yearPlan(envelopes, byChoice(actions), state, over ?? takenByOver(project, year, named));
}
