/** A workbook as it was rendered, with its values in their cells, and all that names cells following them. */
import { movesFrom, type Standpoint } from '../../excel-templates/book-moves.ts';
import { moveArea, moveFormula, moveName } from '../../excel-templates/formulas/index.ts';
import type { Path } from '../../excel-templates/layout.ts';
import { attributeOf, type Element, isElement, type Node, withAttribute } from '../../ooxml/index.ts';
import type { Wanted } from '../looks.ts';
import { CELL_NAMES, OWN_SHEETS, ROW, SHEET } from './names.ts';
import { isNumbering } from './number-cells.ts';
import { movedAddresses, movedFormula } from './open-formula.ts';
import { type SheetShown, type SheetTemplate, showSheets } from './show-sheets.ts';
import { type WrittenCell, writeCell } from './typed-cells.ts';

/** Attributes that hold a formula, one area, or a list of areas. */
export const FORMULAS: ReadonlySet<string> = new Set([
  'table:formula',
  'table:expression',
  'table:condition',
  'calcext:value',
  'calcext:expression',
  'text:formula',
]);
const AREAS = new Set([
  ...[
    'cell-range-address',
    'target-range-address',
    'base-cell-address',
    'end-cell-address',
    'target-cell-address',
    'cell-address',
  ].map((name) => `table:${name}`),
  'calcext:base-cell-address',
  'chart:values-cell-range-address',
  'chart:label-cell-address',
]);
const LISTS = new Set(['calcext:target-range-address', 'table:print-ranges', 'table:source-cell-range-addresses']);
export const ADDRESSES: ReadonlySet<string> = new Set([...AREAS, ...LISTS]);
/** What was computed from cells as they were. */
const COMPUTED = /^(?:office:(?:value-type|value|date-value|time-value|boolean-value|string-value|currency)|calcext:value-type)$/;

export type Book = {
  readonly root: Element;
  /** Another part of the file that names cells: the chart of a sheet. */
  readonly follow: (root: Element) => Element;
};

/** `styleFor` gives the style of a cell in which such a number is shown. */
export function writeBook(
  rendered: Element,
  templates: readonly SheetTemplate[],
  styleFor: (style: string, wanted: Wanted) => string,
): Book {
  const shown = showSheets(sheetsIn(rendered), templates);
  const names = { sheets: templates.map(({ name }) => name), tables: new Set<string>() };
  const byRoot = new Map(shown.map((sheet) => [sheet.root, sheet]));

  function moved(element: Element, from: Standpoint): Element {
    const moves = movesFrom(shown, names, from);
    const attributes = element.attributes
      .filter(({ name }) => !isNumbering(name))
      .map(({ name, value }) => {
        const written = value.join('');
        if (FORMULAS.has(name)) return { name, value: [movedFormula(written, (formula) => moveFormula(formula, moves))] };
        if (AREAS.has(name)) return { name, value: [movedAddresses(written, (area) => moveName(area, moves))] };
        return LISTS.has(name) ? { name, value: [movedAddresses(written, (area) => moveArea(area, moves))] } : { name, value };
      });
    return { ...element, attributes };
  }

  function rebuild(element: Element, from: Standpoint): Element {
    const { cell, wanted }: WrittenCell = CELL_NAMES.includes(element.name) ? writeCell(element) : { cell: element };
    const own = moved(cell, from);
    const style = attributeOf(own, 'table:style-name') ?? '';
    const shownIn = wanted === undefined ? style : styleFor(style, wanted);
    const styled = shownIn === style ? own : withAttribute(own, 'table:style-name', [shownIn]);
    const isComputed = attributeOf(styled, 'table:formula') !== undefined;
    const kept = isComputed ? { ...styled, attributes: styled.attributes.filter(({ name }) => !COMPUTED.test(name)) } : styled;
    const children = kept.children.filter((child) => !(isComputed && isElement(child) && child.name === 'text:p'));
    return { ...kept, children: children.map((child) => (isElement(child) ? rebuild(child, from) : child)) };
  }

  function sheet(one: SheetShown): Element {
    const pathOf = new Map(one.layout.segments.map(({ element, path }) => [element, path] as const));
    const visit = (node: Node): readonly Node[] => {
      if (!isElement(node)) return [node];
      if (node.name === ROW) return [rebuild(node, { sheet: one, path: pathOf.get(node) ?? [] })];
      if (node.name === OWN_SHEETS.block || node.name === OWN_SHEETS.item) return node.children.flatMap(visit);
      if (!node.name.startsWith('table:') || node.name === 'table:shapes') return [rebuild(node, { sheet: one, path: NO_PATH })];
      return [{ ...moved(node, { sheet: one }), children: node.children.flatMap(visit) }];
    };
    const named = withAttribute(one.root, 'table:name', [one.name]);
    return { ...moved(named, { sheet: one }), children: withRow(named.children.flatMap(visit)) };
  }

  const follow = (root: Element): Element => rebuild(root, { sheet: undefined });
  const whole = (element: Element): Element => {
    const own = byRoot.get(element);
    if (own) return sheet(own);
    const isAround = ['office:document-content', 'office:body', 'office:spreadsheet'].includes(element.name);
    return isAround
      ? { ...element, children: element.children.map((child) => (isElement(child) ? whole(child) : child)) }
      : follow(element);
  };
  return { root: whole(rendered), follow };
}

const NO_PATH: Path = [];

const sheetsIn = (element: Element): readonly Element[] =>
  element.children
    .filter(isElement)
    .flatMap((child) => (child.name === SHEET ? [child] : child.name.startsWith('office:') ? sheetsIn(child) : []));

/** A sheet has one row at least. */
function withRow(children: readonly Node[]): readonly Node[] {
  const holds = (node: Node): boolean => isElement(node) && (node.name === ROW || node.children.some(holds));
  if (children.some(holds)) return children;
  const cell: Element = { kind: 'element', name: 'table:table-cell', attributes: [], children: [] };
  return [...children, { kind: 'element', name: ROW, attributes: [], children: [cell] }];
}
