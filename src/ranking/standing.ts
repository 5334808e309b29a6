// From scores to ranks, with those that are too close to tell apart on the same rank.
import type { Ranks } from '../model/index.ts';
import { ascending } from './sorting.ts';

/** Scores this close to the first of their group are equal: floating sums differ by less for no reason. */
export const tolerance = 1e-9;

export type Better = 'higher' | 'lower';

/** Places by merit, best first, and where each group of equals begins; in a group the order given is kept: it is no preference. */
export interface Groups {
  readonly order: Int32Array;
  readonly starts: Uint32Array;
}

/** A group starts at its first element: every next score within the tolerance of that one belongs to it. */
export function groupsOf(scores: Float64Array, better: Better = 'higher'): Groups {
  const { sorted, places: order } = ascending(scores);
  if (better === 'higher') {
    sorted.reverse();
    order.reverse();
  }
  const starts = new Uint32Array(order.length);
  let count = 0;
  let first = Number.NaN;
  for (let place = 0; place < sorted.length; place++) {
    const score = sorted[place] ?? 0;
    if (Math.abs(score - first) <= tolerance) continue;
    first = score;
    starts[count++] = place;
  }
  let start = order.length;
  for (let group = count - 1; count < order.length && group >= 0; group--) {
    const end = start;
    start = starts[group] ?? 0;
    if (end - start > 1) order.subarray(start, end).sort();
  }
  return { order, starts: starts.subarray(0, count) };
}

/** Competition, average and dense ranks. */
export function ranksIn({ order, starts }: Groups): Ranks {
  const size = order.length;
  const dense = new Array<number>(size).fill(0);
  const competition = new Array<number>(size).fill(0);
  const average = new Array<number>(size).fill(0);
  let end = 0;
  for (let group = 0; group < starts.length; group++) {
    const start = end;
    end = group + 1 < starts.length ? (starts[group + 1] ?? size) : size;
    for (let place = start; place < end; place++) {
      const index = order[place] ?? 0;
      competition[index] = start + 1;
      average[index] = (start + 1 + end) / 2;
      dense[index] = group + 1;
    }
  }
  return { competition, average, dense };
}

export const ranksOf = (scores: Float64Array, better: Better = 'higher'): Ranks => ranksIn(groupsOf(scores, better));

export interface Standing {
  /** Place in the list that was given. */
  readonly index: number;
  readonly rank: number;
  readonly tied: boolean;
}

/** Best first. */
export function standings(scores: readonly number[]): readonly Standing[] {
  const { order, starts } = groupsOf(Float64Array.from(scores));
  return Array.from(starts).flatMap((start, group) => {
    const members = order.subarray(start, starts[group + 1] ?? order.length);
    return Array.from(members, (index) => ({ index, rank: start + 1, tied: members.length > 1 }));
  });
}
