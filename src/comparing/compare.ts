// What changed from one state to another, by group.

import type {
  Action,
  Decision,
  Difference,
  DifferenceCode,
  Evaluation,
  Need,
  Period,
  SourceFile,
  State,
  WrittenPeriod,
} from '../model/index.ts';
import { linksOf, writtenIds } from '../project/thread/index.ts';
import { isLate, isOver, isStanding, ofAllTerms } from '../project/time/index.ts';
import { periodOf } from '../values/index.ts';
import { actionDifferences } from './actions.ts';
import { indicatorDifferences } from './indicators.ts';
import { moneyDifferences } from './money.ts';
import { isSame, paired } from './paired.ts';

const moved = (
  before: WrittenPeriod | undefined,
  after: WrittenPeriod | undefined,
): { from: Period | null; to: Period | null } | null => {
  const [from, to] = [periodOf(before), periodOf(after)];
  return from?.start === to?.start && from?.end === to?.end ? null : { from, to };
};

/** Milestones done since, known by what they are called, else by their date. */
function reached(before: Action, after: Action): readonly Difference[] {
  const nameOf = ({ label, date }: NonNullable<Action['milestones']>[number]): string => label ?? String(date);
  const done = new Set((before.milestones ?? []).filter((one) => one.done === true).map(nameOf));
  return (after.milestones ?? [])
    .filter((one) => one.done === true && !done.has(nameOf(one)))
    .map((one) => ({ code: 'milestone-done', subject: after.id, title: nameOf(one), period: periodOf(one.date) }));
}

/** Actions that are late, or no longer, and what was planned anew. */
function calendarDifferences(before: State, after: State): readonly Difference[] {
  return paired(before.project.actions, after.project.actions).both.flatMap(({ before: was, after: is }): Difference[] => {
    const about = { subject: is.id, title: is.title };
    const [wasLate, late] = [isLate(was, before.today), isLate(is, after.today)];
    const start = isSame(was.start, is.start) ? null : moved(was.start, is.start);
    const end = isSame(was.end, is.end) ? null : moved(was.end, is.end);
    return [
      ...(late && !wasLate
        ? [{ code: 'action-late' as const, ...about, end: { from: null, to: periodOf(is.end ?? is.start) } }]
        : []),
      ...(wasLate && !late && !isOver(is) ? [{ code: 'action-caught-up' as const, ...about }] : []),
      ...(start || end ? [{ code: 'action-replanned' as const, ...about, ...(start && { start }), ...(end && { end }) }] : []),
      ...reached(was, is),
    ];
  });
}

/** Without those that a meeting still to come is to take. */
const decisionsTaken = ({ project, today }: State): readonly Decision[] =>
  project.meetings.flatMap(({ date = today, decisions = [] }) => (date <= today ? decisions : []));
const onDecision = (code: DifferenceCode, { id, text }: Decision): Difference => ({ code, subject: id, title: text });

const ended = { done: 'decision-done', dropped: 'decision-dropped' } as const;
const endOf = ({ status }: Decision): DifferenceCode | null => (status === 'done' || status === 'dropped' ? ended[status] : null);

/** Meetings held, decisions taken and carried out. */
function decisionDifferences(before: State, after: State): readonly Difference[] {
  const held = ({ project, today }: State) =>
    new Set(project.meetings.filter(({ date }) => date !== undefined && date <= today).map(({ id }) => id));
  const old = held(before);
  const now = held(after);
  const meetings = after.project.meetings
    .filter(({ id }) => now.has(id) && !old.has(id))
    .map(
      ({ id, date, body, kind }): Difference => ({
        code: 'meeting-held',
        subject: id,
        title: date ?? '',
        word: { from: null, to: body ?? kind ?? null },
      }),
    );
  const { both, added } = paired(decisionsTaken(before), decisionsTaken(after));
  const carried = both.flatMap(({ before: was, after: is }) => {
    const code = was.status === is.status ? null : endOf(is);
    return code === null ? [] : [onDecision(code, is)];
  });
  return [...meetings, ...added.map((one) => onDecision('decision-taken', one)), ...carried];
}

const onNeed = (code: DifferenceCode, { id, statement }: Need, more: Partial<Difference> = {}): Difference => ({
  code,
  subject: id,
  title: statement,
  ...more,
});

/** Needs that were heard, that went, and that an action now answers. */
function needDifferences({ project: before }: State, { project: after }: State): readonly Difference[] {
  const answering = (of: typeof after, id: string) => (linksOf(of).needs.get(id)?.actions ?? []).filter(isStanding);
  const { both, added, gone } = paired(before.needs, after.needs);
  return [
    ...added.map((need) => onNeed('need-new', need)),
    ...both.flatMap(({ after: need }) => {
      const actions = answering(after, need.id);
      const [first] = actions;
      return first !== undefined && answering(before, need.id).length === 0
        ? [onNeed('need-answered', need, { reason: actions.map(({ id }) => id).join(', ') })]
        : [];
    }),
    ...both.flatMap(({ before: was, after: need }) => {
      const heirs = writtenIds(need.mergedInto);
      return heirs.length === 0 || isSame(heirs, writtenIds(was.mergedInto)) ? [] : [onNeed('need-replaced', need, { heirs })];
    }),
    ...gone.map((need) => onNeed('need-gone', need)),
  ];
}

/** What an evaluation is known by: its kind, and what it looks back on. */
const evaluationName = ({ kind, period }: Pick<Evaluation, 'kind' | 'period'>): string => `${kind ?? ''} ${period ?? ''}`;

/** The files of evaluations that are told as new ones: of what was not evaluated, in a file that was not there. */
export function draftedEvaluations(before: readonly SourceFile[], after: readonly SourceFile[]): ReadonlySet<string> {
  const isEvaluation = ({ kind }: SourceFile): boolean => kind === 'evaluation';
  const nameOf = ({ data }: SourceFile): string => evaluationName(Object(data));
  const old = new Set(before.filter(isEvaluation).flatMap((file) => [file.path, nameOf(file)]));
  const isNew = (file: SourceFile): boolean => !old.has(file.path) && !old.has(nameOf(file));
  return new Set(after.filter((file) => isEvaluation(file) && isNew(file)).map(({ path }) => path));
}

/** Evaluations that were written. */
function evaluationDifferences({ project: before }: State, { project: after }: State): readonly Difference[] {
  const old = new Set(before.evaluations.map(evaluationName));
  return after.evaluations
    .filter((one) => !old.has(evaluationName(one)))
    .map((one) => ({
      code: 'evaluation-new',
      subject: evaluationName(one),
      title: '',
      word: { from: null, to: one.kind ?? null },
      period: periodOf(one.period),
    }));
}

/** In the order of the groups and, in each, of the second state. A state beside itself differs in nothing. */
export function compare(before: State, after: State): readonly Difference[] {
  // What a new term of office left behind is still there.
  const whole = (state: State): State => ({ ...state, project: ofAllTerms(state.project) });
  const [was, is] = [whole(before), whole(after)];
  return [
    actionDifferences,
    calendarDifferences,
    moneyDifferences,
    indicatorDifferences,
    decisionDifferences,
    needDifferences,
    evaluationDifferences,
  ].flatMap((differences) => differences(was, is));
}
