// The rows of a sheet that came back: which line each is, and which are new.
import type { ExchangeTable, ReturnedCell, ReturnedSheet } from '../model/index.ts';
import { cellOf, type Showing } from './cell-of.ts';
import type { Header } from './header-of.ts';
import { layoutNamed } from './layout.ts';
import type { Layout } from './layouts/listed.ts';
import { textOf } from './understand-cell.ts';

export interface Row {
  /** From 0. */
  readonly index: number;
  readonly cells: readonly ReturnedCell[];
  /** As it stands in the column of ids. */
  readonly key: string;
}

export interface SortedRows {
  /** By the key of the line that went out. */
  readonly known: ReadonlyMap<string, Row>;
  /** `id` was typed by somebody, in the form of the register. */
  readonly added: readonly (Row & { readonly id: string | null })[];
}

function rowsOf(sheet: ReturnedSheet, header: Header, showing: Showing): readonly Row[] {
  const columns = [...header.fields, header.holder, header.id].filter((index) => index !== -1);
  return sheet.rows.flatMap((cells, index) => {
    const isEmpty = columns.every((column) => textOf(cells[column], showing.say) === '');
    return index <= header.row || isEmpty ? [] : [{ index, cells, key: textOf(cells[header.id], showing.say) }];
  });
}

const hasIdOf = ({ prefix }: Layout, key: string): boolean => prefix !== undefined && new RegExp(`^${prefix}-\\d+$`).test(key);

/** A row whose id was cleared, and that says what a line that did not come back said, is that line. */
function recovered(rows: readonly Row[], gone: ExchangeTable['lines'], table: ExchangeTable, header: Header, showing: Showing) {
  const signature = (texts: readonly string[]): string => JSON.stringify(texts);
  const keys = new Map(
    gone.map((line) => [
      signature(table.columns.map((column) => textOf(cellOf(line.values[column.key], column, showing), showing.say))),
      line.key,
    ]),
  );
  return rows.flatMap((row) => {
    const key = keys.get(signature(header.fields.map((index) => textOf(row.cells[index], showing.say))));
    return row.key !== '' || key === undefined ? [] : [[key, row] as const];
  });
}

/** A second row with an id, as when a line was copied, is a new line. */
export function sortedRows(sheet: ReturnedSheet, header: Header, table: ExchangeTable, showing: Showing): SortedRows {
  const rows = rowsOf(sheet, header, showing);
  const layout = layoutNamed(table.name);
  const keys = new Set(table.lines.map(({ key }) => key));
  const known = new Map<string, Row>();
  const added: (Row & { readonly id: string | null })[] = [];
  for (const row of rows) {
    if (keys.has(row.key) && !known.has(row.key)) known.set(row.key, row);
    else {
      const isTyped = layout !== undefined && hasIdOf(layout, row.key) && !keys.has(row.key);
      added.push({ ...row, id: isTyped ? row.key : null });
    }
  }
  const gone = table.lines.filter(({ key }) => !known.has(key));
  const back = new Map(recovered(added, gone, table, header, showing).map(([key, row]) => [row.index, key]));
  for (const row of added) {
    const key = back.get(row.index);
    if (key !== undefined && !known.has(key)) known.set(key, row);
  }
  return { known, added: added.filter((row) => ![...known.values()].includes(row)) };
}
