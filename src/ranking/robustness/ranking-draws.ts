// Competition ranks of many lists of scores, one after the other, in the same few arrays.

/** Beyond, scores are too crowded for the quick way. */
const crowd = 40;

/** How many of the ascending numbers are above the score. */
function above(ascending: Float64Array, score: number): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((ascending[middle] ?? 0) > score) to = middle;
    else from = middle + 1;
  }
  return ascending.length - from;
}

/** The nearly sorted scores, best first, with their places, brought to order by moving each a little. */
function settle(sorted: Float64Array, order: Uint32Array): void {
  for (let i = 1; i < sorted.length; i++) {
    const score = sorted[i] ?? 0;
    if ((sorted[i - 1] ?? 0) >= score) continue;
    const index = order[i] ?? 0;
    let at = i;
    for (; at > 0 && (sorted[at - 1] ?? 0) < score; at--) {
      sorted[at] = sorted[at - 1] ?? 0;
      order[at] = order[at - 1] ?? 0;
    }
    sorted[at] = score;
    order[at] = index;
  }
}

/** Puts the rank of each score (0 for the best, equals share) in `ranks`: by buckets, in linear time for scores that are spread. */
export function ranker(size: number): (scores: Float64Array, ranks: Uint32Array) => void {
  // Two buckets a score: scores that gather in the middle still move little.
  const count = 2 * size;
  const starts = new Uint32Array(count + 2);
  const [sorted, order, buckets] = [new Float64Array(size), new Uint32Array(size), new Uint32Array(size)];
  const rankByBuckets = (scores: Float64Array, ranks: Uint32Array): void => {
    for (let b = 1; b < starts.length; b++) starts[b] = (starts[b] ?? 0) + (starts[b - 1] ?? 0);
    for (let i = 0; i < size; i++) {
      const bucket = buckets[i] ?? 0;
      const place = starts[bucket] ?? 0;
      starts[bucket] = place + 1;
      sorted[place] = scores[i] ?? 0;
      order[place] = i;
    }
    settle(sorted, order);
    let rank = 0;
    let before = Number.NaN;
    for (let place = 0; place < size; place++) {
      const score = sorted[place] ?? 0;
      if (score !== before) rank = place;
      before = score;
      ranks[order[place] ?? 0] = rank;
    }
  };
  return (scores, ranks) => {
    let least = Number.POSITIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < size; i++) {
      const score = scores[i] ?? 0;
      if (score < least) least = score;
      if (score > most) most = score;
    }
    const scale = most > least ? count / (most - least) : 0;
    starts.fill(0);
    let fullest = 0;
    for (let i = 0; i < size; i++) {
      const bucket = ((most - (scores[i] ?? 0)) * scale) >>> 0;
      buckets[i] = bucket;
      const members = (starts[bucket + 1] ?? 0) + 1;
      starts[bucket + 1] = members;
      if (members > fullest) fullest = members;
    }
    if (fullest <= crowd) return rankByBuckets(scores, ranks);
    sorted.set(scores);
    sorted.sort();
    for (let i = 0; i < size; i++) ranks[i] = above(sorted, scores[i] ?? 0);
  };
}
