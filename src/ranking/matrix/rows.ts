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

type Contributed = { readonly contributions: readonly (readonly number[])[] };
const waiting = Symbol('columns and size');
type Waiting = { readonly [waiting]: { readonly columns: () => readonly Float64Array[]; readonly size: number } };

/** The same for all rankings: of what is read in a way of an object's own, V8 lets nothing go before it looks through all of memory. */
const whenRead = {
  enumerable: true,
  configurable: true,
  get(this: Waiting): Contributed['contributions'] {
    const { columns, size } = this[waiting];
    const value = rowsOf(columns(), size);
    Object.defineProperty(this, 'contributions', { enumerable: true, value });
    return value;
  },
};

/**
 * The ranking with its contributions besides, one row an alternative, made when they are first read: most who rank many alternatives read
 * none of them.
 */
export function withContributions<Ranking extends object>(
  ranking: Ranking,
  columns: () => readonly Float64Array[],
  size: number,
): Ranking & Contributed {
  const own = { ...Object.getOwnPropertyDescriptors(ranking), contributions: whenRead, [waiting]: { value: { columns, size } } };
  const made: Ranking & Contributed = Object.create(Object.prototype, own);
  return made;
}

export const plain = (numbers: Float64Array): readonly number[] => {
  const copy = new Array<number>(numbers.length);
  for (let i = 0; i < numbers.length; i++) copy[i] = numbers[i] ?? 0;
  return copy;
};
