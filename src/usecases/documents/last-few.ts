// What is made for a group of things, kept for the last few groups only: a batch of a thousand groups takes the memory of a few.

interface LastFew<Value> {
  /** What `make` gives for a key of a group, made once as long as its group is among the last ones asked for. */
  readonly get: (group: string, key: string, make: () => Value) => Value;
}

/** `most`: groups that are kept. */
export function lastFew<Value>(most: number): LastFew<Value> {
  const groups = new Map<string, Map<string, Value>>();
  return {
    get(group, key, make) {
      const held = groups.get(group) ?? new Map<string, Value>();
      // A map keeps its keys in the order in which they came: the group asked for goes last, and the first one is the oldest.
      groups.delete(group);
      groups.set(group, held);
      for (const oldest of groups.keys()) {
        if (groups.size <= most) break;
        groups.delete(oldest);
      }
      const known = held.get(key);
      if (known !== undefined) return known;
      const made = make();
      held.set(key, made);
      return made;
    },
  };
}
