// A preference that grows in a straight line from q to p: v-shape (from 0) and linear, by prefix sums.
import { beyond } from './steps.ts';

/** Sums of the first numbers, with what rounding lost of each (Neumaier), so that the difference of two is exact to the last digits. */
function prefixSums(numbers: Float64Array): { sums: Float64Array; lost: Float64Array } {
  const [sums, lost] = [new Float64Array(numbers.length + 1), new Float64Array(numbers.length + 1)];
  let [sum, correction] = [0, 0];
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] ?? 0;
    const next = sum + number;
    correction += Math.abs(sum) >= Math.abs(number) ? sum - next + number : number - next + sum;
    sum = next;
    sums[i + 1] = sum;
    lost[i + 1] = correction;
  }
  return { sums, lost };
}

/**
 * For each of the sorted numbers, the sum over the others of 0 up to q, 1 beyond p, and a straight line between. Those beyond p are
 * counted; those between are a window whose sum is the difference of two prefix sums (Calders & Van Assche, arXiv 1603.00091).
 */
export function ramp(sorted: Float64Array, q: number, p: number): Float64Array {
  const [some, full] = [beyond(sorted, q), beyond(sorted, p)];
  const centre = sorted[sorted.length >>> 1] ?? 0;
  const centred = sorted.map((value) => value - centre);
  const { sums, lost } = prefixSums(centred);
  return centred.map((value, i) => {
    const [from, to] = [full[i] ?? 0, some[i] ?? 0];
    if (from === to) return from;
    const window = (sums[to] ?? 0) - (sums[from] ?? 0) + ((lost[to] ?? 0) - (lost[from] ?? 0));
    return from + ((to - from) * (value - q) - window) / (p - q);
  });
}
