// The loops of a graph that should have none.

/** Each loop once, from the first of its members that is met, which also ends it: A, B, C, A. However long a chain is. */
export function loopsOf(next: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const loops: string[][] = [];
  const done = new Set<string>();
  for (const start of next.keys()) {
    // The ids on the way, each with those that it still leads to; a map keeps their order.
    const way = new Map<string, Iterator<string>>();
    const ids: string[] = [];
    const enter = (id: string): void => {
      way.set(id, (next.get(id) ?? []).values());
      ids.push(id);
    };
    if (!done.has(start)) enter(start);
    for (let last = ids.at(-1); last !== undefined; last = ids.at(-1)) {
      const to = way.get(last)?.next();
      if (to === undefined || to.done) {
        done.add(last);
        way.delete(last);
        ids.pop();
      } else if (way.has(to.value)) loops.push([...ids.slice(ids.indexOf(to.value)), to.value]);
      else if (!done.has(to.value)) enter(to.value);
    }
  }
  return loops;
}
