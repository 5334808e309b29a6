// When somebody last wrote of something that happened in a project.
import type { Project } from '../../model/index.ts';
import { periodOf } from '../../values/index.ts';

/** The last day, until `today`, of what was noted, held, heard, measured or evaluated; null when nothing was. */
export function lastNewsOf(
  { actions, meetings, interviews, workshops, values, evaluations }: Project,
  today: string,
): string | null {
  const dates = [
    ...actions.flatMap(({ journal = [] }) => journal.map(({ date }) => date)),
    ...[...meetings, ...interviews, ...workshops, ...evaluations].map(({ date }) => date),
    ...values.map(({ period }) => period),
  ];
  const days = dates.flatMap((date) => periodOf(date)?.end ?? []);
  return (
    days
      .filter((day) => day <= today)
      .toSorted()
      .at(-1) ?? null
  );
}
