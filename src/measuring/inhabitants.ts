// The inhabitants of a territory in a period.

import type { Period, Project } from '../model/index.ts';
import { latestPopulation } from '../project/needs/index.ts';

/** The latest figure that is not of a later year than the period's last; null when the project states none. */
export function inhabitants({ info: { territory } }: Project, { end }: Period): number | null {
  if (territory === undefined) return null;
  const { populations = [] } = territory;
  const last = Number((end ?? '9999').slice(0, 4));
  const then = populations.filter(({ year = 0 }) => year <= last);
  return latestPopulation({ ...territory, populations: then })?.value ?? null;
}
