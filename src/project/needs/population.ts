// The inhabitants that a territory states.
import type { ProjectFile } from '../../model/index.ts';

type Territory = NonNullable<ProjectFile['territory']>;
export type Population = NonNullable<Territory['populations']>[number];

/** The latest year; of one year, the municipal population, which laws refer to, before other notions. */
export function latestPopulation({ populations = [] }: Territory): Population | undefined {
  const rank = ({ year = 0, notion }: Population) => year + (notion === 'municipal' ? 0.5 : 0);
  return [...populations].sort((a, b) => rank(b) - rank(a))[0];
}
