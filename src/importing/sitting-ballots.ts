// Ballots that a sitting brings back → those of their year; what a voter said otherwise is told, and left.
import type { Ballot, Edit, Project, Sitting, SittingFate, SittingPart } from '../model/index.ts';
import { ballotEdits } from './ballots/ballot-edits.ts';

/** The vote as the sitting finds it again. */
export interface VoteGround {
  readonly project: Project;
  /** The code under which somebody votes, what people call them, and their college, from the words by which they are known; null for nobody. */
  readonly voterNamed: (said: string) => {
    readonly voter: string;
    readonly name: string;
    readonly college: Ballot['college'] | null;
  } | null;
  /** The file of ballots of a year, and whether it holds a list. */
  readonly ballotsIn: (year: number) => { readonly path: string; readonly isThere: boolean };
  /** The file of the criteria; undefined when there is none. */
  readonly criteriaFile: string | undefined;
  /** Those that are ranked by, with the share that each has today. */
  readonly shares: readonly { readonly criterion: string; readonly share: number }[];
  /** The project is not the one that the page was made from. */
  readonly isOlder: boolean;
  /** Ballots of after the vote closed are taken too. */
  readonly late: boolean;
}

type Cast = NonNullable<Sitting['ballots']>[number];
type Part = Extract<SittingPart, { what: 'ballot' | 'ballots-count' }>;

const weighsAs = (points: Cast['points'], ballot: Ballot): boolean => {
  const own = ballot.weights?.points ?? {};
  const ids = new Set([...Object.keys(points), ...Object.keys(own)]);
  return [...ids].every((id) => (points[id] ?? 0) === (own[id] ?? 0));
};

const areSame = (seen: VoteGround['shares'], now: VoteGround['shares']): boolean =>
  seen.length === now.length &&
  seen.every(({ criterion, share }) => now.some((one) => one.criterion === criterion && Math.abs(one.share - share) < 1e-9));

/** `date`: of the page, `YYYY-MM-DD`. Beside weights typed in the sitting, ballots are kept and do not count. */
export function castInSitting(
  { ballots = [], weights, madeFrom: { date, weights: seen } }: Sitting,
  { project, voterNamed, ballotsIn, criteriaFile, shares, isOlder, late }: VoteGround,
): { readonly parts: readonly Part[]; readonly edits: readonly Edit[] } {
  if (ballots.length === 0) return { parts: [], edits: [] };
  const criteria = new Set(shares.map(({ criterion }) => criterion));
  const areThose = (ids: readonly string[]): boolean => ids.length === criteria.size && ids.every((id) => criteria.has(id));
  const closes = project.criteria.votesClose;
  const isLate = closes !== undefined && date > String(closes) && !late;
  const named = ballots.map((cast) => ({ cast, found: voterNamed(cast.voter) }));
  const fateOf = ({ cast, found }: (typeof named)[number]): SittingFate => {
    if (found === null) return 'unknown';
    if (!areThose(Object.keys(cast.points))) return 'criteria';
    if (named.some((other) => other.cast !== cast && other.found?.voter === found.voter && other.cast.year === cast.year))
      return 'twice';
    const standing = project.ballots.find(({ year, ballot }) => year === cast.year && ballot.voter === found.voter)?.ballot;
    if (standing?.weights) return weighsAs(cast.points, standing) ? 'same' : 'voted';
    return isLate ? 'late' : 'taken';
  };
  const fates = named.map(fateOf);
  const taken = named.flatMap(({ cast, found }, at) =>
    found && fates[at] === 'taken' ? [{ ...cast, voter: found.voter, college: cast.college ?? found.college }] : [],
  );
  const years = [...new Set(taken.map(({ year }) => year))].sort();
  const written = years.flatMap((year) => {
    const { path, isThere } = ballotsIn(year);
    const standing = project.ballots.filter((one) => one.year === year).map(({ ballot }) => ballot);
    const read = taken
      .filter((one) => one.year === year)
      .map(({ voter, college, points }) => ({
        ...{ voter, year, date, scores: {}, empty: {}, notes: [] },
        weights: { points: Object.fromEntries(Object.entries(points).map(([id, one]) => [id, one ?? 0])) },
        college: college ?? null,
      }));
    return ballotEdits(path, isThere ? standing : null, read).flatMap(({ edits }) => edits);
  });
  const counts = project.criteria.weightsFrom === 'ballots';
  const turns = weights === undefined && taken.length > 0 && !counts && criteriaFile !== undefined;
  // Weights that somebody typed since the page was made stand: pages of before say nothing of those that they saw.
  const isAsSeen = seen === undefined ? !isOlder : seen.from === 'typed' && areSame(seen.shares, shares);
  return {
    parts: [
      ...named.map(({ cast, found }, at): Part => {
        return { what: 'ballot', fate: fates[at] ?? 'unknown', voter: found?.name ?? cast.voter };
      }),
      ...(turns ? [{ what: 'ballots-count' as const, fate: isAsSeen ? ('taken' as const) : ('conflict' as const) }] : []),
    ],
    edits: [
      ...written,
      ...(turns && isAsSeen ? [{ path: criteriaFile, pointer: ['weightsFrom'], change: { set: 'ballots' } }] : []),
    ],
  };
}
