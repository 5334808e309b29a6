// Computes the formulas of a workbook as far as they are known here, so that programs that compute nothing show their results too.
// What is not computed is left without a result, as it was: Excel computes everything again when it opens the file.
import { type CellAt, cellAt, cellPlace } from '../../../values/index.ts';
import {
  attributeOf,
  childOf,
  type Element,
  elementOf,
  isElement,
  type Node,
  withAttribute,
  withoutAttributes,
} from '../../ooxml/index.ts';
import type { NumberFormats } from '../number-formats.ts';
import { once } from '../read-book.ts';
import { textIn } from '../read-sheet.ts';
import { type Cell, type Cells, evaluator } from './evaluate.ts';
import { roughness } from './roughness.ts';
import { steadiness, type WrittenCells } from './steady-results.ts';
import type { Scalar } from './values.ts';

export type ComputedSheet = {
  readonly name: string;
  readonly root: () => Element;
  /** The cells that a view filled or repeated; null on a sheet that none changes, whose results stay. */
  readonly filled: ReadonlySet<string> | null;
};
export type ComputedBook = {
  /** The roots of the sheets that views change, in their order, with results; null in the place of another. */
  readonly roots: readonly (Element | null)[];
  /** What a cell shows; undefined when it is not known. */
  readonly valueAt: (sheet: string, at: CellAt) => Scalar | undefined;
};

/**
 * `strings`: the texts that cells share; `names`: those that stand for a formula, in small letters. What is computed from the middle of a
 * range is rough too, and says so.
 */
export function computeBook(
  sheets: readonly ComputedSheet[],
  strings: () => readonly Element[],
  names: ReadonlySet<string>,
  formats: NumberFormats,
): ComputedBook {
  const read = new Map(
    sheets.map(
      ({ name, root, filled }) => [name.toLowerCase(), once(() => readCells(root(), strings, filled === null))] as const,
    ),
  );
  const sheetOf = (name: string): Cells | undefined => (read.get(name) ?? read.get(name.toLowerCase()))?.();
  const resultOf = evaluator(sheetOf);
  const isRough = formats.hasRanges() ? roughness(sheetOf, resultOf, formats.isRange) : () => false;
  const isSteady = steadiness(
    new Map(sheets.map(({ name, filled }) => [name.toLowerCase(), writtenCells(filled, read.get(name.toLowerCase()))])),
    names,
  );
  const kept = new Map<Cell, Element>();
  const roots = sheets.map(({ name, root, filled }) => {
    if (filled === null) return null;
    const rebuild = (node: Node): Node => {
      if (!isElement(node)) return node;
      if (node.name !== 'c') return { ...node, children: node.children.map(rebuild) };
      const formula = childOf(node, 'f');
      if (!formula) return node;
      const place = attributeOf(node, 'r') ?? '';
      const at = cellAt(place);
      // Those that cells share, of arrays and of tables are not computed here; LibreOffice marks plain ones too.
      const result = (attributeOf(formula, 't') ?? 'normal') === 'normal' ? resultOf(name, at) : undefined;
      if (result) {
        const computed = withResult(node, formula, result.value);
        const style = styleOf(node);
        return formats.isAmount(style) && isRough(name, at)
          ? withAttribute(computed, 's', [String(formats.styleFor(style, 'range'))])
          : computed;
      }
      if (!isSteady(name, place)) return withoutResult(node, formula);
      const cell = cellIn(sheetOf(name), at);
      if (cell) kept.set(cell, node);
      return node;
    };
    const whole = root();
    const children = whole.children.map((child) => (isElement(child) && child.name === 'sheetData' ? rebuild(child) : child));
    return { ...whole, children };
  });
  return {
    roots,
    valueAt(sheet, at) {
      const cell = cellIn(sheetOf(sheet), at);
      if (!cell) return null;
      if ('value' in cell) return cell.value;
      const steady = kept.get(cell);
      return resultOf(sheet, at)?.value ?? (steady && shownBy(steady, strings));
    },
  };
}

const cellIn = (cells: Cells | undefined, { column, row }: CellAt): Cell | undefined => cells?.rows.get(row)?.get(column);

const writtenCells = (filled: ReadonlySet<string> | null, read: (() => Cells) | undefined): WrittenCells => ({
  filled,
  formulaAt: (place) => {
    const cell = cellIn(read?.(), cellAt(place));
    return cell && 'formula' in cell ? cell.formula : undefined;
  },
  formulas: () =>
    [...(read?.().rows ?? [])].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, cell]) => ('formula' in cell ? [cellPlace(column, row)] : [])),
    ),
  bottom: () => read?.().bottom ?? 0,
});

/** Excel opens no workbook with a longer one: its result stands alone. */
const LONGEST_FORMULA = 8192;
const readable = (formula: Element): readonly Element[] => (textIn(formula).length > LONGEST_FORMULA ? [] : [formula]);

const withoutResult = (cell: Element, formula: Element): Element => ({
  ...withoutAttributes(cell, 't'),
  children: readable(formula),
});

function withResult(cell: Element, formula: Element, result: Scalar): Element {
  const shown = typeof result === 'boolean' ? String(Number(result)) : String(result);
  const whole = { ...cell, children: [...readable(formula), elementOf('v', [shown])] };
  if (typeof result === 'string') return withAttribute(whole, 't', ['str']);
  if (typeof result === 'boolean') return withAttribute(whole, 't', ['b']);
  return attributeOf(cell, 't') === undefined ? whole : withAttribute(whole, 't', ['n']);
}

const styleOf = (cell: Element): number => Number(attributeOf(cell, 's') ?? 0);

/** What stands in a cell; null in an empty one, undefined when that is an error. */
function shownBy(cell: Element, strings: () => readonly Element[]): Scalar | undefined {
  const text = childOf(cell, 'is');
  if (text) return textIn(text);
  const value = childOf(cell, 'v');
  if (!value) return null;
  const written = textIn(value);
  switch (attributeOf(cell, 't')) {
    case 's': {
      const shared = strings()[Number(written)];
      return shared ? textIn(shared) : '';
    }
    case 'str':
      return written;
    case 'b':
      return written === '1';
    case 'e':
      return undefined;
    default:
      return Number(written);
  }
}

/** `isKept`: the results that formulas had are right. */
function readCells(root: Element, strings: () => readonly Element[], isKept: boolean): Cells {
  const read = (cell: Element): { readonly formula: string } | { readonly value: Scalar } => {
    const formula = childOf(cell, 'f');
    if (formula && !(isKept && childOf(cell, 'v'))) return { formula: textIn(formula) };
    const value = shownBy(cell, strings);
    return value === undefined ? { formula: textIn(childOf(cell, 'v') ?? cell) } : { value };
  };
  const rows = new Map<number, Map<number, Cell>>();
  let bottom = 0;
  for (const line of childOf(root, 'sheetData')?.children ?? []) {
    if (!isElement(line)) continue;
    bottom = Number(attributeOf(line, 'r') ?? 0);
    for (const cell of line.children) {
      if (!isElement(cell) || cell.name !== 'c') continue;
      const { column, row } = cellAt(attributeOf(cell, 'r') ?? '');
      const cells = rows.get(row) ?? new Map<number, Cell>();
      rows.set(row, cells.set(column, { ...read(cell), style: styleOf(cell) }));
    }
  }
  return { rows, bottom };
}
