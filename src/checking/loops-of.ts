// The loops of a graph that should have none.

/** Each loop once, from the first of its members that is met, which also ends it: A, B, C, A. */
export function loopsOf(next: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const loops: string[][] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (id: string): void => {
    const start = path.indexOf(id);
    if (start !== -1) loops.push([...path.slice(start), id]);
    if (start !== -1 || done.has(id)) return;
    path.push(id);
    for (const to of next.get(id) ?? []) visit(to);
    path.pop();
    done.add(id);
  };
  for (const id of next.keys()) visit(id);
  return loops;
}
