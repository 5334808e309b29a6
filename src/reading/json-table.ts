// A list of records in JSON, as platforms export them, as a table: one row a record, inner keys joined by strokes (`title/fr`).
import type { Table, TableCell, TableValue } from '../model/index.ts';
import { cellPlace, isRecord } from '../values/index.ts';

/** Columns, levels and rows past which it is no list that people can look at. */
const most = { columns: 400, levels: 6, rows: 100_000 };

function* leavesOf(value: unknown, path: readonly string[]): Generator<readonly [header: string, value: TableValue]> {
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') yield [path.join('/'), value];
  else if (Array.isArray(value)) yield [path.join('/'), value.filter((one) => typeof one === 'string').join('\n')];
  else if (isRecord(value) && path.length < most.levels)
    for (const [key, inner] of Object.entries(value)) yield* leavesOf(inner, [...path, key]);
}

/** The list itself, or the first list of records that a key of it holds. */
function recordsIn(data: unknown): readonly Readonly<Record<string, unknown>>[] {
  const lists = Array.isArray(data) ? [data] : isRecord(data) ? Object.values(data).filter(Array.isArray) : [];
  return lists.map((list: readonly unknown[]) => list.filter(isRecord)).find((list) => list.length > 0) ?? [];
}

/** Null when the text is no JSON, or holds no list of records. */
export function jsonTable(text: string): Table | null {
  const records = recordsIn(parsed(text)).slice(0, most.rows);
  const headers = new Map<string, number>();
  const cells = records.map((record, index) =>
    [...leavesOf(record, [])].flatMap(([header, value]): TableCell[] => {
      if (!headers.has(header) && headers.size < most.columns) headers.set(header, headers.size + 1);
      const column = headers.get(header);
      return column === undefined || value === '' ? [] : [cellAt(index + 2, column, value)];
    }),
  );
  if (headers.size === 0) return null;
  const rows = [[...headers].map(([header, column]) => cellAt(1, column, header)), ...cells];
  return { sheets: [{ name: '', isHidden: false, rows: rows.filter(({ length }) => length > 0), merged: [] }], ignored: [] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const kinds: Readonly<Record<string, TableCell['kind']>> = { number: 'number', boolean: 'boolean' };

const cellAt = (row: number, column: number, value: TableValue): TableCell => ({
  address: cellPlace(column, row),
  row,
  column,
  kind: kinds[typeof value] ?? 'text',
  value: typeof value === 'string' ? value.normalize('NFC').trim() : value,
});
