// Sums, shares, and how far two series go together.

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Of what each thing gives, by its place too. */
export const sumOf = <One>(all: readonly One[], of: (one: One, place: number) => number): number =>
  all.reduce((total, one, place) => total + of(one, place), 0);

/** Each number times the one at its place in the other series, summed. */
export function dot(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let total = 0;
  for (let j = 0; j < one.length; j++) total += (one[j] ?? 0) * (other[j] ?? 0);
  return total;
}

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
