// Cells of one or two letters, which most cells are, since tools write codes: what each comes to is found without a search.

/** A cell that is not empty. */
export type ReadCell = (cell: string, slots: Float64Array, record: number) => void;

const letters = 128;
const unset = -32_768;

/** Where a short cell stands; -1 for the others. */
function placeOf(cell: string): number {
  if (cell.length > 2) return -1;
  const first = cell.charCodeAt(0);
  const second = cell.length === 2 ? cell.charCodeAt(1) : 0;
  return first < letters && second < letters ? first * letters + second : -1;
}

export interface ColumnReader {
  readonly read: ReadCell;
  /** Where `values` go. */
  readonly slot: number;
  /** By place, what a short cell puts in the slot once it was read. */
  readonly values: Int16Array;
}

/** Nothing is known beforehand of its cells: each is read. */
export const readEach = (read: ReadCell): ColumnReader => ({ read, slot: 0, values: new Int16Array(0) });

/** `read` gives what it put in the slot when that is all it did. */
export function readOnce(slot: number, read: (...cell: Parameters<ReadCell>) => number | null): ColumnReader {
  const values = new Int16Array(letters * letters).fill(unset);
  return {
    slot,
    values,
    read(cell, slots, record) {
      const value = read(cell, slots, record);
      const place = placeOf(cell);
      if (value !== null && place !== -1 && Number.isInteger(value)) values[place] = value;
    },
  };
}

/** Whether the cell was known. */
export function wasKnown({ slot, values }: ColumnReader, cell: string, slots: Float64Array): boolean {
  const place = placeOf(cell);
  if (place === -1) return false;
  const value = values[place] ?? unset;
  if (value === unset) return false;
  slots[slot] = value;
  return true;
}
