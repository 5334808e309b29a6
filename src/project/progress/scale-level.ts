// A figure on a qualitative scale → the words of its level.
import type { Indicator } from '../../model/index.ts';

/** Null without a scale, and between two of its levels. */
export function levelOf({ scale = {} }: Pick<Indicator, 'scale'>, value: number): string | null {
  const found = Object.entries(scale).find(([level]) => level.trim() !== '' && Number(level) === value);
  return found?.[1] ?? null;
}
