// Names at the ends of lines, none over another: each as near to its line as those before leave it.

/** Down from the top, in the order of `wanted`; at least `gap` apart, and none under `most` where all have room above. */
export function namePlaces(wanted: readonly number[], gap: number, most: number): readonly number[] {
  const inOrder = wanted.map((y, at) => ({ at, y })).sort((a, b) => a.y - b.y || a.at - b.at);
  let last = Number.NEGATIVE_INFINITY;
  for (const one of inOrder) {
    one.y = Math.max(one.y, last + gap);
    last = one.y;
  }
  let next = most + gap;
  for (const one of inOrder.toReversed()) {
    one.y = Math.min(one.y, next - gap);
    next = one.y;
  }
  return inOrder.sort((a, b) => a.at - b.at).map(({ y }) => y);
}
