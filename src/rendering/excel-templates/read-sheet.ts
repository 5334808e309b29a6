/** Makes a sheet ready for its tags: texts with tags stand in their cells, every formula in its own, rows have no gaps where blocks are. */
import { cellAt, cellPlace } from '../../values/index.ts';
import {
  attributeOf,
  childOf,
  type Element,
  elementOf,
  isElement,
  type Node,
  type Place,
  type Report,
  withAttribute,
  withoutAttributes,
} from '../ooxml/index.ts';
import { shiftFormula } from './formulas/index.ts';

export const textIn = ({ children }: Element): string =>
  children.map((child) => (isElement(child) ? textIn(child) : typeof child === 'string' ? child : '')).join('');
export const rowNumber = (row: Element): number => Number(attributeOf(row, 'r'));
const elements = (node: Element) => node.children.filter(isElement);

/** Formulas that stand outside of cells: conditions of formats, lists of what a cell may hold, data of small curves. */
export const FORMULA = /^(formula\d?|xm:f)$/;

/** A sheet's name may hold tags, and nothing else of a formula: references are moved in it, and so they would be in a tag. */
const holdsTag = (formula: string): boolean => formula.replace(/(?<!')'(?:[^']|'')*'!/g, '').includes('{{');

export function readSheet(root: Element, strings: readonly Element[], at: Place, report: Report): Element {
  const shared = new Map<string, { readonly formula: string; readonly cell: string }>();
  let last = 0;
  const rows = (childOf(root, 'sheetData') ? elements(childOf(root, 'sheetData') ?? root) : []).map((row) => {
    last = Number(attributeOf(row, 'r') ?? last + 1);
    return readRow(withoutAttributes(row, 'spans'), last, (cell) => readCell(cell, strings, shared, { at, report }));
  });
  const data = elementOf('sheetData', withoutGaps(rows, { at, report }));
  const children = root.children.map((child) => {
    if (isElement(child) && child.name === 'sheetData') return data;
    refuseInRules(child, '', { at, report });
    return child;
  });
  return { ...root, children };
}

/** Told at the first cell of those that the formula is for. */
function refuseInRules(node: Node, first: string, context: Context): void {
  if (!isElement(node)) return;
  const text = FORMULA.test(node.name) ? textIn(node) : '';
  if (holdsTag(text)) context.report({ code: 'template/tag-in-formula', ...context.at, shape: first, tag: `=${text}` });
  const own = /^\w+/.exec(attributeOf(node, 'sqref') ?? '')?.[0] ?? first;
  for (const child of node.children) refuseInRules(child, own, context);
}

function readRow(row: Element, number: number, read: (cell: Element) => Element): Element {
  let column = 0;
  const children = row.children.map((child) => {
    if (!isElement(child) || child.name !== 'c') return child;
    const place = attributeOf(child, 'r');
    column = place === undefined ? column + 1 : cellAt(place).column;
    return read(withAttribute(child, 'r', [cellPlace(column, number)]));
  });
  return withAttribute({ ...row, children }, 'r', [String(number)]);
}

type Shared = Map<string, { readonly formula: string; readonly cell: string }>;
type Context = { readonly at: Place; readonly report: Report };

function readCell(cell: Element, strings: readonly Element[], shared: Shared, context: Context): Element {
  const formula = childOf(cell, 'f');
  if (formula) return readFormulaCell(cell, formula, shared, context);
  const type = attributeOf(cell, 't');
  const value = childOf(cell, 'v');
  const text = type === 's' && value ? strings[Number(textIn(value))] : type === 'inlineStr' ? childOf(cell, 'is') : undefined;
  if (!text || !textIn(text).includes('{{')) return cell;
  const runs = elements(text).flatMap((child) =>
    child.name === 't' ? [elementOf('r', [child])] : child.name === 'r' ? [child] : [],
  );
  return { ...withoutAttributes(cell, 't'), children: [elementOf('is', runs)] };
}

/** With the result that it had, unless a tag had a part in it. */
function readFormulaCell(cell: Element, formula: Element, shared: Shared, { at, report }: Context): Element {
  const place = attributeOf(cell, 'r') ?? '';
  const index = attributeOf(formula, 'si') ?? '';
  const isShared = attributeOf(formula, 't') === 'shared';
  const written = textIn(formula);
  if (isShared && written !== '') shared.set(index, { formula: written, cell: place });
  const first = isShared && written === '' ? shared.get(index) : undefined;
  const text = first ? shifted(first, place) : written;
  if (holdsTag(text)) report({ code: 'template/tag-in-formula', ...at, shape: place, tag: `=${text}` });
  const bare = isShared ? withoutAttributes(formula, 't', 'si', 'ref') : formula;
  const whole = { ...bare, children: [text] };
  const result = childOf(cell, 'v');
  if (!result || textIn(result).includes('{{')) return { ...withoutAttributes(cell, 't'), children: [whole] };
  return { ...cell, children: [whole, result] };
}

function shifted({ formula, cell }: { readonly formula: string; readonly cell: string }, to: string): string {
  const [from, now] = [cellAt(cell), cellAt(to)];
  return shiftFormula(formula, now.row - from.row, now.column - from.column);
}

/** Far more than anyone lays out by hand; a block over all rows of a sheet would take minutes. */
const FARTHEST = 10_000;

/** Rows that nobody wrote in stand between those of a block too. */
function withoutGaps(rows: readonly Element[], { at, report }: Context): readonly Element[] {
  const tagged = rows.filter((row) =>
    elements(row).some((cell) => isElement(cell) && childOf(cell, 'is') && /\{\{[#/~^]|\{\{\s*(else|#|\/)/.test(textIn(cell))),
  );
  const [from, to] = [tagged[0], tagged.at(-1)].map((row) => (row ? rowNumber(row) : 0));
  if (from === undefined || to === undefined || from === to) return rows;
  if (to - from > FARTHEST) {
    report({ code: 'template/rows-too-far', ...at, tag: '', name: `${from}–${to}` });
    return rows;
  }
  const known = new Map(rows.map((row) => [rowNumber(row), row]));
  const filled = Array.from(
    { length: to - from + 1 },
    (_, index) => known.get(from + index) ?? withAttribute(elementOf('row'), 'r', [String(from + index)]),
  );
  return [...rows.filter((row) => rowNumber(row) < from), ...filled, ...rows.filter((row) => rowNumber(row) > to)];
}
