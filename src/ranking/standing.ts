// From scores to competition ranks: 1, 2, 2, 4.

/** Scores this close to the first of their group are equal: floating sums differ by less for no reason. */
const tolerance = 1e-9;

export interface Standing {
  /** Place in the list that was given. */
  readonly index: number;
  readonly rank: number;
  readonly tied: boolean;
}

/** Best first; a group starts at its first element, and inside it the order given is kept, which expresses no preference. */
export function standings(scores: readonly number[]): readonly Standing[] {
  const sorted = scores.map((score, index) => ({ score, index })).sort((a, b) => b.score - a.score || a.index - b.index);
  const groups: { first: number; members: number[] }[] = [];
  for (const { score, index } of sorted) {
    const group = groups.at(-1);
    if (group && group.first - score <= tolerance) group.members.push(index);
    else groups.push({ first: score, members: [index] });
  }
  let rank = 1;
  return groups.flatMap(({ members }) => {
    const standing = members.sort((a, b) => a - b).map((index) => ({ index, rank, tied: members.length > 1 }));
    rank += members.length;
    return standing;
  });
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Its own best against the others' worst, and the reverse. */
export function possibleRanks(own: Interval, others: readonly Interval[]): { best: number; worst: number } {
  return {
    best: 1 + others.filter(({ low }) => low > own.high + tolerance).length,
    worst: 1 + others.filter(({ high }) => high > own.low + tolerance).length,
  };
}
