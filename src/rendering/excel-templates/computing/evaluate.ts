/** What the formulas of a workbook come to, as far as they are known here. */
import { columnNumber, letters, type Reference } from '../formulas/index.ts';
import { type Args, FUNCTIONS } from './functions.ts';
import { type Computed, parseFormula } from './parse-formula.ts';
import { type Area, CellError, operateAreas, type Scalar, scalarOf, Unknown, type Value } from './values.ts';

/** Cells that all formulas together may look at, and formulas that wait for one another. */
const MOST_CELLS = 20_000_000;
const DEEPEST = 200;

type Cell = ({ readonly formula: string } | { readonly value: Scalar }) & { readonly style: number };
/** The cells of a sheet, by their places, and its last row. */
export type Cells = { readonly cells: ReadonlyMap<string, Cell>; readonly bottom: number };

/** What a cell comes to; undefined when it is not known. */
type Result = { readonly value: Scalar; readonly isRough: boolean };

export function evaluator(
  sheetOf: (name: string) => Cells | undefined,
  isRange: (style: number) => boolean,
): (sheet: string, place: string) => Result | undefined {
  const results = new Map<string, Result | CellError | Unknown>();
  const areas = new Map<string, { readonly area: Area; readonly isRough: boolean }>();
  /** Whether something rough was met since the formula began. */
  let isRough = false;
  let looked = 0;
  let depth = 0;

  function cellValue(sheet: string, place: string): Scalar {
    const cell = sheetOf(sheet)?.cells.get(place);
    if (!cell) return null;
    if ('value' in cell) {
      isRough ||= isRange(cell.style);
      return cell.value;
    }
    const key = `${sheet.toLowerCase()}!${place}`;
    const known = results.get(key) ?? computed(key, sheet, cell.formula);
    if (known instanceof Error) throw known;
    isRough ||= known.isRough;
    return known.value;
  }

  function computed(key: string, sheet: string, formula: string): Result | CellError | Unknown {
    // Until it is known, who waits for it waits for itself.
    results.set(key, new Unknown());
    const around = isRough;
    depth += 1;
    isRough = false;
    let result: Result | CellError | Unknown;
    try {
      const parsed = depth > DEEPEST ? undefined : parseFormula(formula);
      if (!parsed) throw new Unknown();
      // A formula that comes to an empty cell comes to zero.
      const value = scalarOf(worth(parsed, sheet)) ?? 0;
      if (typeof value === 'number' && !Number.isFinite(value)) throw new CellError('#NUM!');
      result = { value, isRough };
    } catch (error) {
      if (!(error instanceof CellError) && !(error instanceof Unknown)) throw error;
      result = error;
    }
    depth -= 1;
    isRough = around;
    results.set(key, result);
    return result;
  }

  function areaValue({ sheet: named, start, end, text }: Reference, own: string): Value {
    const sheet = named ?? own;
    const known = sheetOf(sheet);
    const last = end ?? start;
    if (!known || start.column === '' || last.column === '') throw new Unknown();
    if (!end && start.row !== null) return cellValue(sheet, `${start.column.replace('$', '')}${start.row}`);
    const key = `${sheet}!${text}`;
    const before = areas.get(key);
    isRough ||= before?.isRough ?? false;
    if (before) return before.area;
    const [top, bottom] = [start.row ?? 1, Math.min(last.row ?? known.bottom, Math.max(known.bottom, start.row ?? 1))];
    const [left, right] = [columnNumber(start.column), columnNumber(last.column)];
    looked += Math.max(0, bottom - top + 1) * Math.max(0, right - left + 1);
    if (looked > MOST_CELLS) throw new Unknown();
    const around = isRough;
    isRough = false;
    const area = Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (__, column) => cellValue(sheet, `${letters(left + column)}${top + row}`)),
    );
    // What does not move with its formula is looked at again and again.
    if (start.fixed && last.fixed) areas.set(key, { area, isRough });
    isRough ||= around;
    return area;
  }

  function worth(computed: Computed, sheet: string): Value {
    switch (computed.kind) {
      case 'value':
        return computed.value;
      case 'area':
        return areaValue(computed.reference, sheet);
      case 'operation':
        return operateAreas(computed.operator, worth(computed.left, sheet), worth(computed.right, sheet));
      case 'call': {
        const called = Object.hasOwn(FUNCTIONS, computed.name) ? FUNCTIONS[computed.name] : undefined;
        if (!called) throw new Unknown();
        const args: Args = {
          count: computed.args.length,
          value: (index) => {
            const arg = computed.args[index];
            return arg ? worth(arg, sheet) : undefined;
          },
          place: (index) => {
            const arg = computed.args[index];
            if (arg?.kind !== 'area') throw new Unknown();
            const { column, row } = arg.reference.start;
            if (row === null || column === '') throw new Unknown();
            return { row, column: columnNumber(column) };
          },
        };
        return called(args);
      }
    }
  }

  return (sheet, place) => {
    try {
      cellValue(sheet, place);
    } catch (error) {
      if (error instanceof CellError || error instanceof Unknown) return undefined;
      throw error;
    }
    const known = results.get(`${sheet.toLowerCase()}!${place}`);
    return known instanceof Error ? undefined : known;
  };
}
