// What somebody wrote in a ballot where nothing is asked: beside its tables, on its scales, behind its titles, on a sheet of their own.
import type { Table, TableCell } from '../../model/index.ts';
import { type BallotForm, ballotKeys, ballotTitle } from '../../project/people/index.ts';
import type { CellNote, Lines } from './noting.ts';

export const textOf = (cell: TableCell | undefined): string => (typeof cell?.value === 'string' ? cell.value : '');
export const firstOf = (row: readonly TableCell[]): TableCell | undefined => row.find(({ column }) => column === 1);
const cellIn = (row: readonly TableCell[], at: number): TableCell | undefined => row.find(({ column }) => column === at);

type Rows = readonly (readonly TableCell[])[];

const note = (sheet: string, code: string, { address, value: found }: TableCell, refused = true): CellNote => ({
  ...{ sheet, address, code, found, values: {}, refused },
});

/** Of a title of ours, the cell that goes on after it; a title that changed since the ballot went out is none. */
function goesOn(sheet: string, cell: TableCell | undefined, title: string | undefined): readonly CellNote[] {
  const isMore =
    cell !== undefined && title !== undefined && title !== '' && textOf(cell) !== title && textOf(cell).startsWith(title);
  return isMore ? [note(sheet, 'beside-title', cell, false)] : [];
}

/** Behind the titles of actions, and of criteria at the head of a column or of a line. */
export function besideTitles(tables: readonly Lines[], { actions, criteria, scored }: BallotForm): readonly CellNote[] {
  const titles = new Map([
    ...actions.map((action) => [action.id, ballotTitle(action)] as const),
    ...[...criteria, ...scored].map(({ id, title }) => [id, title] as const),
  ]);
  return tables.flatMap(({ sheet, keys, heads, rows }) => [
    ...heads.flatMap((cell) => goesOn(sheet, cell, titles.get(keys.get(cell.column) ?? ''))),
    ...rows.flatMap((row) => goesOn(sheet, cellIn(row, 2), titles.get(textOf(firstOf(row))))),
  ]);
}

/** The scales say a criterion, a level and what it means; nothing else is on their sheet. */
function strayScales(sheet: string, rows: Rows, { scored }: BallotForm): readonly CellNote[] {
  const head = rows.findIndex((row) => textOf(firstOf(row)) === ballotKeys.scales) + 1;
  return rows.flatMap((row, at) => {
    if (at <= head)
      return row.filter(({ column }) => column > (at === head ? 3 : 1)).map((cell) => note(sheet, 'outside-columns', cell));
    const level = cellIn(row, 2);
    if (level?.kind !== 'number') return row.map((cell) => note(sheet, 'outside-rows', cell));
    const meaning = scored.find(({ title }) => title === textOf(firstOf(row)))?.scale?.levels?.[String(level.value)];
    return [
      ...row.filter(({ column }) => column > 3).map((cell) => note(sheet, 'outside-columns', cell)),
      ...goesOn(sheet, cellIn(row, 3), meaning),
    ];
  });
}

/** The last column of ours beside a key: what a voter is follows who they are. */
const beside: ReadonlyMap<string, number> = new Map([
  [ballotKeys.voter, 4],
  [ballotKeys.year, 3],
  [ballotKeys.date, 3],
]);

/** Words above a table that are none of the form's own: it writes in its first two columns, in the third beside a key, and what it reckons. */
function strayAbove(rows: readonly (readonly TableCell[])[], last: number): readonly TableCell[] {
  const lastKey = rows.findLastIndex((row) => beside.has(textOf(firstOf(row))));
  return rows.flatMap((row, at) => {
    const key = textOf(firstOf(row));
    const isReckoned = row.some(({ isComputed, kind }) => isComputed || kind === 'error');
    const own = beside.get(key) ?? (at === rows.length - 1 || isReckoned ? last : lastKey !== -1 && at > lastKey ? 1 : 2);
    return row.filter(({ column }) => column > own);
  });
}

/** Words on sheets that somebody added, in no column of a table or of what is above it, or in a comment: they are not lost either. */
export function strayCells({ sheets }: Table, form: BallotForm): readonly CellNote[] {
  return sheets.flatMap(({ name, rows, look }) => {
    const said = (look?.comments ?? []).map(({ text, ...place }) =>
      note(name, 'comment', { ...place, kind: 'text', value: text }),
    );
    const at = rows.findIndex((row) => textOf(firstOf(row)) === ballotKeys.code);
    if (rows.some((row) => textOf(firstOf(row)) === ballotKeys.scales)) return [...strayScales(name, rows, form), ...said];
    if (at === -1) return [...rows.flat().map((cell) => note(name, 'other-sheet', cell)), ...said];
    const last = Math.max(3, ...(rows[at] ?? []).map(({ column }) => column));
    const stray = strayAbove(rows.slice(0, at), last);
    return [...stray.map((cell) => note(name, 'outside-columns', cell)), ...said];
  });
}
