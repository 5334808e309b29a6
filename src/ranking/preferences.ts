// The six shapes of preference of PROMETHEE, each summed over all the others at once (Brans & Vincke, Management Science 31, 1985).
import type { Preference } from '../model/index.ts';

/** For each of the sorted numbers, how many are less than it by more than `gap`, which is at least 0. */
function beyond(sorted: Float64Array, gap: number): Float64Array {
  const counts = new Float64Array(sorted.length);
  let count = 0;
  for (let i = 0; i < sorted.length; i++) {
    const value = sorted[i] ?? 0;
    while (count < i && value - (sorted[count] ?? 0) > gap) count++;
    counts[i] = count;
  }
  return counts;
}

/** Half beyond q, full beyond p. */
function level(sorted: Float64Array, q: number, p: number): Float64Array {
  const [some, full] = [beyond(sorted, q), beyond(sorted, p)];
  for (let i = 0; i < some.length; i++) some[i] = ((some[i] ?? 0) + (full[i] ?? 0)) / 2;
  return some;
}

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
 * A preference that grows in a straight line from q to p: v-shape (from 0) and linear. For each of the sorted numbers, the sum over the others of 0 up to q, 1 beyond p, and a straight line between. Those beyond p are
 * counted; those between are a window whose sum is the difference of two prefix sums (Calders & Van Assche, arXiv 1603.00091).
 */
function ramp(sorted: Float64Array, q: number, p: number): Float64Array {
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

/** Beyond this many s, the bell is less than what a floating-point 1 can lose. */
const reach = 8.6;
/** Terms of the series of exp(uv) for |u| ≤ 1/2, an even number: what is left out is less than 2e-16 for any v, weighed by its own bell. */
const terms = 20;
/** What they are divided by, inverted: 1/0!, 1/1!, 1/2!… */
const coefficients = new Float64Array(terms);
for (let k = 0, inverse = 1; k < terms; k++, inverse /= k) coefficients[k] = inverse;

/** Adds a number, v steps of s from the centre, to the moments of those seen from it; even and odd powers apart: neither waits for the other. */
function addMoments(moments: Float64Array, v: number): void {
  const square = v * v;
  let even = Math.exp(-square / 2);
  let odd = even * v;
  for (let k = 0; k < terms; k += 2) {
    moments[k] = (moments[k] ?? 0) + even;
    moments[k + 1] = (moments[k + 1] ?? 0) + odd;
    even *= square;
    odd *= square;
  }
}

/** The sum of the bells of those seen, at u steps of s from the centre. */
function sumAt(moments: Float64Array, u: number): number {
  let sum = 0;
  for (let k = terms - 1; k >= 0; k--) sum = sum * u + (moments[k] ?? 0) * (coefficients[k] ?? 0);
  return sum * Math.exp((-u * u) / 2);
}

/**
 * A preference that grows as a bell closes, 1 - exp(-d²/2s²), in linear time (Greengard & Strain, SIAM J. Sci. Stat. Comput. 12, 1991). For
 * each of the sorted numbers, the sum of the preferences over those before it. The numbers are taken box by box, each of width s:
 * exp(-(u - v)²/2) is exp(-u²/2) exp(-v²/2) exp(uv), so that all that lies before is felt through a few moments around the box's centre.
 */
function gaussian(sorted: Float64Array, s: number): Float64Array {
  const preferences = new Float64Array(sorted.length);
  let [near, start] = [0, 0];
  while (start < sorted.length) {
    const first = sorted[start] ?? 0;
    const centre = first + s / 2;
    const moments = new Float64Array(terms);
    while (near < start && (sorted[near] ?? 0) < centre - s * (reach + 0.5)) near++;
    for (let i = near; i < start; i++) addMoments(moments, ((sorted[i] ?? 0) - centre) / s);
    let i = start;
    for (; i < sorted.length && (sorted[i] ?? 0) <= first + s; i++) {
      const u = ((sorted[i] ?? 0) - centre) / s;
      preferences[i] = Math.max(0, i - sumAt(moments, u));
      addMoments(moments, u);
    }
    start = i;
  }
  return preferences;
}

/** From numbers in ascending order, for each, the sum over those below it of how much it is preferred to them. */
type Sums = (sorted: Float64Array, preference: Preference) => Float64Array;

const shapes: Readonly<Record<Preference['shape'], Sums>> = {
  usual: (sorted) => beyond(sorted, 0),
  'u-shape': (sorted, { q = 0 }) => beyond(sorted, q),
  'v-shape': (sorted, { p = 0 }) => ramp(sorted, 0, p),
  level: (sorted, { q = 0, p = q }) => level(sorted, q, p),
  linear: (sorted, { q = 0, p = q }) => ramp(sorted, q, p),
  gaussian: (sorted, { s = 1 }) => gaussian(sorted, s),
};

export const preferenceSums: Sums = (sorted, preference) => shapes[preference.shape](sorted, preference);
