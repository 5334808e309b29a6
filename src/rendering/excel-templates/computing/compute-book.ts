// Computes the formulas of a workbook as far as they are known here, so that programs that compute nothing show their results too.
// What is not computed is left without a result, as it was: Excel computes everything again when it opens the file.
import { attributeOf, childOf, type Element, elementOf, isElement, type Node, withAttribute } from '../../ooxml/index.ts';
import { columnNumber, letters, type Reference } from '../formulas/index.ts';
import type { NumberFormats } from '../number-formats.ts';
import { textIn } from '../read-sheet.ts';
import { type Args, FUNCTIONS } from './functions.ts';
import { type Computed, parseFormula } from './parse-formula.ts';
import { type Area, CellError, operateAreas, type Scalar, scalarOf, Unknown, type Value } from './values.ts';

/** Cells that all formulas together may look at, and formulas that wait for one another. */
const MOST_CELLS = 20_000_000;
const DEEPEST = 200;

export type ComputedSheet = { readonly name: string; readonly root: Element };
type Cell = ({ readonly formula: string } | { readonly value: Scalar }) & { readonly style: number };
type Sheet = { readonly cells: ReadonlyMap<string, Cell>; readonly bottom: number };

/**
 * The roots of the sheets, in their order, with results. `strings`: the texts that cells share. What is computed from the middle of a range
 * is rough too, and says so.
 */
export function computeBook(
  sheets: readonly ComputedSheet[],
  strings: readonly Element[],
  formats: NumberFormats,
): readonly Element[] {
  const book = new Map(sheets.map(({ name, root }) => [name.toLowerCase(), readCells(root, strings)]));
  const resultOf = evaluator(book, formats.isRange);
  return sheets.map(({ name, root }) => {
    const rebuild = (node: Node): Node => {
      if (!isElement(node)) return node;
      if (node.name !== 'c') return { ...node, children: node.children.map(rebuild) };
      const formula = childOf(node, 'f');
      // Those that cells share, of arrays and of tables are not computed here; LibreOffice marks plain ones too.
      if (!formula || (attributeOf(formula, 't') ?? 'normal') !== 'normal') return node;
      const result = resultOf(name, attributeOf(node, 'r') ?? '');
      if (result === undefined) return node;
      const computed = withResult(node, formula, result.value);
      return result.isRough ? withAttribute(computed, 's', [String(formats.asRange(styleOf(node)))]) : computed;
    };
    const children = root.children.map((child) => (isElement(child) && child.name === 'sheetData' ? rebuild(child) : child));
    return { ...root, children };
  });
}

function withResult(cell: Element, formula: Element, result: Scalar): Element {
  const shown = typeof result === 'boolean' ? String(Number(result)) : String(result);
  const whole = { ...cell, children: [formula, elementOf('v', [shown])] };
  if (typeof result === 'string') return withAttribute(whole, 't', ['str']);
  if (typeof result === 'boolean') return withAttribute(whole, 't', ['b']);
  return attributeOf(cell, 't') === undefined ? whole : withAttribute(whole, 't', ['n']);
}

const styleOf = (cell: Element): number => Number(attributeOf(cell, 's') ?? 0);

function readCells(root: Element, strings: readonly Element[]): Sheet {
  const rows = (childOf(root, 'sheetData')?.children ?? []).filter(isElement);
  const cells = rows.flatMap((row) => row.children.filter(isElement).filter(({ name }) => name === 'c'));
  const read = (cell: Element): { readonly formula: string } | { readonly value: Scalar } => {
    const [formula, value] = [childOf(cell, 'f'), childOf(cell, 'v')];
    if (formula) return { formula: textIn(formula) };
    const text = childOf(cell, 'is');
    if (text) return { value: textIn(text) };
    if (!value) return { value: null };
    const written = textIn(value);
    switch (attributeOf(cell, 't')) {
      case 's': {
        const shared = strings[Number(written)];
        return { value: shared ? textIn(shared) : '' };
      }
      case 'str':
        return { value: written };
      case 'b':
        return { value: written === '1' };
      case 'e':
        return { formula: written };
      default:
        return { value: Number(written) };
    }
  };
  return {
    cells: new Map(cells.map((cell) => [attributeOf(cell, 'r') ?? '', { ...read(cell), style: styleOf(cell) }])),
    bottom: Number(attributeOf(rows.at(-1) ?? root, 'r') ?? 0),
  };
}

/** What a cell comes to; undefined when it is not known. */
type Result = { readonly value: Scalar; readonly isRough: boolean };

function evaluator(
  book: ReadonlyMap<string, Sheet>,
  isRange: (style: number) => boolean,
): (sheet: string, place: string) => Result | undefined {
  const results = new Map<string, Result | CellError | Unknown>();
  const areas = new Map<string, { readonly area: Area; readonly isRough: boolean }>();
  /** Whether something rough was met since the formula began. */
  let isRough = false;
  let looked = 0;
  let depth = 0;

  function cellValue(sheet: string, place: string): Scalar {
    const cell = book.get(sheet.toLowerCase())?.cells.get(place);
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
    const known = book.get(sheet.toLowerCase());
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
