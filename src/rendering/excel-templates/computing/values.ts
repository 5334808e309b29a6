/** Values of cells as formulas take them: compared, added, turned into one another, as Excel does. */

/** Null in an empty cell. */
export type Scalar = number | string | boolean | null;
/** Rows of cells. */
export type Area = readonly (readonly Scalar[])[];
export type Value = Scalar | Area;

/** What a cell shows instead of a value: `#DIV/0!` and its like. */
export class CellError extends Error {}
/** What is not computed here, though Excel may: the cell is left without a result. */
export class Unknown extends Error {}
/** The only one: where it was thrown tells nothing, and a workbook may throw it for each of its formulas. */
export const unknown = new Unknown();

export const isArea = (value: Value): value is Area => Array.isArray(value);
export const areaOf = (value: Value): Area => (isArea(value) ? value : [[value]]);

/** One cell where one is meant. */
export function scalarOf(value: Value): Scalar {
  if (!isArea(value)) return value;
  const [row = [], ...rows] = value;
  if (rows.length > 0 || row.length !== 1) throw unknown;
  return row[0] ?? null;
}

export function numberOf(value: Value): number {
  const one = scalarOf(value);
  if (typeof one === 'number') return one;
  if (typeof one === 'boolean') return Number(one);
  if (one === null) return 0;
  // What text is a number depends on the language of Excel.
  if (/^[0-9]+$/.test(one)) return Number(one);
  if (/\d/.test(one)) throw unknown;
  throw new CellError('#VALUE!');
}

export function textOf(value: Value): string {
  const one = scalarOf(value);
  if (typeof one === 'string') return one;
  if (one === null) return '';
  // A decimal point, or TRUE, is written in the language of Excel.
  if (typeof one === 'number' && Number.isInteger(one) && Math.abs(one) < 1e11) return String(one);
  throw unknown;
}

export function truthOf(value: Value): boolean {
  const one = scalarOf(value);
  if (typeof one === 'string') throw new CellError('#VALUE!');
  return Boolean(one);
}

const KINDS = ['number', 'string', 'boolean'];
/** Numbers come before texts, texts before yes or no; an empty cell is whatever it is compared to. */
export function compare(a: Scalar, b: Scalar): number {
  const [left, right] = [a ?? emptyAs(b), b ?? emptyAs(a)];
  if (typeof left !== typeof right) return KINDS.indexOf(typeof left) - KINDS.indexOf(typeof right);
  if (typeof left !== 'string' || typeof right !== 'string') return Number(left) - Number(right);
  const [one, other] = [left.toLowerCase(), right.toLowerCase()];
  return one < other ? -1 : one > other ? 1 : 0;
}
const emptyAs = (other: Scalar): Scalar => (typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0);

function operate(operator: string, a: Scalar, b: Scalar): Scalar {
  const [left, right] = [() => numberOf(a), () => numberOf(b)];
  switch (operator) {
    case '+':
      return left() + right();
    case '-':
      return left() - right();
    case '*':
      return left() * right();
    case '/':
      if (right() === 0) throw new CellError('#DIV/0!');
      return left() / right();
    case '^':
      return left() ** right();
    case '&':
      return textOf(a) + textOf(b);
    case '=':
      return compare(a, b) === 0;
    case '<>':
      return compare(a, b) !== 0;
    case '<':
      return compare(a, b) < 0;
    case '>':
      return compare(a, b) > 0;
    case '<=':
      return compare(a, b) <= 0;
    default:
      return compare(a, b) >= 0;
  }
}

/** Cell by cell; what has one row, one column or one cell stands for as many as the other has. */
export function operateAreas(operator: string, left: Value, right: Value): Value {
  if (!isArea(left) && !isArea(right)) return operate(operator, left, right);
  const [a, b] = [areaOf(left), areaOf(right)];
  const pick = (area: Area, row: number, column: number): Scalar => {
    const line = area[area.length === 1 ? 0 : row];
    const cell = line?.[line.length === 1 ? 0 : column];
    if (cell === undefined) throw new CellError('#N/A');
    return cell;
  };
  const width = Math.max(a[0]?.length ?? 0, b[0]?.length ?? 0);
  return Array.from({ length: Math.max(a.length, b.length) }, (_, row) =>
    Array.from({ length: width }, (__, column) => operate(operator, pick(a, row, column), pick(b, row, column))),
  );
}

/** What `COUNTIF` and its like look for: `">=0"`, `"<>x"`, a value. */
export function criterionOf(value: Value): (cell: Scalar) => boolean {
  const wanted = scalarOf(value);
  if (typeof wanted !== 'string') {
    if (wanted === null) throw unknown;
    return (cell) => cell !== null && compare(cell, wanted) === 0;
  }
  const [, sign = '', rest = ''] = /^(<>|<=|>=|<|>|=)?([\s\S]*)$/.exec(wanted) ?? [];
  if (/[*?~]/.test(rest) || rest === '') throw unknown;
  const operand = /^-?[0-9]+(\.[0-9]+)?$/.test(rest) ? Number(rest) : rest;
  const isSame = (cell: Scalar) => cell !== null && compare(cell, operand) === 0;
  if (sign === '' || sign === '=') return isSame;
  if (sign === '<>') return (cell) => !isSame(cell);
  return (cell) => typeof cell === typeof operand && operate(sign, cell, operand) === true;
}
