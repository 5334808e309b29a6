// What went out, what came back, what the folder says now → what changes, and where two people said two things.
import type { ExchangeBase, ExchangeLine, ExchangeTable, PlacedLine } from '../model/index.ts';
import { matched } from './align.ts';
import { broughtBefore, isSaid, type ReadAgain } from './brought-before.ts';
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
  /** It was to leave, and other things still refer to it: it stays. */
  readonly isCited?: true;
}

export interface Merged {
  readonly changes: readonly PlacedChange[];
  readonly conflicts: readonly Conflict[];
  readonly added: readonly (NewLine & { readonly table: string })[];
  readonly missing: readonly Missing[];
  /** Changes of lines that the folder has no more: nothing can be done of them but to say them. */
  readonly gone: readonly (CellChange & { readonly table: string })[];
}

const changedKeys = (before: ExchangeLine, now: ExchangeLine): boolean =>
  [...new Set([...Object.keys(before.values), ...Object.keys(now.values)])].some(
    (key) => !sameValue(before.values[key], now.values[key]),
  );

/** What the folder says of a field of a line, in whichever of the sheets that show it. */
const saidOf = (line: PlacedLine, key: string, table: string, today: readonly ExchangeTable<PlacedLine>[]): unknown =>
  today
    .filter(({ name }) => name === table || layoutNamed(name)?.continues === table)
    .map(({ lines }) => lines.find((one) => one.key === line.key)?.values[key])
    .find((value) => value !== undefined);

export function merge(
  base: ExchangeBase,
  returned: Returned,
  today: readonly ExchangeTable<PlacedLine>[],
  again: ReadAgain,
): Merged {
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
    const saying = (line: PlacedLine, { column }: CellChange): unknown => saidOf(line, column.key, table, today);
    // An id that somebody typed, and that the folder has since: the same thing, of which nothing went out.
    const typed = new Map(
      back.added.flatMap((line) => others.flatMap((one) => (one.id !== null && one.id === line.id ? [[line, one]] : []))),
    );
    const named = new Set(typed.values());
    const unnamed = others.filter((line) => !named.has(line));
    const rows = back.added.filter((line) => !typed.has(line));
    const twins = new Map([...typed, ...broughtBefore(table, rows, unnamed, { saying, again })]);
    const completed = [...twins].flatMap(([line, now]) =>
      line.cells.flatMap((change): readonly Conflict[] => {
        const folder = saying(now, change);
        return isSaid(change, now, folder, again) ? [] : [{ ...change, table, now, folder }];
      }),
    );
    const changed = placed.filter(({ folder, value, column, now }) =>
      column.isNote ? !now.notes.includes(String(value)) : !sameValue(folder, value),
    );
    const open = [...changed, ...completed];
    return {
      changes: open.filter(({ folder, before: was }) => sameValue(folder, was)),
      conflicts: open.filter(({ folder, before: was }) => !sameValue(folder, was)),
      added: rows.filter((line) => !twins.has(line)).map((line) => ({ ...line, table })),
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
