// The smallest set of statements that cannot all hold (smallest minimal unsatisfiable set: Ignatiev et al., Constraint Programming, 2015).

/** The fewest places that have one in each of the groups. */
function fewestHitting(groups: readonly (readonly number[])[]): readonly number[] {
  const within = (chosen: readonly number[], left: number): readonly number[] | null => {
    const missed = groups.find((group) => !group.some((place) => chosen.includes(place)));
    if (missed === undefined) return chosen;
    if (left === 0) return null;
    for (const place of missed) {
      const found = within([...chosen, place], left - 1);
      if (found) return found;
    }
    return null;
  };
  for (let size = 0; ; size++) {
    const found = within([], size);
    if (found) return found;
  }
}

/**
 * Places of the fewest of `count` statements that clash, in order; null when all hold together. Whatever holds must hold with fewer
 * statements. Each set that holds, made as great as it can be, leaves out some that every clash has one of.
 */
export function smallestClash(count: number, holds: (places: readonly number[]) => boolean): readonly number[] | null {
  const all = Array.from({ length: count }, (_, place) => place);
  if (holds(all)) return null;
  const leftOut: (readonly number[])[] = [];
  for (;;) {
    const hit = fewestHitting(leftOut).toSorted((a, b) => a - b);
    if (!holds(hit)) return hit;
    const greatest = [...hit];
    for (const place of all) if (!hit.includes(place) && holds([...greatest, place])) greatest.push(place);
    leftOut.push(all.filter((place) => !greatest.includes(place)));
  }
}
