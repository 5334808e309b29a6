// What is decided of a workbook → the edits of the files.
import type { Edit, PlacedLine } from '../model/index.ts';
import type { PlacedChange } from './merge.ts';
import { WHOLE } from './tables-of.ts';
import { unfolded } from './unfolded.ts';

type Pointer = PlacedLine['pointer'];
const key = (path: string, pointer: Pointer): string => JSON.stringify([path, ...pointer]);

/** Who says it and when, for what is dated. */
export interface Authorship {
  readonly author: string | null;
  /** YYYY-MM-DD */
  readonly date: string;
}

/** A plain text stays one as long as nothing else is said of it; what stands for a whole list takes its place, when it is alone there. */
function bareEdits(changes: readonly PlacedChange[], isAlone: (path: string, list: Pointer) => boolean): readonly Edit[] {
  return [...new Set(changes.map(({ now }) => now))].flatMap((now): readonly Edit[] => {
    const { path, pointer, bare, values } = now;
    if (bare === null) return [];
    const own = changes.filter((change) => change.now === now);
    const all = { ...values, ...Object.fromEntries(own.map(({ column, value }) => [column.key, value])) };
    const isPlain = Object.keys(all).every((key) => key === bare || all[key] === undefined);
    const item = isPlain ? all[bare] : unfolded(all);
    const isInList = typeof pointer.at(-1) === 'number';
    const list = pointer.slice(0, -1);
    if (item === WHOLE && isInList && isAlone(path, list)) return [{ path, pointer: list, change: { set: WHOLE } }];
    return [{ path, pointer, change: { set: isInList || item === WHOLE ? item : [item] } }];
  });
}

/** An object of which nothing is left goes with its last field. `isAlone` tells of a list whether one item of it stays, and none comes. */
export function editsOf(
  all: readonly PlacedChange[],
  { author, date }: Authorship,
  isAlone: (path: string, list: Pointer) => boolean,
): readonly Edit[] {
  const changes = all.filter(({ now }) => now.bare === null);
  const removed = new Map<string, Set<string>>();
  for (const { now, column, value } of changes) {
    const parts = column.key.split('.');
    if (value !== undefined || parts.length < 2) continue;
    const holder = key(now.path, [...now.pointer, ...parts.slice(0, -1)]);
    removed.set(holder, (removed.get(holder) ?? new Set()).add(column.key));
  }
  const done = new Set<string>();
  const edits = changes.flatMap(({ now, column, value }): readonly Edit[] => {
    const parts = column.key.split('.');
    const pointer = [...now.pointer, ...parts];
    if (column.isNote) {
      const note = { date, ...(author !== null && { author }), text: value };
      return [{ path: now.path, pointer, change: { append: note } }];
    }
    if (value !== undefined) return [{ path: now.path, pointer, change: { set: value } }];
    const above = parts.slice(0, -1);
    const holder = key(now.path, [...now.pointer, ...above]);
    const gone = removed.get(holder);
    const start = `${above.join('.')}.`;
    const isLast = gone !== undefined && Object.keys(now.values).every((one) => !one.startsWith(start) || gone.has(one));
    const isFilled = changes.some((one) => one.now === now && one.value !== undefined && one.column.key.startsWith(start));
    if (!isLast || isFilled) return [{ path: now.path, pointer, change: { remove: true } }];
    if (done.has(holder)) return [];
    done.add(holder);
    return [{ path: now.path, pointer: [...now.pointer, ...above], change: { remove: true } }];
  });
  const bare = all.filter(({ now }) => now.bare !== null);
  return [...edits, ...bareEdits(bare, isAlone)];
}

/**
 * From the last to the first, so that those before keep their place; what is alone in its file is not here. A list of which every item
 * leaves goes with them: `isWhole` tells, of a place and a number of items.
 */
export function removalsOf(
  lines: readonly PlacedLine[],
  isWhole: (path: string, list: Pointer, count: number) => boolean,
): readonly Edit[] {
  const order = (a: Pointer, b: Pointer): number => {
    const at = a.findIndex((step, index) => step !== b[index]);
    if (at === -1) return a.length - b.length;
    const [x, y] = [a[at], b[at]];
    return typeof x === 'number' && typeof y === 'number' ? x - y : String(x ?? '') < String(y ?? '') ? -1 : 1;
  };
  const placed = lines.filter(({ pointer }) => pointer.length > 0);
  const listOf = ({ path, pointer }: PlacedLine): string => key(path, pointer.slice(0, -1));
  const whole = new Map(
    placed.flatMap((line) => {
      const count = placed.filter((one) => listOf(one) === listOf(line)).length;
      const list = line.pointer.slice(0, -1);
      return isWhole(line.path, list, count) ? [[listOf(line), { path: line.path, pointer: list }] as const] : [];
    }),
  );
  return [...placed.filter((line) => !whole.has(listOf(line))), ...whole.values()]
    .sort((a, b) => order(b.pointer, a.pointer))
    .map(({ path, pointer }) => ({ path, pointer, change: { remove: true } }));
}
