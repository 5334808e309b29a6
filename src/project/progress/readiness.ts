// Whether the conditions are there to begin: the nine prerequisites of the method, and the verdict that follows from them.
import type { LaunchFile, Readiness } from '../../model/index.ts';

export type Prerequisite = NonNullable<LaunchFile['prerequisites']>[number];

/** In the order of the method (Mégalis Bretagne, commission DUNAE, 5 October 2017). */
export const prerequisiteIds = [
  'digital-awareness',
  'elected-lead',
  'achievements',
  'project-culture',
  'lead-profile',
  'transverse-readiness',
  'commune-cooperation',
  'human-means',
  'financial-means',
] as const satisfies readonly Prerequisite['id'][];

/**
 * Favourable: none is unmet or unknown, and two at most are partly met. With reservations: two at most are unmet or unknown. Reserved: more
 * are, of which two at most are unmet. Unfavourable: three or more are unmet. What nobody has verified keeps the verdict back, since public
 * money is not committed on a guess; it speaks against nothing.
 */
export function readinessOf({ prerequisites = [] }: LaunchFile): Readiness {
  const known = prerequisiteIds.map((id) => ({ id, status: prerequisites.find((one) => one.id === id)?.status ?? 'unknown' }));
  const lacking = known.flatMap(({ id, status }) => (status === 'met' ? [] : [{ id, status }]));
  const count = (status: NonNullable<Prerequisite['status']>) => known.filter((one) => one.status === status).length;
  const [met, partlyMet, unmet, unknown] = [count('met'), count('partly-met'), count('unmet'), count('unknown')];
  const missing = unmet + unknown;
  const verdict =
    unmet > 2 ? 'unfavourable' : missing > 2 ? 'reserved' : missing > 0 || partlyMet > 2 ? 'with-reservations' : 'favourable';
  return { verdict, met, partlyMet, unmet, unknown, lacking };
}
