/** Writes a sheet: its rows, and all that says something of its rows, wherever it stands. */
import { cellAt, cellPlace } from '../../values/index.ts';
import {
  attributeOf,
  childOf,
  type Element,
  elementOf,
  isElement,
  type Node,
  replacedAttribute,
  withAttribute,
  withoutAttributes,
} from '../ooxml/index.ts';
import { areasOf, copiesOf } from './areas.ts';
import { every, type FilledSheet, hullArea, moveList } from './book-moves.ts';
import { withJoined } from './dress-cells.ts';
import { moveFormula, moveName, type Span, shiftFormula } from './formulas/index.ts';
import { type Layout, type Path, segmentAt } from './layout.ts';
import { FORMULA, textIn } from './read-sheet.ts';
import { shortenHeaders } from './shorten-headers.ts';
import type { CellTools } from './write-cell.ts';
import { type Moving, type WrittenRows, writeRows } from './write-rows.ts';

export type WrittenSheet = { readonly root: Element } & Pick<WrittenRows, 'anchors' | 'filled'>;

/** Lists that vanish when nothing is left in them, and say how many they hold. */
const LISTS = new Set([
  'mergeCells',
  'hyperlinks',
  'dataValidations',
  'protectedRanges',
  'ignoredErrors',
  'cellWatches',
  'x14:conditionalFormattings',
  'x14:dataValidations',
  'x14:sparklines',
  'x14:sparklineGroups',
  'ext',
  'extLst',
]);
const COUNTED = new Set(['mergeCells', 'dataValidations', 'x14:dataValidations']);
/** What stands before the links: ECMA-376, part 1, 18.3.1.99. */
const BEFORE_LINKS =
  'sheetPr sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations'.split(
    ' ',
  );

/** `isOpened`: whether the workbook opens at it; null when the template says it. */
export function writeSheet(sheet: FilledSheet, moving: Moving, tools: CellTools, isOpened: boolean | null): WrittenSheet {
  const { layout, columns } = sheet;
  const { rows, links, anchors, filled, joined } = writeRows(sheet, moving, tools);
  const from = (area: string) => {
    const { column, row } = cellAt(area);
    return moving(sheet, pathAt(layout, row), pathAt(columns, column));
  };
  /** What an area becomes, the same way by rows and by columns. */
  const become = (area: string, way: (layout: Layout) => (span: Span) => readonly Span[]) =>
    areasOf(area, way(layout), way(columns));
  /** The first copy of a cell, or the first one after it that is still there. */
  const once = (cell: string) => {
    const firstFrom = (one: Layout) => (span: Span) => [every(one)({ first: span.first, last: one.end })[0] ?? []].flat();
    return become(cell, (one) => (span) => firstFrom(one)(span).map(({ first }) => ({ first, last: first })))[0];
  };
  const hull = (area: string) => hullArea(area, sheet);
  const perCopy = (area: string) => become(area, (one) => (span) => copiesOf(one, span).map((copy) => copy.span));

  const rebuild = (node: Node): readonly Node[] => {
    if (!isElement(node)) return [node];
    if (node.name === 'dimension') return [replacedAttribute(node, 'ref', extentOf(rows))];
    if (node.name === 'selection') return selected(node);
    if (node.name === 'inputCells') return moved(node, 'r', once);
    if (node.name === 'sheetData')
      return [...writeColumns(columnsIn(childOf(sheet.root, 'cols')), columns), { ...node, children: rows }];
    if (node.name === 'cols') return [];
    if (node.name === 'headerFooter') return [shortenHeaders(node)];
    if (node.name === 'rowBreaks') return breaks(node, layout);
    if (node.name === 'colBreaks') return breaks(node, columns);
    if (node.name === 'mergeCell')
      return perCopy(attributeOf(node, 'ref') ?? '').flatMap((ref) => (isOneCell(ref) ? [] : withAttribute(node, 'ref', [ref])));
    if (node.name === 'hyperlink')
      return perCopy(attributeOf(node, 'ref') ?? '').map((ref) => located(withAttribute(node, 'ref', [ref])));
    if (node.name === 'x14:sparkline') return sparklines(node);
    const list = attributeOf(node, 'sqref') ?? childText(node, 'xm:sqref');
    if (list !== undefined) return listed(node, moveList(list, sheet), fromFirst(list));
    const kept = inside(node, rebuild);
    if (LISTS.has(node.name)) return kept.children.some(isElement) ? [counted(kept)] : [];
    if (node.name === 'x14:sparklineGroup') return childText(kept, 'x14:sparklines') === undefined ? [] : [kept];
    if (node.name === 'autoFilter' || node.name === 'sortState' || node.name === 'sortCondition') return moved(kept, 'ref', hull);
    if (node.name === 'sheetView') return [viewed(kept)];
    if (node.name === 'pane') return [cornered(frozen(frozen(kept, 'xSplit', columns), 'ySplit', layout))];
    return [kept];
  };
  /** Formulas in a list of areas are written for the first cell of it: where nothing is left of its area, for that of the next. */
  const fromFirst = (list: string) => {
    const areas = list.split(' ');
    const [first, left] = [areas[0] ?? '', areas.find((area) => moveList(area, sheet) !== '') ?? ''].map((area) => cellAt(area));
    return first && left
      ? (formula: string) => shiftFormula(formula, left.row - first.row, left.column - first.column)
      : (formula: string) => formula;
  };
  const listed = (node: Element, areas: string, shift = (formula: string) => formula): readonly Node[] => {
    if (areas === '') return [];
    const moves = from(areas);
    // A list is an area, be it of one cell; other conditions compare with a cell.
    const move = /^(?:x14:)?dataValidation$/.test(node.name) && attributeOf(node, 'type') === 'list' ? moveName : moveFormula;
    const formulas = (child: Node): readonly Node[] => {
      if (!isElement(child)) return [child];
      if (FORMULA.test(child.name)) return [{ ...child, children: [move(shift(textIn(child)), moves)] }];
      if (child.name === 'xm:sqref') return [{ ...child, children: [areas] }];
      return [inside(child, formulas)];
    };
    const whole = inside(node, formulas);
    return [attributeOf(node, 'sqref') === undefined ? whole : withAttribute(whole, 'sqref', [areas])];
  };
  const sparklines = (node: Element): readonly Node[] =>
    perCopy(childText(node, 'xm:sqref') ?? '').flatMap((area) => listed(node, area));
  const moved = (node: Element, name: string, where: (area: string) => string | undefined): readonly Node[] => {
    const area = where(attributeOf(node, name) ?? '');
    return area === undefined ? [] : [withAttribute(node, name, [area])];
  };
  const selected = (node: Element): readonly Node[] => {
    const cell = attributeOf(node, 'activeCell');
    const active = cell === undefined ? undefined : once(cell);
    const areas = moveList(attributeOf(node, 'sqref') ?? '', sheet);
    if ((cell !== undefined && active === undefined) || (areas === '' && attributeOf(node, 'sqref') !== undefined)) return [];
    const placed = active === undefined ? node : replacedAttribute(node, 'activeCell', active);
    return [areas === '' ? placed : replacedAttribute(placed, 'sqref', areas)];
  };
  const viewed = (node: Element): Element => {
    const bare = withoutAttributes(node, 'tabSelected');
    return cornered(isOpened === null ? node : isOpened ? replacedAttribute(node, 'tabSelected', '1') : bare);
  };
  const cornered = (node: Element): Element => {
    const corner = attributeOf(node, 'topLeftCell');
    return corner === undefined ? node : withAttribute(node, 'topLeftCell', [once(corner) ?? corner]);
  };
  const located = (link: Element): Element => {
    const place = attributeOf(link, 'location');
    const row = attributeOf(link, 'ref') ?? '';
    return place === undefined ? link : withAttribute(link, 'location', [moveFormula(place, from(row))]);
  };
  const root = inside(sheet.root, rebuild);
  return { root: withLinks(withJoined(root, joined), links.map(located)), anchors, filled };
}

/** Excel repairs a workbook where a cell is joined with itself. */
const isOneCell = (area: string): boolean => {
  const [from, to = from] = area.split(':');
  return from === to;
};

/** From the first cell that is written to the last. */
function extentOf(rows: readonly Element[]): string {
  let [left, right, top, bottom] = [Number.POSITIVE_INFINITY, 1, Number.POSITIVE_INFINITY, 1];
  for (const row of rows)
    for (const cell of row.children.filter(isElement)) {
      const { column: x, row: y } = cellAt(attributeOf(cell, 'r') ?? '');
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
  if (top > bottom) return 'A1';
  const [from, to] = [cellPlace(left, top), cellPlace(right, bottom)];
  return from === to ? from : `${from}:${to}`;
}

const inside = (node: Element, rebuild: (node: Node) => readonly Node[]): Element => ({
  ...node,
  children: node.children.flatMap(rebuild),
});

function childText(node: Element, name: string): string | undefined {
  const child = node.children.filter(isElement).find((one) => one.name === name);
  return child && textIn(child).trim();
}

const pathAt = (layout: Layout, line: number): Path => segmentAt(layout, line)?.path ?? [];

/** A break comes after its line: after each copy of it. */
function breaks(node: Element, layout: Layout): readonly Node[] {
  const children = node.children.filter(isElement).flatMap((one) => {
    const line = Number(attributeOf(one, 'id'));
    return copiesOf(layout, { first: line, last: line }).map(({ span }) => withAttribute(one, 'id', [String(span.last)]));
  });
  const count = [String(children.length)];
  const named = ['count', 'manualBreakCount'].reduce<Element>((one, name) => withAttribute(one, name, count), {
    ...node,
    children,
  });
  return children.length === 0 ? [] : [named];
}

/** Rows and columns that stay in sight are as many as those of the template have become. */
function frozen(pane: Element, name: 'xSplit' | 'ySplit', layout: Layout): Element {
  const count = Number(attributeOf(pane, name) ?? 0);
  if (!Number.isInteger(count) || count < 1 || !/^frozen/.test(attributeOf(pane, 'state') ?? '')) return pane;
  const last = every(layout)({ first: 1, last: count }).at(-1)?.last ?? 0;
  return last === count ? pane : withAttribute(pane, name, [String(last)]);
}

const counted = (list: Element): Element =>
  COUNTED.has(list.name) ? withAttribute(list, 'count', [String(list.children.filter(isElement).length)]) : list;

/** The links of the rows go with those that no row had. */
function withLinks(root: Element, links: readonly Element[]): Element {
  if (links.length === 0) return root;
  const others = root.children.filter(isElement).find(({ name }) => name === 'hyperlinks');
  const list: Element = {
    kind: 'element',
    name: 'hyperlinks',
    attributes: [],
    children: [...(others?.children ?? []), ...links],
  };
  const rest = root.children.filter((child) => child !== others);
  const end = rest.findLastIndex((child) => isElement(child) && BEFORE_LINKS.includes(child.name)) + 1;
  const declared = root.attributes.some(({ name }) => name === 'xmlns:r')
    ? root
    : withAttribute(root, 'xmlns:r', ['http://schemas.openxmlformats.org/officeDocument/2006/relationships']);
  return { ...declared, children: [...rest.slice(0, end), list, ...rest.slice(end)] };
}

/** Each copy of a column has what the template says of it; the blank one that a loop without items leaves is hidden. */
function writeColumns(said: readonly Element[], { segments, end }: Layout): readonly Element[] {
  const columns = segments.flatMap(({ line, at, count, element }): readonly Element[] => {
    const placed = said.flatMap((one): readonly Element[] => {
      const first = Math.max(line, Number(attributeOf(one, 'min')));
      const last = Math.min(line + count - 1, Number(attributeOf(one, 'max')));
      if (first > last) return [];
      const now = { min: String(at + first - line), max: String(Math.min(at + last - line, end)) };
      return [
        {
          ...one,
          attributes: one.attributes.map((said) =>
            said.name === 'min' || said.name === 'max' ? { ...said, value: [now[said.name]] } : said,
          ),
        },
      ];
    });
    if (!element) return placed;
    const [own = elementOf('col', [], { min: String(at), max: String(at), width: '9' })] = placed;
    return [withAttribute(own, 'hidden', ['1'])];
  });
  return columns.length === 0 ? [] : [elementOf('cols', columns)];
}

const columnsIn = (list: Element | undefined): readonly Element[] => (list?.children ?? []).filter(isElement);
