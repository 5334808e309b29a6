// Lines without an id: which of today's each of those of yesterday has become.
import type { ExchangeLine } from '../model/index.ts';

const written = ({ values }: ExchangeLine): string => JSON.stringify(values);

const likeness = (a: ExchangeLine, b: ExchangeLine): number =>
  Object.entries(a.values).filter(([key, value]) => JSON.stringify(value) === JSON.stringify(b.values[key])).length;

/** Both lists have the same holder. Lines that are the same first, in order; then, in order, the one most like it, if anything is alike. */
function align<Line extends ExchangeLine>(before: readonly ExchangeLine[], now: readonly Line[]): ReadonlyMap<string, Line> {
  const found = new Map<string, Line>();
  const left = new Set(now);
  for (const line of before) {
    const same = [...left].find((one) => written(one) === written(line));
    if (same === undefined) continue;
    found.set(line.key, same);
    left.delete(same);
  }
  for (const line of before) {
    if (found.has(line.key)) continue;
    const [best] = [...left].map((one) => ({ one, like: likeness(line, one) })).sort((a, b) => b.like - a.like);
    if (best === undefined || best.like === 0) continue;
    found.set(line.key, best.one);
    left.delete(best.one);
  }
  return found;
}

const byHolder = <Line extends ExchangeLine>(lines: readonly Line[]): ReadonlyMap<string | null, readonly Line[]> => {
  const groups = new Map<string | null, Line[]>();
  for (const line of lines.filter(({ id }) => id === null)) {
    const group = groups.get(line.holder);
    if (group === undefined) groups.set(line.holder, [line]);
    else group.push(line);
  }
  return groups;
};

/** By the key of the line of yesterday: through its id where it bears one, else among the lines of the same holder. */
export function matched<Line extends ExchangeLine>(
  before: readonly ExchangeLine[],
  now: readonly Line[],
): ReadonlyMap<string, Line> {
  const byKey = new Map(now.map((line) => [line.key, line]));
  const found = new Map<string, Line>();
  for (const line of before) {
    const same = line.id === null ? undefined : byKey.get(line.key);
    if (same !== undefined) found.set(line.key, same);
  }
  const today = byHolder(now);
  for (const [holder, lines] of byHolder(before))
    for (const [key, line] of align(lines, today.get(holder) ?? [])) found.set(key, line);
  return found;
}
