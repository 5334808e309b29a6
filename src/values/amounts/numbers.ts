// Numbers: summed, and rounded.

export const sum = (numbers: readonly number[]): number => numbers.reduce((whole, one) => whole + one, 0);

/** Of what each thing gives, by its place too. */
export const sumOf = <One>(all: readonly One[], of: (one: One, place: number) => number): number =>
  all.reduce((whole, one, place) => whole + of(one, place), 0);

/** Of those that are known; null when none is. */
export function sumOfKnown(numbers: readonly (number | undefined)[]): number | null {
  const known = numbers.filter((one) => one !== undefined);
  return known.length === 0 ? null : sum(known);
}

/** 0.45 → 45, without the noise of binary fractions. */
export const percentOf = (share: number): number => Number((share * 100).toPrecision(12));

/** To two decimals: cents of an amount in euros, hundredths of a full-time equivalent. */
export const toHundredths = (value: number): number => Math.round(value * 100) / 100;

// Rounding that keeps a sum: the displayed parts add up to the displayed whole.

/**
 * Largest remainder: each part is rounded down, then the missing units go to the parts that lost most, first ones first. `decimals`
 * of the parts and of the whole are the same. The parts must sum to `whole`, within a unit.
 */
export function roundParts(parts: readonly number[], whole: number, decimals: number): readonly number[] {
  const scale = 10 ** decimals;
  const floors = parts.map((part) => Math.floor(part * scale));
  const missing = Math.round(whole * scale) - sum(floors);
  const lost = parts.map((part, index) => ({ index, remainder: part * scale - Math.floor(part * scale) }));
  const first = new Set(
    [...lost]
      .sort((a, b) => b.remainder - a.remainder)
      .slice(0, missing)
      .map(({ index }) => index),
  );
  return floors.map((floor, index) => (floor + (first.has(index) ? 1 : 0)) / scale);
}

/** Shares of one as percents that are shown, with one decimal: they make 100. */
export const percentsOf = (shares: readonly number[]): readonly number[] =>
  roundParts(
    shares.map((share) => share * 100),
    100,
    1,
  );

/** The same, still shares of one. */
export const sharesTold = (shares: readonly number[]): readonly number[] => roundParts(shares, shares.length > 0 ? 1 : 0, 3);

/** Rounded alone. */
export const round = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals;

/** How many decimals a percentage takes, from `least` on: two more at most, where it would read as nothing, or as all, and is neither. */
export function percentDecimals(value: number, least: number): number {
  const isOr = (one: number, end: number): boolean => Math.abs(one - end) < 1e-9;
  const isTold = (decimals: number): boolean =>
    [0, 100].every((end) => isOr(value, end) === isOr(round(Math.abs(value), decimals), end));
  return [least, least + 1].find(isTold) ?? least + 2;
}

/** A percentage without decimals, but for what is not nothing, or not all, and would read so: 0.3 stays 0.3, and 99.7 itself. */
export const wholePercent = (value: number): number => round(value, percentDecimals(value, 0));

/** What is read off a line between two dates is no reading: no finer than it can be, and the same in a table and a sentence. */
export const estimate = (value: number): number => round(value, Math.abs(value) < 1 ? 2 : Math.abs(value) < 10 ? 1 : 0);
