// Mean, deviation, ends and median of numbers as they come, in little memory: Welford, 1962, Technometrics 4(3).

/** Different numbers past which no median is kept. */
const mostDistinct = 20_000;

export interface Moments {
  readonly add: (value: number) => void;
  readonly told: () => {
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

export function moments(wantsMedian: boolean): Moments {
  let [count, mean, squares] = [0, 0, 0];
  let [smallest, largest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const counts = new Map<number, number>();
  let isKept = wantsMedian;
  return {
    add(value) {
      count += 1;
      const before = value - mean;
      mean += before / count;
      squares += before * (value - mean);
      smallest = Math.min(smallest, value);
      largest = Math.max(largest, value);
      if (!isKept) return;
      counts.set(value, (counts.get(value) ?? 0) + 1);
      if (counts.size <= mostDistinct) return;
      counts.clear();
      isKept = false;
    },
    told: () => ({
      count,
      mean,
      deviation: count > 1 ? Math.sqrt(squares / (count - 1)) : 0,
      smallest,
      largest,
      median: isKept && count > 0 ? medianOf(counts, count) : null,
    }),
  };
}
