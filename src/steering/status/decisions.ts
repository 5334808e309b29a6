// Decisions that wait, and recommendations that nobody followed.

import type { Decision, Todo } from '../../model/index.ts';
import { hasAnnualEvaluation, openRecommendations } from '../../project/progress/index.ts';
import { isOverdue, isPast } from '../../project/time/index.ts';
import { lastDay, ownersOf, placeFor, type StatusSource, todo } from './source.ts';

/** What was approved, or refused, awaits nobody; its execution is followed once its day is past. */
const isAwaited = (decision: Decision, today: string): boolean =>
  isOverdue(decision, today) || (decision.status !== 'done' && decision.status !== 'dropped' && !isSettled(decision));
const isSettled = ({ outcome }: Decision): boolean => outcome !== undefined && outcome !== 'postponed';

export function decisionTodos(source: StatusSource): readonly Todo[] {
  const { project, today } = source;
  const decided = project.meetings.flatMap(({ decisions = [] }) => decisions);
  return decided
    .filter((one) => isAwaited(one, today))
    .map((decision) =>
      todo({
        code: isOverdue(decision, today) ? 'decision-overdue' : 'decision-pending',
        subject: decision.id,
        title: decision.text,
        due: lastDay(decision.due),
        owners: ownersOf(source, [decision.owner]),
        commands: [`jalon set ${decision.id} status=done`],
      }),
    );
}

/** A recommendation is followed up in a later evaluation than its own: that of the year, once it is there. */
function followUpOf({ project, today }: StatusSource, id: string): string {
  const last = project.evaluations.at(-1);
  const year = Number(today.slice(0, 4));
  const isItsOwn = last?.recommendations?.some((one) => one.id === id) ?? false;
  if (isItsOwn && !hasAnnualEvaluation(project, year)) return `jalon add evaluation --year ${year}`;
  const place = placeFor(last?.followUp, ({ recommendation }) => recommendation === id);
  return `jalon set evaluation followUp.${place}.recommendation=${id} followUp.${place}.status=done`;
}

export const recommendationTodos = (source: StatusSource): readonly Todo[] =>
  openRecommendations(source.project)
    .filter(({ due }) => isPast(due, source.today))
    .map(({ id, text, owner, due }) =>
      todo({
        code: 'recommendation-late',
        subject: id,
        title: text,
        due: lastDay(due),
        owners: ownersOf(source, [owner]),
        commands: [followUpOf(source, id), `jalon set ${id} due=…`],
      }),
    );
