// How probable chance makes a figure: the tails of the normal, chi-square and Student distributions.

/** Half the width of a 95 % interval, in standard errors: Φ⁻¹(0.975). */
export const z95 = 1.959963984540054;

/** The probability that chance alone gives a chi-square as large, `freedom` being a whole number from 1. */
export const chiSquareTail = (value: number, freedom: number): number => (value <= 0 ? 1 : gammaTail(freedom / 2, value / 2));

/** The probability that chance alone gives a normal deviate as far from zero, on either side. */
export const twoSidedTail = (z: number): number => chiSquareTail(z * z, 1);

/** The upper incomplete gamma function, divided by gamma: series below, continued fraction above (DLMF 8.11.4 and 8.9.2, by Lentz). */
function gammaTail(a: number, x: number): number {
  const scale = Math.exp(a * Math.log(x) - x - logGamma(a));
  return x < a + 1 ? 1 - scale * series(a, x) : scale * fraction(a, x);
}

const precision = 1e-16;
const most = 500;

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < most && term > sum * precision; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = Number.MAX_VALUE;
  let d = 1 / b;
  let whole = d;
  for (let n = 1; n < most; n += 1) {
    const step = -n * (n - a);
    b += 2;
    d = 1 / (step * d + b);
    c = b + step / c;
    whole *= c * d;
    if (Math.abs(c * d - 1) < precision) break;
  }
  return whole;
}

/** The probability that chance alone gives a deviate of Student’s as far from zero, on either side; `freedom` from 1, whole or not. */
export const studentTail = (t: number, freedom: number): number =>
  betaPart(freedom / (freedom + t * t), (t * t) / (freedom + t * t), freedom / 2, 0.5);

/** The incomplete beta function of x, y being 1 − x, divided by beta: DLMF 8.17.22, on the side where its continued fraction is quick. */
function betaPart(x: number, y: number, a: number, b: number): number {
  if (x <= 0 || y <= 0) return x <= 0 ? 0 : 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaPart(y, x, b, a);
  const scale = Math.exp(a * Math.log(x) + b * Math.log(y) + logGamma(a + b) - logGamma(a) - logGamma(b)) / a;
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let whole = d;
  const grow = (step: number): number => {
    d = 1 / (1 + step * d);
    c = 1 + step / c;
    whole *= c * d;
    return c * d;
  };
  for (let m = 1; m < mostOfBeta; m += 1) {
    grow((m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)));
    if (Math.abs(grow((-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))) - 1) < precision) break;
  }
  return scale * whole;
}

/** It takes about as many steps as the root of the degrees of freedom. */
const mostOfBeta = 20_000;

/** Lanczos, 1964, SIAM Journal on Numerical Analysis 1, with the coefficients of Godfrey for g = 7: 15 digits, from ½ on. */
const lanczos = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905, -0.13857109526572012,
  9.984369578019572e-6, 1.5056327351493116e-7,
];

function logGamma(a: number): number {
  const base = a + 6.5;
  const sum = lanczos.reduce((total, coefficient, index) => total + coefficient / (a + index), 0.9999999999998099);
  return Math.log(2 * Math.PI) / 2 + (a - 0.5) * Math.log(base) - base + Math.log(sum);
}

/** Half the width of a 95 % interval of a mean, in standard errors: what Student’s tails leave one chance in twenty. `freedom` from 1. */
export function t95(freedom: number): number {
  let [low, high] = [z95, 12.8];
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (studentTail(middle, freedom) > 0.05) low = middle;
    else high = middle;
  }
  return high;
}
