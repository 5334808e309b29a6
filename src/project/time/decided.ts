// What assemblies decided of actions last.
import type { Project } from '../../model/index.ts';
import { byText, hasCome } from '../../values/index.ts';

/** An action that an assembly refused or put off. */
export type Refused = {
  readonly decision: string;
  readonly date: string;
  readonly outcome: 'rejected' | 'postponed';
};

/** By action, what was decided of it last: null where that is no refusal. A decision without an outcome was taken once it is done. */
export function lastDecisions({ meetings }: Project, today: string): ReadonlyMap<string, Refused | null> {
  const held = meetings.filter(({ date }) => hasCome(date, today)).toSorted((a, b) => byText(a.date ?? '', b.date ?? ''));
  return new Map(
    held.flatMap(({ date = '', decisions = [] }) =>
      decisions
        .filter(({ outcome, status }) => outcome !== undefined || status === 'done')
        .flatMap(({ id, outcome, approves = [] }) => {
          const refusal = outcome === 'rejected' || outcome === 'postponed' ? { decision: id, date, outcome } : null;
          return approves.map((one) => [one, refusal] as const);
        }),
    ),
  );
}
