/** Whether a cell is within areas, and whether a formula looks at the row that they begin with. */

type Corner = { readonly column: number; readonly row: number };

const corner = (cell: string): Corner => {
  const [, letters = '', digits = ''] = /^\$?([A-Z]+)\$?(\d+)$/.exec(cell) ?? [];
  return { column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0), row: Number(digits) };
};

const areasOf = (areas: string) =>
  areas.split(' ').map((area) => {
    const [from = '', to = from] = area.split(':');
    return { from: corner(from), to: corner(to) };
  });

/** `areas` as a sheet writes them: `A1:B5 D2`. */
export const isWithin = (cell: string, areas: string): boolean => {
  const { column, row } = corner(cell);
  return areasOf(areas).some(({ from, to }) => from.column <= column && column <= to.column && from.row <= row && row <= to.row);
};

/** Whether the formula looks at the row itself, within the areas or beside them: what it looks at is read there, not only in the colour. */
export const looksAtRow = (formula: string, areas: string): boolean => {
  const [first] = areasOf(areas);
  const cells = formula.match(/(?<![!\w$])\$?[A-Z]{1,3}\$?\d+\b/g) ?? [];
  return cells.some((cell) => corner(cell).row === first?.from.row);
};
