// Decisions that wait, and recommendations that nobody followed.
import { isOverdue, isPast } from '../../deriving/index.ts';
import type { Todo } from '../../model/index.ts';
import { lastDay, ownersOf, type StatusSource, todo } from './source.ts';

export function decisionTodos(source: StatusSource): readonly Todo[] {
  const { project, today } = source;
  const decided = project.meetings.flatMap(({ decisions = [] }) => decisions);
  return decided
    .filter(({ status }) => status !== 'done' && status !== 'dropped')
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

export function recommendationTodos(source: StatusSource): readonly Todo[] {
  const { evaluations } = source.project;
  const closed = new Set(
    evaluations
      .flatMap(({ followUp = [] }) => followUp)
      .filter(({ status }) => status === 'done' || status === 'dropped')
      .map(({ recommendation }) => recommendation),
  );
  return evaluations
    .flatMap(({ recommendations = [] }) => recommendations)
    .filter(({ id, due }) => isPast(due, source.today) && !closed.has(id))
    .map(({ id, text, owner, due }) =>
      todo({
        code: 'recommendation-late',
        subject: id,
        title: text,
        due: lastDay(due),
        owners: ownersOf(source, [owner]),
        commands: [`evaluations/ › followUp: ${id}`, `jalon set ${id} due=…`],
      }),
    );
}
