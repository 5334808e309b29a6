// A preference that grows in a straight line from q to p: v-shape (from 0) and linear, by prefix sums.
import { beyond } from './steps.ts';

/** Sums of the first numbers seen from the centre, with what rounding lost of each (Neumaier), so that the difference of two is exact to the last digits. */
function prefixSums(numbers: Float64Array, centre: number): { sums: Float64Array; lost: Float64Array } {
  const [sums, lost] = [new Float64Array(numbers.length + 1), new Float64Array(numbers.length + 1)];
  let sum = 0;
  let correction = 0;
  for (let i = 0; i < numbers.length; i++) {
    const number = (numbers[i] ?? 0) - centre;
    const next = sum + number;
    correction += Math.abs(sum) >= Math.abs(number) ? sum - next + number : number - next + sum;
    sum = next;
    sums[i + 1] = sum;
    lost[i + 1] = correction;
  }
  return { sums, lost };
}

/** Windows no wider are summed as they are: nothing is lost when p and q are close, or the numbers as far apart as can be. */
const few = 32;

function oneByOne(sorted: Float64Array, i: number, from: number, to: number, q: number): number {
  let sum = 0;
  for (let b = from; b < to; b++) sum += (sorted[i] ?? 0) - (sorted[b] ?? 0) - q;
  return sum;
}

/**
 * For each of the sorted numbers, the sum over the others of 0 up to q, 1 beyond p, and a straight line between. Those beyond p are
 * counted; those between are a window whose sum is the difference of two prefix sums (Calders & Van Assche, arXiv 1603.00091).
 */
export function ramp(sorted: Float64Array, q: number, p: number): Float64Array {
  const [some, full] = [beyond(sorted, q), beyond(sorted, p)];
  const centre = sorted[sorted.length >>> 1] ?? 0;
  const { sums, lost } = prefixSums(sorted, centre);
  for (let i = 0; i < sorted.length; i++) {
    const from = full[i] ?? 0;
    const to = some[i] ?? 0;
    if (from === to) continue;
    const window = (sums[to] ?? 0) - (sums[from] ?? 0) + ((lost[to] ?? 0) - (lost[from] ?? 0));
    const quick = from + ((to - from) * ((sorted[i] ?? 0) - centre - q) - window) / (p - q);
    full[i] = to - from > few && Number.isFinite(quick) ? quick : from + oneByOne(sorted, i, from, to, q) / (p - q);
  }
  return full;
}
