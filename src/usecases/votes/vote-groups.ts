// Of which commune, age and audience voters are, as their ballots say, in groups that tell of no few people.
import { type CountedGroup, joinGroups } from '../../disclosure/index.ts';
import type { ResidentsVote, ResidentsVoteResults } from '../../model/index.ts';
import { byId, sum, sumOf } from '../../values/index.ts';
import type { Election, PabulibFile } from '../../voting/index.ts';

export type GroupedBy = NonNullable<ResidentsVoteResults['groups']>[number]['by'];

const columnsOf: Readonly<Record<GroupedBy, readonly string[]>> = {
  commune: ['commune', 'subunit', 'district', 'neighborhood'],
  age: ['age'],
  audience: ['audience'],
};
const groupings: readonly GroupedBy[] = ['commune', 'age', 'audience'];

/** Of a voter who does not say. */
const unsaid = '?';
const bands = [18, 25, 40, 60, 75] as const;

/** Years are told by bands, `18-24`; what is a band already stays. */
function bandOf(age: string): string {
  if (!/^\d{1,3}$/.test(age)) return age;
  const next = bands.find((start) => Number(age) < start);
  const from = bands.findLast((start) => Number(age) >= start) ?? 0;
  return next === undefined ? `${from}+` : `${from}-${next - 1}`;
}

/** The year from which on a band is, in whatever words; those « under 18 » come before those from 18 on. */
function startOf(band: string): number {
  const years = /\d{1,3}/.exec(band)?.[0];
  if (years === undefined) return Number.POSITIVE_INFINITY;
  return Number(years) - (/^\D{0,20}(?:moins|under|<)/i.test(band) ? 0.5 : 0);
}

export interface VoterGroup {
  readonly by: GroupedBy;
  /** `35047`, `18-24 + 25-39`. */
  readonly group: string;
  readonly voters: number;
  /** By ballot of the election, how many of those who voted so. */
  readonly people: ReadonlyMap<number, number>;
}

/** `kept`: the projects of which groups are told what they paid. */
export function voterGroups(
  file: PabulibFile,
  ballotOf: readonly (number | null)[],
  election: Election,
  kept: readonly number[],
  { publication }: ResidentsVote,
): readonly VoterGroup[] {
  const limits = { smallestCell: publication?.smallestCell ?? 5, smallestBase: publication?.smallestBase ?? 30 };
  return groupings.flatMap((by): readonly VoterGroup[] => {
    const at = file.votes.columns.findIndex((column) => columnsOf[by].includes(column.toLowerCase()));
    if (at < 0) return [];
    const people = new Map<string, Map<number, number>>();
    for (const [row, cells] of file.votes.rows.entries()) {
      const ballot = ballotOf[row] ?? null;
      if (ballot === null) continue;
      const said = (cells[at] ?? '').trim() || unsaid;
      const code = by === 'age' ? bandOf(said) : said;
      const own = people.get(code) ?? new Map<number, number>();
      own.set(ballot, (own.get(ballot) ?? 0) + 1);
      people.set(code, own);
    }
    const counted = [...people]
      .sort(([a], [b]) => Number(a === unsaid) - Number(b === unsaid) || (by === 'age' && startOf(a) - startOf(b)) || byId(a, b))
      .map(([code, own]): CountedGroup => {
        const supporting = (project: number) =>
          sumOf([...own], ([ballot, count]) => (election.ballots[ballot]?.worth.has(project) ? count : 0));
        return { codes: [code], people: sum([...own.values()]), counts: kept.map(supporting) };
      });
    return joinGroups(counted, { ...limits, isOrdered: by === 'age' }).map(({ codes, people: voters }) => {
      const together = new Map<number, number>();
      for (const code of codes)
        for (const [ballot, count] of people.get(code) ?? []) together.set(ballot, (together.get(ballot) ?? 0) + count);
      return { by, group: codes.join(' + '), voters, people: together };
    });
  });
}
