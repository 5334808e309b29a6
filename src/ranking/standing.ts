// From scores to ranks, with those that are too close to tell apart on the same rank.
import type { Ranks } from '../model/index.ts';
import { ascending, negated } from './sorting.ts';

/** Scores this close to the first of their group are equal: floating sums differ by less for no reason. */
export const tolerance = 1e-9;

export type Better = 'higher' | 'lower';

/** Places by merit, best first, and where each group of equals begins; in a group the order given is kept: it is no preference. */
export interface Groups {
  readonly order: Uint32Array;
  readonly starts: readonly number[];
}

/** A group starts at its first element: every next score within the tolerance of that one belongs to it. */
export function groupsOf(scores: Float64Array, better: Better = 'higher'): Groups {
  const merits = better === 'lower' ? scores : negated(scores);
  const order = ascending(merits);
  const starts: number[] = [];
  let first = Number.NEGATIVE_INFINITY;
  for (let place = 0; place < order.length; place++) {
    const merit = merits[order[place] ?? 0] ?? 0;
    if (merit - first <= tolerance) continue;
    first = merit;
    starts.push(place);
  }
  let start = order.length;
  for (let group = starts.length - 1; group >= 0; group--) {
    const end = start;
    start = starts[group] ?? 0;
    if (end - start > 1) order.subarray(start, end).sort();
  }
  return { order, starts };
}

/** Competition, average and dense ranks; `after` others stand before all of these. */
export function ranksOf(scores: Float64Array, better: Better = 'higher'): Ranks {
  const { order, starts } = groupsOf(scores, better);
  const size = scores.length;
  const ranks = { competition: zeros(size), average: zeros(size), dense: zeros(size) };
  let end = 0;
  for (let group = 0; group < starts.length; group++) {
    const start = end;
    end = group + 1 < starts.length ? (starts[group + 1] ?? size) : size;
    for (let place = start; place < end; place++) {
      const index = order[place] ?? 0;
      ranks.competition[index] = start + 1;
      ranks.average[index] = (start + 1 + end) / 2;
      ranks.dense[index] = group + 1;
    }
  }
  return ranks;
}

const zeros = (size: number): number[] => new Array<number>(size).fill(0);

export interface Standing {
  /** Place in the list that was given. */
  readonly index: number;
  readonly rank: number;
  readonly tied: boolean;
}

/** Best first. */
export function standings(scores: readonly number[]): readonly Standing[] {
  const { order, starts } = groupsOf(Float64Array.from(scores));
  return starts.flatMap((start, group) => {
    const members = order.subarray(start, starts[group + 1] ?? order.length);
    return Array.from(members, (index) => ({ index, rank: start + 1, tied: members.length > 1 }));
  });
}
