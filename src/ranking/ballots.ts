// The ballots that count: those of the last year in which people voted.
import type { Ballot, Project } from '../model/index.ts';

export function currentBallots({ ballots }: Project): readonly Ballot[] {
  const last = Math.max(...ballots.map(({ year }) => year));
  return ballots.filter(({ year }) => year === last).map(({ ballot }) => ballot);
}

/** 1 unless said otherwise. */
export const influenceOf = ({ influence = 1 }: Ballot): number => (Number.isFinite(influence) ? Math.max(0, influence) : 0);
