// Mean, deviation, ends and median of numbers as they come, in little memory: Welford, 1962, Technometrics 4(3).

/** Different numbers past which no median is kept. */
const mostDistinct = 20_000;

export interface Moments {
  readonly add: (value: number) => void;
  readonly summary: () => {
    readonly count: number;
    readonly mean: number;
    /** Of a sample: by n − 1; 0 for one number. */
    readonly deviation: number;
    readonly smallest: number;
    readonly largest: number;
    /** Null when they are too many to be kept, or not wanted. */
    readonly median: number | null;
  };
}

function medianOf(counts: ReadonlyMap<number, number>, count: number): number {
  const values = [...counts].sort(([a], [b]) => a - b);
  const at = (rank: number): number => {
    let below = 0;
    for (const [value, times] of values) {
      below += times;
      if (below > rank) return value;
    }
    return Number.NaN;
  };
  return (at(Math.floor((count - 1) / 2)) + at(Math.floor(count / 2))) / 2;
}

/** Where each figure stands: in one row, since a variable that holds a number would be made anew for each. */
const [count, mean, squares, smallest, largest] = [0, 1, 2, 3, 4];

export function moments(wantsMedian: boolean): Moments {
  const state = Float64Array.of(0, 0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
  const at = (place: number): number => state[place] ?? 0;
  const counts = new Map<number, number>();
  let isKept = wantsMedian;
  return {
    add(value) {
      const before = value - at(mean);
      state[count] = at(count) + 1;
      state[mean] = at(mean) + before / at(count);
      state[squares] = at(squares) + before * (value - at(mean));
      if (value < at(smallest)) state[smallest] = value;
      if (value > at(largest)) state[largest] = value;
      if (!isKept) return;
      counts.set(value, (counts.get(value) ?? 0) + 1);
      if (counts.size <= mostDistinct) return;
      counts.clear();
      isKept = false;
    },
    summary: () => ({
      count: at(count),
      mean: at(mean),
      deviation: at(count) > 1 ? Math.sqrt(at(squares) / (at(count) - 1)) : 0,
      smallest: at(smallest),
      largest: at(largest),
      median: isKept && at(count) > 0 ? medianOf(counts, at(count)) : null,
    }),
  };
}
