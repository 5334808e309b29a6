// Amounts as shares of their sum.

/** Shares that sum to 1; null when nothing weighs anything. Only when the sum passes the greatest number are they measured smaller first. */
export function sharesOf(amounts: readonly number[]): readonly number[] | null {
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  if (!(sum > 0)) return null;
  if (Number.isFinite(sum)) return amounts.map((amount) => amount / sum);
  const greatest = Math.max(...amounts);
  return sharesOf(amounts.map((amount) => amount / greatest));
}
