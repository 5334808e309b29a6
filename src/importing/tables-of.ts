// The files of a project → its tables.
import type { ExchangeColumn, ExchangeTable, PlacedLine, SourceFile } from '../model/index.ts';
import { columnsOf } from './columns-of.ts';
import { type Layout, layouts } from './layout.ts';

type Pointer = PlacedLine['pointer'];
interface Item {
  readonly value: object;
  readonly pointer: Pointer;
  readonly holder: string | null;
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const idOf = (value: unknown): string | null => (isObject(value) && typeof value['id'] === 'string' ? value['id'] : null);

/** What stands at the end of `steps`, `*` being each item; a list of objectives goes on in its objectives. */
function* itemsAt(value: unknown, steps: readonly string[], pointer: Pointer, holder: string | null): Generator<Item> {
  const [step, ...rest] = steps;
  if (step === undefined) {
    if (isObject(value)) yield { value, pointer, holder };
    return;
  }
  if (step !== '*') return yield* itemsAt(Object(value)[step], rest, [...pointer, step], idOf(value) ?? holder);
  if (!Array.isArray(value)) return;
  for (const [index, item] of value.entries()) {
    yield* itemsAt(item, rest, [...pointer, index], holder);
    if (rest.length === 0 && isObject(item) && pointer.at(-1) === 'objectives')
      yield* itemsAt(item['objectives'], steps, [...pointer, index, 'objectives'], idOf(item));
  }
}

export const valueAt = (value: unknown, key: string): unknown =>
  key.split('.').reduce<unknown>((inner, part) => (isObject(inner) ? inner[part] : undefined), value);

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

function linesOf(layout: Layout, columns: readonly ExchangeColumn[], files: readonly SourceFile[]): readonly PlacedLine[] {
  const taken = new Set<string>();
  const counts = new Map<string | null, number>();
  const steps = layout.list === '' ? [] : [...layout.list.split('.'), '*'];
  return files
    .filter(({ kind }) => kind === layout.kind)
    .flatMap(({ path, data }) =>
      [...itemsAt(data, steps, [], null)].map(({ value, pointer, holder: around }): PlacedLine => {
        const named = layout.holderKey && valueAt(value, layout.holderKey);
        const holder = layout.holder === null ? null : typeof named === 'string' ? named : around;
        const id = idOf(value);
        const rank = (counts.get(holder) ?? 0) + 1;
        counts.set(holder, rank);
        const key = id !== null && (layout.prefix !== undefined || holder === null) ? id : `${holder ?? path}/${id ?? rank}`;
        return { key: unique(key, taken), id, holder, values: valuesOf(value, columns), path, pointer, notes: notesOf(value) };
      }),
    );
}

/** In the order of files; only lists and fields that a sheet shows. */
export const tablesOf = (
  files: readonly SourceFile[],
  wanted: readonly Layout[] = layouts,
): readonly ExchangeTable<PlacedLine>[] =>
  wanted.map((layout) => {
    const columns = columnsOf(layout);
    return { name: layout.name, columns, lines: linesOf(layout, columns, files) };
  });
