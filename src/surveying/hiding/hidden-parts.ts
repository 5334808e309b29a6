// Which parts of a whole are hidden: those too small, and those that would give them back.

/**
 * The places of the parts that are hidden. With `isSum` the whole is known, so that one hidden alone would be what the others leave: at
 * least two are hidden, and together they are as many as may be shown.
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
  const together = () => [...hidden].reduce((sum, at) => sum + (parts[at] ?? 0), 0);
  for (const { at } of rest) {
    if (hidden.size > 1 && together() >= smallest) break;
    hidden.add(at);
  }
  return hidden;
}
