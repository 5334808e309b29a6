// Amounts as shares of their sum.

/** Shares that sum to 1; null when nothing weighs anything. A sum beyond the greatest number is avoided by dividing first. */
export function sharesOf(amounts: readonly number[]): readonly number[] | null {
  const greatest = amounts.reduce((most, amount) => Math.max(most, amount), 0);
  if (!(greatest > 0)) return null;
  const scaled = amounts.map((amount) => amount / greatest);
  const sum = scaled.reduce((total, amount) => total + amount, 0);
  return scaled.map((amount) => amount / sum);
}
