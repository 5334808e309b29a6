// A qualitative scale: its levels in order, and the rank of a value among them.
import type { Indicator } from '../model/index.ts';

/** From the lowest; null without a scale that numbers its levels. */
export function levelsOf({ scale }: Pick<Indicator, 'scale'>): readonly number[] | null {
  const levels = Object.keys(scale ?? {})
    .map(Number)
    .filter((level) => Number.isFinite(level))
    .sort((a, b) => a - b);
  return levels.length < 2 ? null : levels;
}

/** 0 for the lowest level; between two levels, a mean stands in proportion; null outside of the scale. */
export function rankIn(levels: readonly number[], value: number): number | null {
  const above = levels.findIndex((level) => level >= value);
  const [next, before] = [levels[above], levels[above - 1]];
  if (next === undefined) return null;
  if (next === value) return above;
  return before === undefined ? null : above - 1 + (value - before) / (next - before);
}
