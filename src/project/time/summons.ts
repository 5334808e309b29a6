// When a body is summoned: the clear days that the law gives those who sit on it.
import type { Body, Project } from '../../model/index.ts';
import { daysLater } from '../../values/index.ts';

type Territory = NonNullable<Project['info']['territory']>;

export interface Summons {
  /** Clear days: neither the day of sending nor that of the sitting is one; Saturdays, Sundays and holidays are. */
  readonly days: number;
  /** Of the code général des collectivités territoriales. */
  readonly articles: readonly string[];
  /** False where the same days are kept by custom alone. */
  readonly binds: boolean;
}

/** The last `YYYY-MM-DD` on which to send, so that as many clear days lie before the sitting. */
export const lastDayToSend = (sitting: string, days: number): string => daysLater(sitting, -days - 1);

const joint = ['cc', 'ca', 'cu', 'metropole'];
/** Under it, a commune has three days and owes no note (L. 2121-11). */
const LARGE = 3500;

/**
 * CGCT, art. L. 2121-12, which L. 5211-1 makes apply to communities. Null where another part of the code summons, or where the kind of
 * the territory is not said. A commune whose population is unknown is taken for a large one: more days do no harm.
 */
export function summonsOf(
  { kind, population }: { readonly kind?: Territory['kind']; readonly population?: number | undefined },
  body: Pick<Body, 'kind'>,
): Summons | null {
  const binds = body.kind === 'council';
  if (kind !== undefined && joint.includes(kind)) return { days: 5, articles: ['L. 2121-12', 'L. 5211-1'], binds };
  if (kind !== 'commune') return null;
  const isSmall = (population ?? LARGE) < LARGE;
  return { days: isSmall ? 3 : 5, articles: [isSmall ? 'L. 2121-11' : 'L. 2121-12'], binds };
}
