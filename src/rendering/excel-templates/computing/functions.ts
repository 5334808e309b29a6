/** The functions of Excel that are computed here: those of sums, counts, choices and searches. */
import { type CellAt, sum, sumOf } from '../../../values/index.ts';
import {
  type Area,
  areaOf,
  CellError,
  compare,
  criterionOf,
  isArea,
  numberOf,
  type Scalar,
  scalarOf,
  textOf,
  truthOf,
  unknown,
  type Value,
} from './values.ts';

/** Each argument is worked out when it is asked for; `undefined` when it is left out. */
export type Args = {
  readonly count: number;
  readonly value: (index: number) => Value | undefined;
  /** Where an argument points to, without looking there. */
  readonly place: (index: number) => CellAt;
};
type Call = (args: Args) => Value;

const all = (args: Args, from = 0): Value[] =>
  Array.from({ length: args.count - from }, (_, index) => args.value(from + index) ?? null);
const given = (args: Args, index: number): Value => {
  const value = args.value(index);
  if (value === undefined) throw unknown;
  return value;
};
/** The numbers among cells; an argument that is no area must be one. */
const numbers = (values: readonly Value[]): number[] =>
  values.flatMap((value) => (isArea(value) ? value.flat().filter((cell) => typeof cell === 'number') : [numberOf(value)]));
const cells = (values: readonly Value[]): Scalar[] => values.flatMap((value) => areaOf(value).flat());
const some = (list: readonly number[], least = 1): readonly number[] => {
  if (list.length < least) throw new CellError('#DIV/0!');
  return list;
};
/** Zero among no numbers. */
const farthest = ([first = 0, ...others]: readonly number[], of: (a: number, b: number) => number): number =>
  others.reduce((found, one) => of(found, one), first);
const mean = (list: readonly number[]): number => sum(some(list)) / list.length;

function deviation(list: readonly number[]): number {
  const middle = mean(some(list, 2));
  return Math.sqrt(sumOf(list, (one) => (one - middle) ** 2) / (list.length - 1));
}

function median(list: readonly number[]): number {
  const sorted = list.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  if (low === undefined || high === undefined) throw new CellError('#NUM!');
  return (low + high) / 2;
}

/** The cells of the first area whose row meets every criterion: areas and criteria in turn, from an argument on. */
function meeting(summed: Area, args: Args, from: number): Scalar[] {
  const tests = Array.from({ length: Math.floor((args.count - from) / 2) }, (_, index) => ({
    among: areaOf(given(args, from + 2 * index)).flat(),
    isMet: criterionOf(given(args, from + 2 * index + 1)),
  }));
  const found = summed.flat();
  if (tests.some(({ among }) => among.length !== found.length)) throw new CellError('#VALUE!');
  return found.filter((_, at) => tests.every(({ among, isMet }) => isMet(among[at] ?? null)));
}

/** Row by row of as many areas of the same shape, what is no number counting as zero. */
function sumOfProducts(areas: readonly Area[]): number {
  const [first = [], ...others] = areas;
  if (others.some((one) => one.length !== first.length || one[0]?.length !== first[0]?.length)) throw new CellError('#VALUE!');
  const plain = (cell: Scalar | undefined) => (typeof cell === 'number' ? cell : 0);
  return sum(
    first.flatMap((row, at) =>
      row.map((cell, column) => others.reduce((product, one) => product * plain(one[at]?.[column]), plain(cell))),
    ),
  );
}

function round(value: number, places: number): number {
  const power = 10 ** places;
  const scaled = Math.abs(value) * power;
  return (Math.sign(value) * Math.round(scaled + scaled * Number.EPSILON)) / power;
}

/** One cell, or with a zero a whole row or column. */
function partAt(area: Area, args: Args): Value {
  const [first, second] = [numberOf(given(args, 1)), args.count > 2 ? numberOf(given(args, 2)) : 1];
  // In a single row, one number is that of the column.
  const [row, column] = args.count === 2 && area.length === 1 ? [1, first] : [first, second];
  const rows = row === 0 ? area : area.slice(row - 1, row);
  const part = column === 0 ? rows : rows.map((cells) => cells.slice(column - 1, column));
  if (row < 0 || column < 0 || part.length === 0 || part[0]?.length === 0) throw new CellError('#REF!');
  return row === 0 || column === 0 ? part : scalarOf(part);
}

/** The place of a value, or of the last one that is not greater, in a list in order. */
function placeOf(wanted: Scalar, list: readonly Scalar[], way: number): number {
  if (way === 0) {
    const found = list.findIndex((cell) => cell !== null && compare(cell, wanted) === 0);
    if (found < 0) throw new CellError('#N/A');
    return found + 1;
  }
  if (way !== 1) throw unknown;
  const place = list.findLastIndex((cell) => typeof cell === typeof wanted && compare(cell, wanted) <= 0) + 1;
  if (place === 0) throw new CellError('#N/A');
  return place;
}

export const FUNCTIONS: Readonly<Record<string, Call>> = {
  SUM: (args) => sum(numbers(all(args))),
  SUBTOTAL: (args) => {
    if (![9, 109].includes(numberOf(given(args, 0)))) throw unknown;
    return sum(numbers(all(args, 1)));
  },
  COUNT: (args) => numbers(all(args)).length,
  COUNTA: (args) => cells(all(args)).filter((cell) => cell !== null).length,
  COUNTBLANK: (args) => cells(all(args)).filter((cell) => cell === null || cell === '').length,
  AVERAGE: (args) => mean(numbers(all(args))),
  MIN: (args) => farthest(numbers(all(args)), Math.min),
  MAX: (args) => farthest(numbers(all(args)), Math.max),
  MEDIAN: (args) => median(numbers(all(args))),
  STDEV: (args) => deviation(numbers(all(args))),
  SUMPRODUCT: (args) => sumOfProducts(all(args).map(areaOf)),
  COUNTIF: (args) => meeting(areaOf(given(args, 0)), args, 0).length,
  COUNTIFS: (args) => meeting(areaOf(given(args, 0)), args, 0).length,
  SUMIF: (args) => sum(numbers([[meeting(areaOf(given(args, args.count > 2 ? 2 : 0)), { ...args, count: 2 }, 0)]])),
  SUMIFS: (args) => sum(numbers([[meeting(areaOf(given(args, 0)), args, 1)]])),
  AVERAGEIFS: (args) => mean(numbers([[meeting(areaOf(given(args, 0)), args, 1)]])),
  IF: (args) => {
    if (truthOf(given(args, 0))) return args.value(1) ?? 0;
    return args.count > 2 ? (args.value(2) ?? 0) : false;
  },
  IFERROR: (args) => {
    try {
      return scalarOf(given(args, 0));
    } catch (error) {
      if (error instanceof CellError) return args.value(1) ?? 0;
      throw error;
    }
  },
  AND: (args) => all(args).every(truthOf),
  OR: (args) => all(args).some(truthOf),
  NOT: (args) => !truthOf(given(args, 0)),
  ISNUMBER: (args) => typeof scalarOf(given(args, 0)) === 'number',
  ISBLANK: (args) => scalarOf(given(args, 0)) === null,
  N: (args) => {
    const value = scalarOf(given(args, 0));
    return typeof value === 'string' ? 0 : Number(value);
  },
  ABS: (args) => Math.abs(numberOf(given(args, 0))),
  INT: (args) => Math.floor(numberOf(given(args, 0))),
  ROUND: (args) => round(numberOf(given(args, 0)), numberOf(given(args, 1))),
  REPT: (args) => {
    const [text, times] = [textOf(given(args, 0)), Math.floor(numberOf(given(args, 1)))];
    if (times < 0 || text.length * times > 32_767) throw new CellError('#VALUE!');
    return text.repeat(times);
  },
  INDEX: (args) => partAt(areaOf(given(args, 0)), args),
  MATCH: (args) =>
    placeOf(scalarOf(given(args, 0)), areaOf(given(args, 1)).flat(), args.count > 2 ? numberOf(given(args, 2)) : 1),
  ROW: (args) => args.place(0).row,
  COLUMN: (args) => args.place(0).column,
  HYPERLINK: (args) => scalarOf(given(args, args.count > 1 ? 1 : 0)),
};
