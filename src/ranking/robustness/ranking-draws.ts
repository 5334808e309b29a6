// The order of many lists of scores, one after the other, in the same few arrays.
import { ascending, gathered, negated } from '../sorting.ts';

/** Scores, best first, and whose they are. */
export interface Order {
  readonly sorted: Float64Array;
  readonly places: Int32Array;
}

/** Beyond, scores are too crowded for the quick way. */
const crowd = 40;

/** Puts the bucket of each score, the best in the first, and counts them from the second on; how full the fullest is. */
function countBuckets(scores: Float64Array, buckets: Int32Array, starts: Int32Array, most: number, scale: number): number {
  let fullest = 0;
  for (let i = 0; i < scores.length; i++) {
    const bucket = ((most - (scores[i] ?? 0)) * scale) | 0;
    buckets[i] = bucket;
    const members = (starts[bucket + 1] ?? 0) + 1;
    starts[bucket + 1] = members;
    if (members > fullest) fullest = members;
  }
  return fullest;
}

/** From how many are in each bucket to where each begins. */
function accumulate(starts: Int32Array): void {
  let sum = 0;
  for (let bucket = 1; bucket < starts.length; bucket++) {
    sum += starts[bucket] ?? 0;
    starts[bucket] = sum;
  }
}

/** Each score in its bucket, among those already there; what is not filled yet is above all. */
function insert(scores: Float64Array, buckets: Int32Array, starts: Int32Array, { sorted, places }: Order): void {
  sorted.fill(Number.POSITIVE_INFINITY);
  for (let i = 0; i < scores.length; i++) {
    const bucket = buckets[i] ?? 0;
    const score = scores[i] ?? 0;
    let at = starts[bucket] ?? 0;
    starts[bucket] = at + 1;
    for (; at > 0 && (sorted[at - 1] ?? 0) < score; at--) {
      sorted[at] = sorted[at - 1] ?? 0;
      places[at] = places[at - 1] ?? 0;
    }
    sorted[at] = score;
    places[at] = i;
  }
}

function extremesOf(scores: Float64Array): { least: number; most: number } {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] ?? 0;
    if (score < least) least = score;
    if (score > most) most = score;
  }
  return { least, most };
}

/** Puts finite scores in order: by buckets, in linear time for scores that are spread. Equals keep the order given. */
export function sorter(size: number): (scores: Float64Array) => Order {
  // Two buckets a score: scores that gather in the middle still move little.
  const count = 2 * size;
  const [starts, buckets] = [new Int32Array(count + 2), new Int32Array(size)];
  const order = { sorted: new Float64Array(size), places: new Int32Array(size) };
  return (scores) => {
    const { least, most } = extremesOf(scores);
    starts.fill(0);
    if (countBuckets(scores, buckets, starts, most, most > least ? count / (most - least) : 0) <= crowd) {
      accumulate(starts);
      insert(scores, buckets, starts, order);
    } else {
      const places = ascending(negated(scores));
      order.places.set(places);
      order.sorted.set(gathered(scores, places));
    }
    return order;
  };
}
