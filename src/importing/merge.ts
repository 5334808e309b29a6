// What went out, what came back, what the folder says now → what changes, and where two people said two things.
import type { ExchangeBase, ExchangeLine, ExchangeTable, PlacedLine } from '../model/index.ts';
import { matched } from './align.ts';
import { layoutNamed } from './layout.ts';
import { sameValue } from './read-row.ts';
import type { CellChange, NewLine, Returned } from './returned.ts';

/** A change of the workbook whose line is in the folder. */
export interface PlacedChange extends CellChange {
  readonly table: string;
  readonly now: PlacedLine;
}
/** `folder` is what stands there now. */
export interface Conflict extends PlacedChange {
  readonly folder: unknown;
}
export interface Missing {
  readonly table: string;
  readonly now: PlacedLine;
  /** Somebody changed it in the folder since it went out. */
  readonly isChanged: boolean;
}

export interface Merged {
  readonly changes: readonly PlacedChange[];
  readonly conflicts: readonly Conflict[];
  readonly added: readonly (NewLine & { readonly table: string })[];
  readonly missing: readonly Missing[];
  /** Changes of lines that the folder has no more: nothing can be done of them but to say them. */
  readonly gone: readonly (CellChange & { readonly table: string })[];
}

/** A line that was brought already, as when a workbook is imported twice, is not new. */
function isThere(line: NewLine, others: PlacedLine[]): boolean {
  const at = others.findIndex(
    ({ holder, values }) =>
      holder === line.holder && Object.entries(line.values).every(([key, value]) => sameValue(values[key], value)),
  );
  if (at !== -1) others.splice(at, 1);
  return at !== -1;
}

const changedKeys = (before: ExchangeLine, now: ExchangeLine): boolean =>
  [...new Set([...Object.keys(before.values), ...Object.keys(now.values)])].some(
    (key) => !sameValue(before.values[key], now.values[key]),
  );

/** What the folder says of a field of a line, in whichever of the sheets that show it. */
const saidOf = (line: PlacedLine, key: string, table: string, today: readonly ExchangeTable<PlacedLine>[]): unknown =>
  today
    .filter(({ name }) => name === table || layoutNamed(name)?.continues === table)
    .flatMap(({ lines }) => lines.find((one) => one.key === line.key)?.values[key] ?? [])
    .at(0);

export function merge(base: ExchangeBase, returned: Returned, today: readonly ExchangeTable<PlacedLine>[]): Merged {
  const all = returned.tables.map((back): Merged => {
    const table = back.name;
    const before = base.tables.find(({ name }) => name === table)?.lines ?? [];
    const lines = today.find(({ name }) => name === table)?.lines ?? [];
    const nows = matched(before, lines);
    const placed = back.changes.flatMap((change): readonly Conflict[] => {
      const now = nows.get(change.line.key);
      return now === undefined ? [] : [{ ...change, table, now, folder: now.values[change.column.key] }];
    });
    const own = new Set(nows.values());
    const others = lines.filter((line) => !own.has(line));
    // An id that somebody typed, and that the folder has since: the same thing, of which nothing went out.
    const twins = new Map(
      back.added.flatMap((line) => others.flatMap((one) => (one.id !== null && one.id === line.id ? [[line, one]] : []))),
    );
    const again = [...twins].flatMap(([line, now]) =>
      line.cells.map((change): Conflict => ({ ...change, table, now, folder: saidOf(now, change.column.key, table, today) })),
    );
    const open = [...placed, ...again].filter(({ folder, value, column, now }) =>
      column.isNote ? !now.notes.includes(String(value)) : !sameValue(folder, value),
    );
    return {
      changes: open.filter(({ folder, before: was }) => sameValue(folder, was)),
      conflicts: open.filter(({ folder, before: was }) => !sameValue(folder, was)),
      added: back.added.filter((line) => !twins.has(line) && !isThere(line, others)).map((line) => ({ ...line, table })),
      missing: back.missing.flatMap((line) => {
        const now = nows.get(line.key);
        return now === undefined ? [] : [{ table, now, isChanged: changedKeys(line, now) }];
      }),
      gone: back.changes.filter(({ line }) => !nows.has(line.key)).map((change) => ({ ...change, table })),
    };
  });
  return {
    changes: all.flatMap(({ changes }) => changes),
    conflicts: all.flatMap(({ conflicts }) => conflicts),
    added: all.flatMap(({ added }) => added),
    missing: all.flatMap(({ missing }) => missing),
    gone: all.flatMap(({ gone }) => gone),
  };
}
