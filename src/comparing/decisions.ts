// Meetings held, decisions taken and carried out.
import type { Decision, Difference, DifferenceCode, Project, State } from '../model/index.ts';
import { paired } from './paired.ts';

const decisionsOf = ({ meetings }: Project): readonly Decision[] => meetings.flatMap(({ decisions = [] }) => decisions);
const told = (code: DifferenceCode, { id, text }: Decision): Difference => ({ code, subject: id, title: text });

const ended = { done: 'decision-done', dropped: 'decision-dropped' } as const;
const endOf = ({ status }: Decision): DifferenceCode | null => (status === 'done' || status === 'dropped' ? ended[status] : null);

export function decisionDifferences(before: State, after: State): readonly Difference[] {
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
  const { both, added } = paired(decisionsOf(before.project), decisionsOf(after.project));
  const carried = both.flatMap(({ before: was, after: is }) => {
    const code = was.status === is.status ? null : endOf(is);
    return code === null ? [] : [told(code, is)];
  });
  return [...meetings, ...added.map((one) => told('decision-taken', one)), ...carried];
}
