// A preference that grows as a bell closes, 1 - exp(-d²/2s²), summed in linear time (Greengard & Strain, SIAM J. Sci. Stat. Comput. 12, 1991).

/** Beyond this many s, the bell is less than what a floating-point 1 can lose. */
const reach = 8.6;
/** Terms of the series of exp(uv) for |u| ≤ 1/2, an even number: what is left out is less than 2e-16 for any v, weighed by its own bell. */
const terms = 20;
/** What they are divided by, inverted: 1/0!, 1/1!, 1/2!… */
const coefficients = new Float64Array(terms);
for (let k = 0, inverse = 1; k < terms; k++, inverse /= k) coefficients[k] = inverse;

/** Adds a number, v steps of s from the centre, to the moments of those seen from it; even and odd powers apart: neither waits for the other. */
function see(moments: Float64Array, v: number): void {
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
function feel(moments: Float64Array, u: number): number {
  let sum = 0;
  for (let k = terms - 1; k >= 0; k--) sum = sum * u + (moments[k] ?? 0) * (coefficients[k] ?? 0);
  return sum * Math.exp((-u * u) / 2);
}

/**
 * For each of the sorted numbers, the sum of the preferences over those before it. The numbers are taken box by box, each of width s:
 * exp(-(u - v)²/2) is exp(-u²/2) exp(-v²/2) exp(uv), so that all that lies before is felt through a few moments around the box's centre.
 */
export function gaussian(sorted: Float64Array, s: number): Float64Array {
  const preferences = new Float64Array(sorted.length);
  let [near, start] = [0, 0];
  while (start < sorted.length) {
    const first = sorted[start] ?? 0;
    const centre = first + s / 2;
    const moments = new Float64Array(terms);
    while (near < start && (sorted[near] ?? 0) < centre - s * (reach + 0.5)) near++;
    for (let i = near; i < start; i++) see(moments, ((sorted[i] ?? 0) - centre) / s);
    let i = start;
    for (; i < sorted.length && (sorted[i] ?? 0) <= first + s; i++) {
      const u = ((sorted[i] ?? 0) - centre) / s;
      preferences[i] = Math.max(0, i - feel(moments, u));
      see(moments, u);
    }
    start = i;
  }
  return preferences;
}
