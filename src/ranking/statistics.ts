// Sums, shares, and how far two series go together.

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Shares that sum to 1; null when nothing weighs anything. Only when their sum passes the greatest number are they measured smaller first. */
export function sharesOf(amounts: readonly number[]): readonly number[] | null {
  const total = sum(amounts);
  if (!(total > 0)) return null;
  if (Number.isFinite(total)) return amounts.map((amount) => amount / total);
  const greatest = Math.max(...amounts);
  return sharesOf(amounts.map((amount) => amount / greatest));
}

type Pairs = readonly (readonly [number, number])[];

/** Pearson's correlation of what is measured twice, -1 to 1; null when either series is the same throughout. */
export function correlation(pairs: Pairs): number | null {
  const mean = (of: 0 | 1): number => pairs.reduce((total, pair) => total + pair[of], 0) / pairs.length;
  const means = [mean(0), mean(1)] as const;
  const product = (one: 0 | 1, other: 0 | 1): number =>
    pairs.reduce((total, pair) => total + (pair[one] - means[one]) * (pair[other] - means[other]), 0);
  const spread = Math.sqrt(product(0, 0) * product(1, 1));
  return spread > 1e-12 ? product(0, 1) / spread : null;
}
