// Groups of people put together until none of them tells of a few: then nothing has to be hidden, and no sum gives anything back.

export interface CountedGroup {
  /** What it is made of, in the order of the question. */
  readonly codes: readonly string[];
  readonly people: number;
  /** How many of them are counted in each column. */
  readonly counts: readonly number[];
}

const joined = (a: CountedGroup, b: CountedGroup): CountedGroup => ({
  codes: [...a.codes, ...b.codes],
  people: a.people + b.people,
  counts: a.counts.map((count, at) => count + (b.counts[at] ?? 0)),
});

/**
 * Groups of at least `smallestBase` people, of whom nobody or at least `smallestCell` are counted in each column, and those that are not
 * likewise: the smallest that is not so joins its smallest other, or its smaller neighbour when groups are in order. Empty when only all
 * together would do. Groups without anybody are left out.
 */
export function joinGroups(
  groups: readonly CountedGroup[],
  {
    smallestCell,
    smallestBase,
    isOrdered,
  }: { readonly smallestCell: number; readonly smallestBase: number; readonly isOrdered: boolean },
): readonly CountedGroup[] {
  const few = (count: number) => count > 0 && count < smallestCell;
  const tellsOfFew = ({ people, counts }: CountedGroup) =>
    people < smallestBase || counts.some((count) => few(count) || few(people - count));
  let now = groups.filter(({ people }) => people > 0);
  for (;;) {
    const [first] = now.filter(tellsOfFew).sort((a, b) => a.people - b.people);
    if (first === undefined) return now.length > 1 ? now : [];
    const at = now.indexOf(first);
    const near = now.filter((other, place) => other !== first && (!isOrdered || Math.abs(place - at) === 1));
    const [partner] = near.sort((a, b) => a.people - b.people);
    if (partner === undefined) return [];
    const [low, high] = now.indexOf(partner) < at ? [partner, first] : [first, partner];
    now = now.flatMap((one) => (one === low ? [joined(low, high)] : one === high ? [] : [one]));
  }
}
