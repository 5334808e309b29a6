// Columns turned into one row an alternative, as plain numbers.

export function rowsOf(columns: readonly Float64Array[], size: number): readonly (readonly number[])[] {
  const rows = new Array<number[]>(size);
  for (let i = 0; i < size; i++) {
    const row = new Array<number>(columns.length);
    for (let j = 0; j < columns.length; j++) row[j] = columns[j]?.[i] ?? 0;
    rows[i] = row;
  }
  return rows;
}

/** The same rows, made when they are first read: most who rank many alternatives read none of them. */
export function rowsWhenRead(columns: () => readonly Float64Array[], size: number): () => readonly (readonly number[])[] {
  let rows: readonly (readonly number[])[] | null = null;
  return () => {
    rows ??= rowsOf(columns(), size);
    return rows;
  };
}

export const plain = (numbers: Float64Array): readonly number[] => {
  const copy = new Array<number>(numbers.length);
  for (let i = 0; i < numbers.length; i++) copy[i] = numbers[i] ?? 0;
  return copy;
};
