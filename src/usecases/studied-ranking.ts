// A ranking with how far each place holds: a solver is opened for the ranks that have no closed form, and for them alone.
import type { Ranking } from '../model/index.ts';
import { openProgrammes } from '../planning/index.ts';
import { type StabilityOptions, withExactRanks, withStability } from '../ranking/actions/index.ts';

export async function studiedRanking(ranking: Ranking, options?: StabilityOptions): Promise<Ranking> {
  const studied = withStability(ranking, options);
  return studied.study?.ranksFrom === 'bounds' ? withExactRanks(studied, await openProgrammes()) : studied;
}
