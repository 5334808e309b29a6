/** Each once, in their order, without those that are not there. */
export const distinct = <Item>(items: readonly (Item | undefined)[]): readonly Item[] => [
  ...new Set(items.filter((item) => item !== undefined)),
];

/** Items by the key of each, in the order in which keys come. */
export function grouped<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
