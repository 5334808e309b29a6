/** What the formulas of a workbook come to, as far as they are known here. */
import type { CellAt } from '../../../values/index.ts';
import type { Reference } from '../formulas/index.ts';
import { type Args, FUNCTIONS } from './functions.ts';
import { type Computed, parseFormula } from './parse-formula.ts';
import { type Area, CellError, operateAreas, type Scalar, scalarOf, Unknown, unknown, type Value } from './values.ts';

/** Cells that all formulas together may look at, and formulas that wait for one another. */
const MOST_CELLS = 20_000_000;
const DEEPEST = 200;

export type Plain = { readonly value: Scalar; readonly style: number };
export type Cell = Plain | { readonly formula: string; readonly style: number };
/** The cells of a sheet, by row and by column, and its last row. */
export type Cells = { readonly rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>; readonly bottom: number };

type Result = { readonly value: Scalar } | CellError | Unknown;
/** What a formula comes to; undefined when it is not known. */
export type ResultOf = (sheet: string, at: CellAt) => { readonly value: Scalar } | undefined;

/** `valueIn`: what a cell without a formula counts for. */
export function evaluator(
  sheetOf: (name: string) => Cells | undefined,
  valueIn: (cell: Plain) => Scalar = ({ value }) => value,
): ResultOf {
  const results = new Map<Cell, Result>();
  const areas = new Map<string, Area>();
  let looked = 0;
  let depth = 0;

  function cellValue(sheet: string, cell: Cell | undefined): Scalar {
    if (!cell) return null;
    if ('value' in cell) return valueIn(cell);
    const known = results.get(cell) ?? computed(cell, cell.formula, sheet);
    if (known instanceof Error) throw known;
    return known.value;
  }

  function computed(cell: Cell, formula: string, sheet: string): Result {
    // Until it is known, who waits for it waits for itself.
    results.set(cell, unknown);
    depth += 1;
    let result: Result;
    try {
      const parsed = depth > DEEPEST ? undefined : parseFormula(formula);
      if (!parsed) throw unknown;
      // A formula that comes to an empty cell comes to zero.
      const value = scalarOf(worth(parsed, sheet)) ?? 0;
      if (typeof value === 'number' && !Number.isFinite(value)) throw new CellError('#NUM!');
      result = { value };
    } catch (error) {
      if (!(error instanceof CellError) && !(error instanceof Unknown)) throw error;
      result = error;
    }
    depth -= 1;
    results.set(cell, result);
    return result;
  }

  function areaValue({ sheet: named, start, end, text }: Reference, own: string): Value {
    const sheet = named ?? own;
    const known = sheetOf(sheet);
    const last = end ?? start;
    if (!known || start.index === 0 || last.index === 0) throw unknown;
    if (!end && start.row !== null) return cellValue(sheet, known.rows.get(start.row)?.get(start.index));
    const key = `${sheet}!${text}`;
    const before = areas.get(key);
    if (before) return before;
    const [top, bottom] = [start.row ?? 1, Math.min(last.row ?? known.bottom, Math.max(known.bottom, start.row ?? 1))];
    const width = Math.max(0, last.index - start.index + 1);
    looked += Math.max(0, bottom - top + 1) * width;
    if (looked > MOST_CELLS) throw unknown;
    const area = Array.from({ length: bottom - top + 1 }, (_, line) => {
      const row = known.rows.get(top + line);
      return Array.from({ length: width }, (__, across) => cellValue(sheet, row?.get(start.index + across)));
    });
    // What does not move with its formula is looked at again and again.
    if (start.fixed && last.fixed) areas.set(key, area);
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
        if (!called) throw unknown;
        const args: Args = {
          count: computed.args.length,
          value: (index) => {
            const arg = computed.args[index];
            return arg ? worth(arg, sheet) : undefined;
          },
          place: (index) => {
            const arg = computed.args[index];
            if (arg?.kind !== 'area') throw unknown;
            const { index: column, row } = arg.reference.start;
            if (row === null || column === 0) throw unknown;
            return { row, column };
          },
        };
        return called(args);
      }
    }
  }

  return (sheet, { column, row }) => {
    const cell = sheetOf(sheet)?.rows.get(row)?.get(column);
    if (!cell || 'value' in cell) return undefined;
    try {
      cellValue(sheet, cell);
    } catch (error) {
      if (error instanceof CellError || error instanceof Unknown) return undefined;
      throw error;
    }
    const known = results.get(cell);
    return known instanceof Error ? undefined : known;
  };
}
