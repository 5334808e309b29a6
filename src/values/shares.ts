// Which part of a run each project belongs to: every project to one part, on every machine the same.

/** FNV-1a, its bits then stirred as MurmurHash3 does: near ids lie far apart. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** From 1; other projects that come or go change nothing for this one. */
export const shareByHash = (id: string, count: number): number => (hashOf(id) % count) + 1;

/**
 * By their weights (any unit), the heaviest first to the part that has least (Graham's LPT: no part is above 4/3 of the best). One whose weight is
 * not known weighs as much as the middle one of those known.
 */
export function sharesByWeight(
  ids: readonly string[],
  weights: ReadonlyMap<string, number>,
  count: number,
): ReadonlyMap<string, number> {
  const known = ids.flatMap((id) => weights.get(id) ?? []).sort((a, b) => a - b);
  const middle = known[Math.floor(known.length / 2)] ?? 1;
  const weightOf = (id: string): number => weights.get(id) ?? middle;
  const heaviestFirst = [...ids].sort((a, b) => weightOf(b) - weightOf(a) || (a < b ? -1 : 1));
  const loads = Array.from({ length: count }, () => 0);
  return new Map(
    heaviestFirst.map((id) => {
      const least = loads.indexOf(Math.min(...loads));
      loads[least] = (loads[least] ?? 0) + weightOf(id);
      return [id, least + 1];
    }),
  );
}
