/** Writes a sheet: its rows, and all that says something of its rows, wherever it stands. */
import { attributeOf, type Element, isElement, type Node, withAttribute } from '../ooxml/index.ts';
import { copiesOf, runsOf } from './areas.ts';
import { areasOf, moveList, type ShownSheet } from './book-moves.ts';
import { moveFormula } from './formulas/index.ts';
import type { Path } from './layout.ts';
import { textIn } from './read-sheet.ts';
import type { CellTools } from './write-cell.ts';
import { type Moving, type WrittenRows, writeRows } from './write-rows.ts';

export type WrittenSheet = { readonly root: Element; readonly anchors: WrittenRows['anchors'] };

/** Lists that vanish when nothing is left in them, and say how many they hold. */
const LISTS = new Set([
  'mergeCells',
  'hyperlinks',
  'dataValidations',
  'rowBreaks',
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
/** What Excel writes again by itself. */
const DROPPED = new Set(['dimension', 'selection', 'scenarios']);
const FORMULA = /^(formula\d?|xm:f)$/;
/** What stands before the links: ECMA-376, part 1, 18.3.1.99. */
const BEFORE_LINKS =
  'sheetPr sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations'.split(
    ' ',
  );

export function writeSheet(sheet: ShownSheet, moving: Moving, tools: CellTools, isActive: boolean): WrittenSheet {
  const { layout } = sheet;
  const { rows, links, anchors } = writeRows(sheet, moving, tools);
  const pathAt = (row: number): Path => layout.segments.find(({ at, count }) => row >= at && row < at + count)?.path ?? [];
  const from = (area: string) => moving(sheet, pathAt(Number(/\d+/.exec(area)?.[0] ?? 1)));
  const once = (area: string) => areasOf(area, (found) => runsOf(layout, found, []).slice(0, 1))[0];
  const hull = (area: string) => areasOf(area, (found) => hullOf(runsOf(layout, found, [])))[0];
  const perCopy = (area: string) => areasOf(area, (found) => copiesOf(layout, found).map((copy) => copy.rows));

  const rebuild = (node: Node): readonly Node[] => {
    if (!isElement(node)) return [node];
    if (DROPPED.has(node.name)) return [];
    if (node.name === 'sheetData') return [{ ...node, children: rows }];
    if (node.name === 'brk') return broken(node);
    if (node.name === 'mergeCell') return perCopy(attributeOf(node, 'ref') ?? '').map((ref) => withAttribute(node, 'ref', [ref]));
    if (node.name === 'hyperlink')
      return perCopy(attributeOf(node, 'ref') ?? '').map((ref) => located(withAttribute(node, 'ref', [ref])));
    if (node.name === 'x14:sparkline') return sparklines(node);
    const list = attributeOf(node, 'sqref') ?? childText(node, 'xm:sqref');
    if (list !== undefined) return listed(node, moveList(list, layout));
    const kept = inside(node, rebuild);
    if (LISTS.has(node.name)) return kept.children.some(isElement) ? [counted(kept)] : [];
    if (node.name === 'x14:sparklineGroup') return childText(kept, 'x14:sparklines') === undefined ? [] : [kept];
    if (node.name === 'autoFilter' || node.name === 'sortState' || node.name === 'sortCondition') return moved(kept, 'ref', hull);
    if (node.name === 'sheetView' || node.name === 'pane') return [viewed(kept)];
    return [kept];
  };
  /** Formulas in a list of areas are written for the first cell of it. */
  const listed = (node: Element, areas: string): readonly Node[] => {
    if (areas === '') return [];
    const moves = from(areas);
    const formulas = (child: Node): readonly Node[] => {
      if (!isElement(child)) return [child];
      if (FORMULA.test(child.name)) return [{ ...child, children: [moveFormula(textIn(child), moves)] }];
      if (child.name === 'xm:sqref') return [{ ...child, children: [areas] }];
      return [inside(child, formulas)];
    };
    const whole = inside(node, formulas);
    return [attributeOf(node, 'sqref') === undefined ? whole : withAttribute(whole, 'sqref', [areas])];
  };
  const sparklines = (node: Element): readonly Node[] =>
    perCopy(childText(node, 'xm:sqref') ?? '').flatMap((area) => listed(node, area));
  const broken = (node: Element): readonly Node[] => {
    const row = Number(attributeOf(node, 'id'));
    return copiesOf(layout, { top: row, bottom: row }).map(({ rows: copy }) => withAttribute(node, 'id', [String(copy.bottom)]));
  };
  const moved = (node: Element, name: string, where: (area: string) => string | undefined): readonly Node[] => {
    const area = where(attributeOf(node, name) ?? '');
    return area === undefined ? [] : [withAttribute(node, name, [area])];
  };
  const viewed = (node: Element): Element => {
    const bare = node.attributes.filter(({ name }) => name !== 'tabSelected');
    const view = {
      ...node,
      attributes: isActive && node.name === 'sheetView' ? [...bare, { name: 'tabSelected', value: ['1'] }] : bare,
    };
    const corner = attributeOf(node, 'topLeftCell');
    return corner === undefined ? view : withAttribute(view, 'topLeftCell', [once(corner) ?? corner]);
  };
  const located = (link: Element): Element => {
    const place = attributeOf(link, 'location');
    const row = attributeOf(link, 'ref') ?? '';
    return place === undefined ? link : withAttribute(link, 'location', [moveFormula(place, from(row))]);
  };
  const root = inside(sheet.root, rebuild);
  return { root: withLinks(root, links.map(located)), anchors };
}

const inside = (node: Element, rebuild: (node: Node) => readonly Node[]): Element => ({
  ...node,
  children: node.children.flatMap(rebuild),
});

function childText(node: Element, name: string): string | undefined {
  const child = node.children.filter(isElement).find((one) => one.name === name);
  return child && textIn(child).trim();
}

const hullOf = (runs: readonly { readonly top: number; readonly bottom: number }[]) => {
  const [first] = runs;
  const last = runs.at(-1);
  return first && last ? [{ top: first.top, bottom: last.bottom }] : [];
};

const counted = (list: Element): Element =>
  COUNTED.has(list.name)
    ? withAttribute(list, 'count', [String(list.children.filter(isElement).length)])
    : list.name === 'rowBreaks'
      ? ['count', 'manualBreakCount'].reduce(
          (one, name) => withAttribute(one, name, [String(list.children.filter(isElement).length)]),
          list,
        )
      : list;

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
