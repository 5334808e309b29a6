/** Writes the rows of a sheet where they have come to lie, and gathers what was tied to them. */
import { attributeOf, type Element, isElement, type Node, withAttribute } from '../ooxml/index.ts';
import { copiesOf, runsOf } from './areas.ts';
import { areasOf, type movesFrom, type ShownSheet } from './book-moves.ts';
import { moveFormula } from './formulas/index.ts';
import type { Path, Segment } from './layout.ts';
import { textIn } from './read-sheet.ts';
import { type CellTools, writeCell } from './write-cell.ts';

export type Moving = (sheet: ShownSheet, path: Path) => ReturnType<typeof movesFrom>;
export type WrittenRows = {
  readonly rows: readonly Element[];
  readonly links: readonly Element[];
  /** What lies over a row, and where that row was and is. */
  readonly anchors: readonly { readonly anchor: Element; readonly path: Path; readonly moved: number }[];
};

export function writeRows(sheet: ShownSheet, moving: Moving, tools: CellTools): WrittenRows {
  const links: Element[] = [];
  const anchors: WrittenRows['anchors'][number][] = [];
  const rows = sheet.layout.segments.flatMap((segment) => {
    const { element, at, row, path } = segment;
    if (!element) return [];
    const moves = moving(sheet, path);
    const children = element.children.flatMap((child): readonly Node[] => {
      if (!isElement(child)) return [child];
      if (child.name === 'hyperlink') {
        links.push(withAttribute(child, 'ref', [moveTo(attributeOf(child, 'ref') ?? '', at)]));
        return [];
      }
      if (child.name !== 'c') {
        if (!child.name.startsWith('xdr:')) return [child];
        anchors.push({ anchor: child, path, moved: at - row });
        return [];
      }
      const place = moveTo(attributeOf(child, 'r') ?? '', at);
      const { cell, link } = writeCell(withAttribute(child, 'r', [place]), tools);
      if (link !== undefined) links.push(linkTo(place, link));
      return [withFormula(cell, (formula) => moveFormula(formula, moves), sheet, segment)];
    });
    return [withAttribute({ ...ownHeight(element), children }, 'r', [String(at)])];
  });
  return { rows, links, anchors };
}

const moveTo = (place: string, row: number): string => place.replace(/(?<!\d)\d+$/, String(row));

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
  const isFixed = ['1', 'true'].includes(attributeOf(row, 'customHeight') ?? '');
  const isTagged = row.children.some(
    (child) => isElement(child) && child.name === 'c' && attributeOf(child, 't') === 'inlineStr',
  );
  return isFixed || !isTagged ? row : { ...row, attributes: row.attributes.filter(({ name }) => name !== 'ht') };
}

function withFormula(cell: Element, move: (formula: string) => string, { layout }: ShownSheet, { path, at }: Segment): Element {
  const children = cell.children.map((child): Node => {
    if (!isElement(child) || child.name !== 'f') return child;
    const moved = { ...child, children: [move(textIn(child))] };
    const ref = attributeOf(child, 'ref');
    if (ref === undefined) return moved;
    // The area of a formula for many cells: the copy that this row belongs to.
    const [own] = areasOf(ref, (rows) =>
      copiesOf(layout, rows)
        .map(({ rows: copy }) => copy)
        .filter(({ top, bottom }) => top <= at && at <= bottom),
    );
    const [first] = areasOf(ref, (rows) => runsOf(layout, rows, path));
    return withAttribute(moved, 'ref', [own ?? first ?? ref]);
  });
  return { ...cell, children };
}
