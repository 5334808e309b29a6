// The files of a project → its tables.
import type { ExchangeColumn, ExchangeTable, PlacedLine, SourceFile } from '../model/index.ts';
import { idOf, isRecord } from '../values/index.ts';
import { bareKeyOf, columnsOf } from './columns-of.ts';
import { layouts } from './layout.ts';
import type { Layout } from './layouts/listed.ts';

type Pointer = PlacedLine['pointer'];
interface Item {
  readonly value: object;
  readonly pointer: Pointer;
  readonly holder: string | null;
  readonly bare: string | null;
}

/** What stands for every item, in place of a list. */
export const WHOLE = 'all';

interface Way {
  readonly steps: readonly string[];
  readonly pointer: Pointer;
  readonly holder: string | null;
}

/** What stands at the end of `steps`, `*` being each item; a list of objectives goes on in its objectives. */
function* itemsAt(value: unknown, { steps, pointer, holder }: Way, bare: string | null): Generator<Item> {
  const [step, ...rest] = steps;
  if (step === undefined) {
    if (isRecord(value)) yield { value, pointer, holder, bare: null };
    else if (bare !== null && typeof value === 'string') yield { value: { [bare]: value }, pointer, holder, bare };
    return;
  }
  if (step !== '*') {
    const way = { steps: rest, pointer: [...pointer, step], holder: idOf(value) ?? holder };
    return yield* itemsAt(Object(value)[step], way, bare);
  }
  if (value === WHOLE) yield* itemsAt(value, { steps: rest, pointer, holder }, bare);
  if (!Array.isArray(value)) return;
  for (const [index, item] of value.entries()) {
    yield* itemsAt(item, { steps: rest, pointer: [...pointer, index], holder }, bare);
    if (rest.length === 0 && isRecord(item) && pointer.at(-1) === 'objectives')
      yield* itemsAt(item['objectives'], { steps, pointer: [...pointer, index, 'objectives'], holder: idOf(item) }, bare);
  }
}

const valueAt = (value: unknown, key: string): unknown =>
  key.split('.').reduce<unknown>((inner, part) => (isRecord(inner) ? inner[part] : undefined), value);

const valuesOf = (value: object, columns: readonly ExchangeColumn[]) =>
  Object.fromEntries(
    columns.flatMap(({ key }) => {
      const found = valueAt(value, key);
      return found === undefined || found === null ? [] : [[key, found]];
    }),
  );

function notesOf(value: object): readonly string[] {
  const journal = valueAt(value, 'journal');
  return Array.isArray(journal) ? journal.map((note) => String(valueAt(note, 'text') ?? '').trim()) : [];
}

/** A key that is not unique, in a project with errors, is numbered. */
function unique(key: string, taken: Set<string>): string {
  let free = key;
  for (let rank = 2; taken.has(free); rank++) free = `${key}#${rank}`;
  taken.add(free);
  return free;
}

/** What an evaluation is called by: `2025` for `evaluations/2025.yaml`. */
export const stemOf = (path: string): string => path.replace(/^.*\/|\.\w+$/g, '');

/** What bears no id is numbered, in what holds it. */
function keyOf({ prefix, holder: kind }: Layout, { id, holder, path, rank }: Record<'path', string> & Named): string {
  if (id !== null && (prefix !== undefined || holder === null)) return id;
  if (kind === null) return String(rank);
  return `${holder ?? path}/${id ?? rank}`;
}
interface Named {
  readonly id: string | null;
  readonly holder: string | null;
  readonly rank: number;
}

function linesOf(layout: Layout, columns: readonly ExchangeColumn[], files: readonly SourceFile[]): readonly PlacedLine[] {
  const taken = new Set<string>();
  const counts = new Map<string | null, number>();
  const steps = layout.list === '' ? [] : [...layout.list.split('.'), '*'];
  const bare = bareKeyOf(layout);
  return files
    .filter(({ kind }) => kind === layout.kind)
    .flatMap(({ path, data }) => {
      const start = layout.holder === 'evaluation' ? stemOf(path) : null;
      return [...itemsAt(data, { steps, pointer: [], holder: start }, bare)].map((item): PlacedLine => {
        const { value, holder: around, ...place } = item;
        const named = layout.holderKey && valueAt(value, layout.holderKey);
        const holder = layout.holder === null ? null : typeof named === 'string' ? named : around;
        const id = idOf(value);
        const rank = (counts.get(holder) ?? 0) + 1;
        counts.set(holder, rank);
        const key = unique(keyOf(layout, { id, holder, path, rank }), taken);
        return { ...place, key, id, holder, values: valuesOf(value, columns), path, notes: notesOf(value) };
      });
    });
}

/** `scores.*` → a key a criterion that is scored, then those that are in no register. */
function spread(key: string, kind: Layout['kind'], files: readonly SourceFile[]): readonly string[] {
  const start = key.replace(/\.\*$/, '');
  if (start === key) return [key];
  const criteria = files.flatMap((file) => (file.kind === 'criteria' ? [...itemsAt(file.data, listOfCriteria, null)] : []));
  const scored = criteria.filter(({ value }) => [undefined, start].includes(Object(value)['from']));
  const used = files.filter((file) => file.kind === kind).flatMap(({ data }) => Object.keys(Object(valueAt(data, start))));
  return [...new Set([...scored.flatMap(({ value }) => idOf(value) ?? []), ...used])].map((name) => `${start}.${name}`);
}
const listOfCriteria: Way = { steps: ['criteria', '*'], pointer: [], holder: null };

/** In the order of files; only lists and fields that a sheet shows. */
export const tablesOf = (files: readonly SourceFile[]): readonly ExchangeTable<PlacedLine>[] =>
  layouts.map((layout) => {
    const columns = columnsOf({ ...layout, keys: layout.keys.flatMap((key) => spread(key, layout.kind, files)) });
    return { name: layout.name, columns, lines: linesOf(layout, columns, files) };
  });
