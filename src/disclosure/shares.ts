// What a share in whole percents tells of the number of people behind it.

interface Range {
  readonly least: number;
  readonly most: number;
}

/**
 * The whole numbers of people that round to a share of a base by themselves; the number alone where it does not, since what sums to
 * 100 % was then moved by one to do so.
 */
export function aroundShare(
  share: number,
  base: number,
  { isSum, count }: { readonly isSum: boolean; readonly count: number },
): Range {
  // Halves may go either way in a sum of parts.
  const edge = isSum ? 1e-9 : 0;
  const least = Math.ceil(((share - 0.5) * base) / 100 + edge);
  const most = Math.ceil(((share + 0.5) * base) / 100) - 1;
  return least <= count && count <= most ? { least: Math.max(0, least), most } : { least: count, most: count };
}
