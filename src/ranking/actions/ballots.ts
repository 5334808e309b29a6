// The ballots that count: those of the last year in which people voted.

import type { Ballot, Project, Ranking } from '../../model/index.ts';
import { byId } from '../../values/index.ts';

/** By the ids of their voters, whatever files they stand in. */
export function currentBallots({ ballots }: Project): readonly Ballot[] {
  const last = Math.max(...ballots.map(({ year }) => year));
  return ballots
    .filter(({ year }) => year === last)
    .map(({ ballot }) => ballot)
    .sort((one, other) => byId(one.voter, other.voter));
}

/** Null when nobody voted. */
export function turnout(project: Project): Ranking['ballots'] {
  const cast = currentBallots(project).length;
  const year = Math.max(...project.ballots.map((one) => one.year));
  return cast === 0 ? null : { year, cast, earlier: project.ballots.length - cast };
}

/** 1 unless said otherwise. */
export const influenceOf = ({ influence = 1 }: Ballot): number => (Number.isFinite(influence) ? Math.max(0, influence) : 0);
