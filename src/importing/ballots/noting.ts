// Notes about the cells of one table of a ballot, and the cells that belong to none of its columns.

import type { Ballot, TableCell } from '../../model/index.ts';
import { ballotKeys } from '../../project/people/index.ts';
import { readNumber } from '../cells/read-number.ts';

export type Scores = Readonly<Record<string, Readonly<Record<string, number>>>>;

export type Weights = NonNullable<Ballot['weights']>;

/** A table of a ballot: the key of each column, and the rows below. */
export interface Lines {
  readonly sheet: string;
  readonly keys: ReadonlyMap<number, string>;
  readonly keyCells: readonly TableCell[];
  /** What people read above them. */
  readonly heads: readonly TableCell[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** A cell, and what is said of it; `refused` when its answer was not taken. */
export interface CellNote {
  readonly sheet: string;
  /** `B7`. */
  readonly address: string;
  readonly code: string;
  readonly found: string | number | boolean;
  readonly values: Readonly<Record<string, string | number>>;
  readonly refused: boolean;
}

export interface Noting {
  readonly notes: CellNote[];
  refuse(cell: TableCell, code: string, values?: CellNote['values']): void;
  /** Taken, with something to know about it. */
  tell(cell: TableCell, code: string, values?: CellNote['values']): void;
}

export function noting({ sheet }: Lines): Noting {
  const notes: CellNote[] = [];
  const add =
    (refused: boolean): Noting['refuse'] =>
    ({ address, value: found }, code, values = {}) => {
      notes.push({ sheet, address, code, found, values, refused });
    };
  return { notes, refuse: add(true), tell: add(false) };
}

/** A row of a table: its code, and its cells by the keys of the columns; what stands under no key is refused, so that no word is lost. */
export function* codedRows(
  { keys, rows }: Lines,
  noted: Noting,
): Generator<{ readonly code: TableCell; readonly cells: readonly (readonly [key: string, cell: TableCell])[] }> {
  for (const row of rows) {
    const code = row.find(({ column }) => column === 1);
    const keyed = row.flatMap((cell) => {
      const key = keys.get(cell.column);
      return cell.column === 1 || key === ballotKeys.own ? [] : [[key ?? '', cell] as const];
    });
    for (const [key, cell] of keyed) if (key === '') noted.refuse(cell, 'outside-columns');
    const cells = keyed.filter(([key]) => key !== '');
    if (code !== undefined) yield { code, cells };
    else for (const cell of row) if (!keyed.some(([key, one]) => one === cell && key === '')) noted.refuse(cell, 'outside-rows');
  }
}

/** The number of a cell, or of a share where points are asked; what is not surely one is none, for nobody votes by a guess. */
export function numberIn(cell: TableCell, noted: Noting, read: typeof readNumber = readNumber): number | null {
  const found = read(cell);
  if (!('value' in found) || found.certainty !== 'sure') return null;
  if (cell.kind === 'number' && cell.isComputed) noted.tell(cell, 'computed');
  return found.value;
}
