// Which parts of a whole are hidden: those too small, and those that would give them back.
import { sumOf } from '../values/index.ts';

/**
 * The places of the parts that are hidden. With `isSum` the whole is known, so that one hidden alone would be what the others leave: at
 * least two are hidden, and together they are so many that each might be as many as may be shown while the others are one at least. Where
 * no part is left to hide, the noughts are hidden too, so that a part may be the whole.
 */
export function hiddenParts(
  parts: readonly number[],
  smallest: number,
  isSum: boolean,
  given: ReadonlySet<number> = new Set(),
): ReadonlySet<number> {
  const hidden = new Set(parts.flatMap((part, at) => ((part > 0 && part < smallest) || given.has(at) ? [at] : [])));
  if (!isSum || hidden.size === 0) return hidden;
  const rest = parts
    .map((part, at) => ({ part, at }))
    .filter(({ part, at }) => part > 0 && !hidden.has(at))
    .sort((a, b) => a.part - b.part);
  const together = () => sumOf([...hidden], (at) => parts[at] ?? 0);
  const isEnough = () => hidden.size > 1 && together() - (hidden.size - 1) >= smallest;
  for (const { at } of rest) {
    if (isEnough()) break;
    hidden.add(at);
  }
  return isEnough() ? hidden : new Set(parts.keys());
}
