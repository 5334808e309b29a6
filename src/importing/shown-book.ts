// Tables → the sheets that people see: heads, cells, what may be chosen.
import type { ExchangeBase, ExchangeColumn, ExchangeTable, ShownColumn, ShownSheet } from '../model/index.ts';
import { cellOf, type Showing } from './cell-of.ts';
import { type KnownThings, type Say, shownReference, titleOf } from './known-things.ts';
import { groupOf, layoutNamed, type SheetGroup } from './layout.ts';
import type { HolderKind } from './layouts/listed.ts';

export interface SheetWords {
  readonly id: string;
  /** Before the list of ids that a line may be about. */
  readonly holder: Readonly<Record<HolderKind, string>>;
  readonly groups: Readonly<Record<SheetGroup, string>>;
  readonly sheets: Readonly<Record<string, { readonly name: string; readonly note: string }>>;
}

/** How the columns of a sheet are headed, each once: the fields first, before them the id and the holder. */
export interface Heads {
  readonly id: string;
  readonly holder: string | null;
  readonly fields: readonly string[];
  /** What the sheet is for, in the row under its name. */
  readonly note: string;
}

/** The last key of a column that is one of many: the criterion of a score. */
export const spreadKey = ({ key, field, isList, isNote }: ExchangeColumn): string | null =>
  !isList && !isNote && field.path.endsWith('.*') ? (key.split('.').at(-1) ?? null) : null;

/** `names` are those of the workbook. */
export function headsOf({ name, columns }: ExchangeTable, words: SheetWords, say: Say, names: ExchangeBase['names']): Heads {
  const kind = layoutNamed(name)?.holder ?? null;
  const labelOf = (column: ExchangeColumn): string => {
    const { key, place } = column;
    const one = spreadKey(column);
    if (one !== null) return names[key] ?? one;
    const own = say.label(place) ?? key;
    const above = key.includes('.') ? say.label(place.split('.').slice(0, -1).join('.')) : undefined;
    return above === undefined ? own : `${above} – ${own}`;
  };
  const [id, holder] = [words.id, kind && words.holder[kind]];
  const fields = columns.map((column): string => {
    const own = labelOf(column);
    // What depends on an action is an action too: the list is said.
    const list = say.label(column.place.split('.').slice(0, -1).join('.'));
    return own === id || own === holder ? `${list ?? column.key} – ${own}` : own;
  });
  return { id, holder, fields, note: words.sheets[name]?.note ?? '' };
}

function kindOf({ field, isList }: ExchangeColumn): ShownColumn['kind'] {
  if (isList || field.noun === 'period') return 'text';
  if (field.noun === 'money') return 'money';
  if (field.format === 'date') return 'day';
  return field.types.includes('number') || field.types.includes('integer') ? 'number' : 'text';
}

function choicesOf({ field, place, isList }: ExchangeColumn, { say }: Showing, known: KnownThings): readonly string[] {
  if (isList) return [];
  if (field.types.includes('boolean')) return [say.yes, say.no];
  if (field.values !== undefined) return field.values.map((value) => say.label(`${place}=${value}`) ?? value);
  return (known[field.ref ?? ''] ?? []).map(({ id, name }) => shownReference(id, name));
}

export function shownSheet(table: ExchangeTable, showing: Showing, known: KnownThings, words: SheetWords): ShownSheet {
  const layout = layoutNamed(table.name);
  const heads = headsOf(table, words, showing.say, showing.names);
  const id: ShownColumn = { head: heads.id, kind: 'id', isOpen: false, choices: [], isClosedList: false };
  const holders = (known[layout?.holder ?? ''] ?? []).map((one) => shownReference(one.id, one.name));
  const holder: readonly ShownColumn[] =
    heads.holder === null ? [] : [{ head: heads.holder, kind: 'text', isOpen: true, choices: holders, isClosedList: true }];
  const columns = table.columns.map(
    (column, index): ShownColumn => ({
      head: heads.fields[index] ?? column.key,
      kind: kindOf(column),
      isOpen: column.isOpen,
      choices: choicesOf(column, showing, known),
      isClosedList: column.field.orText !== true,
    }),
  );
  const rows = table.lines.map((line) => [
    line.key,
    ...(heads.holder === null ? [] : [line.holder === null ? null : shownReference(line.holder, showing.names[line.holder])]),
    ...table.columns.map((column) => cellOf(line.values[column.key], column, showing)),
  ]);
  const { name = table.name, note = '' } = words.sheets[table.name] ?? {};
  const isOpenBelow = layout?.isFixed !== true && table.columns.some(({ isOpen }) => isOpen);
  const group = layout === undefined ? '' : words.groups[groupOf(layout)];
  const titled = table.columns.findIndex(({ key }) => key === titleOf(layout?.continues ?? table.name));
  const leading = 1 + (holder.length > 0 ? 1 : titled === 0 || titled === 1 ? titled + 1 : 0);
  return { name, note, columns: [id, ...holder, ...columns], rows, isOpenBelow, group, leading };
}

/** What the ids that cells show are called today: kept with them, since names change. */
export function namesShown(tables: readonly ExchangeTable[], known: KnownThings): ExchangeBase['names'] {
  const { criterion: criteria = [], ...others } = known;
  const all = new Map(Object.values(others).flatMap((things) => things.map(({ id, name }) => [id, name] as const)));
  for (const column of tables.flatMap(({ columns }) => columns)) {
    const name = criteria.find(({ id }) => id === spreadKey(column))?.name;
    if (name) all.set(column.key, name);
  }
  const used = new Set(
    tables.flatMap(({ columns, lines }) => [
      ...columns.flatMap((column) => (spreadKey(column) === null ? [] : [column.key])),
      ...lines.flatMap(({ holder, values }) => [
        ...(holder === null ? [] : [holder]),
        ...columns.flatMap(({ key, mainKey, field, isList }) => {
          if (field.ref === undefined) return [];
          const value = values[key];
          const items: readonly unknown[] = isList && Array.isArray(value) ? value : [value];
          return items.map((item) => String((mainKey !== null && Object(item)[mainKey]) || item));
        }),
      ]),
    ]),
  );
  return Object.fromEntries([...used].sort().flatMap((id) => (all.get(id) ? [[id, all.get(id) ?? '']] : [])));
}
