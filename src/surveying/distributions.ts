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

/** Of whole and half numbers alone, which is all that degrees of freedom ask: Γ(a) = (a − 1) Γ(a − 1), Γ(½) = √π. */
function logGamma(a: number): number {
  let sum = Number.isInteger(a) ? 0 : Math.log(Math.PI) / 2;
  for (let left = a - 1; left > 0; left -= 1) sum += Math.log(left);
  return sum;
}

/** Half the width of a 95 % interval of a mean, in standard errors: Student’s, by Hill, 1970, Algorithm 396, Comm. ACM 13(10). */
export function t95(freedom: number): number {
  const chance = 0.05;
  if (freedom <= 1) return 12.706204736432095;
  if (freedom <= 2) return Math.sqrt(2 / (chance * (2 - chance)) - 2);
  const a = 1 / (freedom - 0.5);
  const b = 48 / (a * a);
  const base = (((20700 * a) / b - 98) * a - 16) * a + 96.36;
  const c = freedom < 5 ? base + 0.3 * (freedom - 4.5) * (0.6 - z95) : base;
  const d = ((94.5 / (b + base) - 3) / b + 1) * Math.sqrt((a * Math.PI) / 2) * freedom;
  const near = (d * chance) ** (2 / freedom);
  if (near > 0.05 + a) {
    const z = -z95;
    const spread = (((0.05 * d * z - 5) * z - 7) * z - 2) * z + b + c;
    const square = z * z;
    const factor = (((((0.4 * square + 6.3) * square + 36) * square + 94.5) / spread - square - 3) / b + 1) * z;
    return Math.sqrt(freedom * Math.expm1(a * factor * factor));
  }
  const tail =
    ((1 / (((freedom + 6) / (freedom * near) - 0.089 * d - 0.822) * (freedom + 2) * 3) + 0.5 / (freedom + 4)) * near - 1) *
      ((freedom + 1) / (freedom + 2)) +
    1 / near;
  return Math.sqrt(freedom * tail);
}
