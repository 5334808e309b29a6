// Rankings of the same alternatives by several voters, as a matrix of who beats whom.
import { refuse } from '../refuse.ts';
import { ranksOf } from '../standing.ts';

/** One row a voter, one rank an alternative, 1 the best; only the order counts, and equal ranks are a tie. */
export type Rankings = readonly (readonly number[])[];

/** Each voter's ranks as the means of the places that ties share. Throws a `UsageError` naming the voter whose ranks cannot be used. */
export function averageRanks(rankings: Rankings): readonly (readonly number[])[] {
  const size = rankings[0]?.length ?? 0;
  return rankings.map((ranks, i) => {
    if (ranks.length !== size) refuse('groups/other-alternatives', { member: i + 1, found: ranks.length, expected: size });
    const wrong = ranks.find((rank) => !Number.isFinite(rank));
    if (wrong !== undefined) refuse('groups/not-usable', { member: i + 1, value: String(wrong) });
    return ranksOf(Float64Array.from(ranks), 'lower').average;
  });
}

/** How many voters put the alternative of the row before that of the column. */
export function duels(rankings: Rankings): readonly (readonly number[])[] {
  const all = averageRanks(rankings);
  const everyone = [...(all[0] ?? []).keys()];
  return everyone.map((a) => everyone.map((b) => all.filter((ranks) => (ranks[a] ?? 0) < (ranks[b] ?? 0)).length));
}
