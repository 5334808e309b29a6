// Exact fractions, so that what is equal is held equal; and amounts of many people over one denominator.

/** The denominator above 0; in lowest terms as {@link fraction} makes it. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y > 0n) [x, y] = [y, x % y];
  return x;
}

export function fraction(over: bigint, under: bigint): Fraction {
  const common = gcd(over, under) || 1n;
  const sign = under < 0n ? -1n : 1n;
  return { over: (sign * over) / common, under: (sign * under) / common };
}

/** Below 0 when the first is smaller, 0 when they are equal. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const [left, right] = [a.over * b.under, b.over * a.under];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** To the nearest double, near enough: 15 digits. */
export function toNumber({ over, under }: Fraction): number {
  const [top, bottom] = [Number(over), Number(under)];
  // Beyond the range of doubles the whole part is told apart from the rest.
  if (Number.isFinite(top) && Number.isFinite(bottom)) return top / bottom;
  const whole = over / under;
  return Number(whole) + Number(((over - whole * under) * 10n ** 18n) / under) / 1e18;
}

export const roundedUp = ({ over, under }: Fraction): number => {
  const whole = over / under;
  return Number(over > whole * under ? whole + 1n : whole);
};

/** `of` over `under`, one for each ballot, and near them as doubles, which settle all that is not close. */
export interface Amounts {
  readonly under: bigint;
  readonly of: readonly bigint[];
  readonly near: readonly number[];
}

export const sameAmounts = (count: number, { over, under }: Fraction): Amounts => ({
  under,
  of: new Array<bigint>(count).fill(over),
  near: new Array<number>(count).fill(toNumber({ over, under })),
});

/** Over the least denominator that holds `under` too. */
export function over({ under, of, near }: Amounts, other: bigint): Amounts {
  const times = other / gcd(under, other);
  return times === 1n ? { under, of, near } : { under: under * times, of: of.map((own) => own * times), near };
}

/** Some of them replaced by `values`, which are over the same denominator. */
export function replaced({ under, of, near }: Amounts, values: ReadonlyMap<number, bigint>): Amounts {
  const [now, about] = [[...of], [...near]];
  for (const [place, value] of values) {
    now[place] = value;
    about[place] = toNumber({ over: value, under });
  }
  return { under, of: now, near: about };
}
