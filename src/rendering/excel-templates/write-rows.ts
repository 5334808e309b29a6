/** Writes the rows of a sheet where they have come to lie, and gathers what was tied to them. */
import { cellAt, cellPlace } from '../../values/index.ts';
import {
  attributeOf,
  type Element,
  hasNode,
  isElement,
  type Node,
  replacedAttribute,
  undressed,
  withAttribute,
  withoutAttributes,
} from '../ooxml/index.ts';
import { areasOf, copiesOf, runsOf } from './areas.ts';
import { every, type movesFrom, type ShownSheet } from './book-moves.ts';
import { OWN } from './dialect.ts';
import { type DressedCell, joinedAreas } from './dress-cells.ts';
import { moveFormula, type Span } from './formulas/index.ts';
import type { Path, Segment } from './layout.ts';
import { textIn } from './read-sheet.ts';
import { type CellTools, type WrittenCell, writeCell } from './write-cell.ts';

/** `path` and `turn`: the loops over rows and over columns in which something stands. */
export type Moving = (sheet: ShownSheet, path: Path, turn?: Path) => ReturnType<typeof movesFrom>;
export type WrittenRows = {
  readonly rows: readonly Element[];
  readonly links: readonly Element[];
  /** What lies over a row, and where that row was and is. */
  readonly anchors: readonly { readonly anchor: Element; readonly path: Path; readonly moved: number }[];
  /** The cells that a view fills or repeats: what was computed from them is computed again. */
  readonly filled: ReadonlySet<string>;
  /** The areas that data join. */
  readonly joined: readonly string[];
};

const NO_TURN: Path = [];

export function writeRows(sheet: ShownSheet, moving: Moving, tools: CellTools): WrittenRows {
  const links: Element[] = [];
  const filled = new Set<string>();
  const dressed: DressedCell[] = [];
  const anchors: WrittenRows['anchors'][number][] = [];
  const rows = sheet.layout.segments.flatMap((segment) => {
    const { element, at, line, path } = segment;
    if (!element) return [];
    const children: Node[] = [];
    const put = (child: Element, turn: Path): void => {
      const { column } = cellAt(attributeOf(child, 'r') ?? '');
      const [run] = runsOf(sheet.columns, { first: column, last: column }, turn);
      if (!run) return;
      const place = cellPlace(run.first, at);
      const { cell: placed, dress } = undressed(replacedAttribute(child, 'r', place));
      if (dress) dressed.push({ column: run.first, row: at, dress });
      const isFilled = isTagged(child);
      const { cell: bare, link }: WrittenCell = isFilled
        ? writeCell(withoutAttributes(placed, OWN.tagged), tools)
        : { cell: placed };
      const cell = dress ? inLook(bare, tools.formats.dressed(Number(attributeOf(bare, 's') ?? 0), dress)) : bare;
      if (link !== undefined) links.push(linkTo(place, link));
      if (isFilled || path.length + turn.length > 0) filled.add(place);
      children.push(withFormula(cell, (formula) => moveFormula(formula, moving(sheet, path, turn)), sheet, { segment, turn }));
    };
    for (const child of element.children) {
      if (!isElement(child)) children.push(child);
      else if (child.name === 'c') put(child, NO_TURN);
      else if (child.name === OWN.columns) {
        const block = Number(attributeOf(child, 'n'));
        for (const [item, one] of child.children.filter(isElement).entries())
          for (const cell of one.children.filter(isElement)) put(cell, [{ block, branch: 0, item }]);
      } else if (child.name === 'hyperlink') {
        const own = areasOf(attributeOf(child, 'ref') ?? '', () => [{ first: at, last: at }], every(sheet.columns));
        links.push(...own.map((ref) => withAttribute(child, 'ref', [ref])));
      } else if (child.name === OWN.over) anchors.push({ anchor: child, path, moved: at - line });
      else children.push(child);
    }
    return [withAttribute({ ...ownHeight(element), children }, 'r', [String(at)])];
  });
  const { areas, covered } = joinedAreas(dressed);
  return {
    rows: covered.size === 0 ? rows : rows.map((row) => withoutCovered(row, covered)),
    links,
    anchors,
    filled,
    joined: areas,
  };
}

const inLook = (cell: Element, style: number): Element => (style === 0 ? cell : withAttribute(cell, 's', [String(style)]));
/** What a covered cell says stands in the one that covers it. */
const withoutCovered = (row: Element, covered: ReadonlySet<string>): Element => ({
  ...row,
  children: row.children.map((cell) =>
    isElement(cell) && covered.has(attributeOf(cell, 'r') ?? '') ? { ...withoutAttributes(cell, 't'), children: [] } : cell,
  ),
});

const isTagged = (cell: Element): boolean => attributeOf(cell, OWN.tagged) !== undefined;

const linkTo = (ref: string, id: string): Element => ({
  kind: 'element',
  name: 'hyperlink',
  attributes: [
    { name: 'ref', value: [ref] },
    { name: 'r:id', value: [id] },
  ],
  children: [],
});

/** A row that Excel had measured for its tags is measured again for what they have become. */
function ownHeight(row: Element): Element {
  if (attributeOf(row, 'ht') === undefined) return row;
  const isFixed = ['1', 'true'].includes(attributeOf(row, 'customHeight') ?? '');
  const isWorded = hasNode(row, (one) => isElement(one) && isTagged(one) && attributeOf(one, 't') === 'inlineStr');
  return isFixed || !isWorded ? row : withoutAttributes(row, 'ht');
}

type Written = { readonly segment: Segment; readonly turn: Path };

function withFormula(
  cell: Element,
  move: (formula: string) => string,
  { layout, columns }: ShownSheet,
  { segment: { path, at }, turn }: Written,
): Element {
  if (!cell.children.some((child) => isElement(child) && child.name === 'f')) return cell;
  const children = cell.children.map((child): Node => {
    if (!isElement(child) || child.name !== 'f') return child;
    const moved = { ...child, children: [move(textIn(child))] };
    const ref = attributeOf(child, 'ref');
    if (ref === undefined) return moved;
    const across = (span: Span) => runsOf(columns, span, turn);
    // The area of a formula for many cells: the copy that this row belongs to.
    const copies = (span: Span) => copiesOf(layout, span).map((copy) => copy.span);
    const [own] = areasOf(ref, (span) => copies(span).filter(({ first, last }) => first <= at && at <= last), across);
    const [first] = areasOf(ref, (span) => runsOf(layout, span, path), across);
    return withAttribute(moved, 'ref', [own ?? first ?? ref]);
  });
  return { ...cell, children };
}
