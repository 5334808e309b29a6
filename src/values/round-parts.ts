// Rounding that keeps a sum: the displayed parts add up to the displayed whole.

/**
 * Largest remainder: each part is rounded down, then the missing units go to the parts that lost most, first ones first. `decimals`
 * of the parts and of the whole are the same. The parts must sum to `whole`, within a unit.
 */
export function roundParts(parts: readonly number[], whole: number, decimals: number): readonly number[] {
  const scale = 10 ** decimals;
  const floors = parts.map((part) => Math.floor(part * scale));
  const missing = Math.round(whole * scale) - floors.reduce((sum, floor) => sum + floor, 0);
  const lost = parts.map((part, index) => ({ index, remainder: part * scale - Math.floor(part * scale) }));
  const first = new Set(
    [...lost]
      .sort((a, b) => b.remainder - a.remainder)
      .slice(0, missing)
      .map(({ index }) => index),
  );
  return floors.map((floor, index) => (floor + (first.has(index) ? 1 : 0)) / scale);
}

/** Rounded alone. */
export const round = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals;
