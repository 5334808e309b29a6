/** Moves the comments of a sheet and the boxes that show them: what is said of a cell is said of each of its copies. */
import { type CellAt, cellAt, cellPlace } from '../../values/index.ts';
import { attributeOf, childOf, descendantsOf, type Element, isElement, type Node, withAttribute } from '../ooxml/index.ts';
import { areasOf } from './areas.ts';
import { every, type ShownSheet } from './book-moves.ts';
import { changed } from './move-parts.ts';
import { textIn } from './read-sheet.ts';

/** The cells that show what one cell of the template was told. */
export type CellsOf = (cell: string) => readonly string[];

/** Comments that people answer are tied together by ids in several parts: those stay with the first copy of their cell. */
export const commentedCells =
  ({ layout, columns }: ShownSheet, isAnswered: boolean): CellsOf =>
  (cell) => {
    const each = (runs: ReturnType<ReturnType<typeof every>>) =>
      runs.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
    const [rows, across] = [layout, columns].map(
      (one) => (span: Parameters<ReturnType<typeof every>>[0]) =>
        each(every(one)(span)).map((line) => ({ first: line, last: line })),
    );
    const cells = rows && across ? areasOf(cell, rows, across) : [];
    return isAnswered ? cells.slice(0, 1) : cells;
  };

export const moveComments = (xml: string, cellsOf: CellsOf): string =>
  changed(xml, (root) => {
    const rebuild = (node: Node): readonly Node[] => {
      if (!isElement(node)) return [node];
      const ref = attributeOf(node, 'ref');
      const own = { ...node, children: node.children.flatMap(rebuild) };
      if (ref === undefined) return [own];
      // The id of a comment is its own.
      const copy = { ...own, attributes: own.attributes.filter(({ name }) => !name.endsWith(':uid')) };
      return cellsOf(ref).map((cell, index) => withAttribute(index === 0 ? own : copy, 'ref', [cell]));
    };
    return { ...root, children: root.children.flatMap(rebuild) };
  });

/** The boxes of comments, in the language of older programs: those whose cell is gone go too. */
export const moveBoxes = (vml: string, cellsOf: CellsOf): string =>
  changed(vml, (root) => {
    const shapes = descendantsOf(root).filter(({ name }) => name === 'v:shape');
    let last = Math.max(0, ...shapes.map((shape) => Number(/(?<!\d)\d*$/.exec(attributeOf(shape, 'id') ?? '')?.[0])));
    const rebuild = (node: Node): readonly Node[] => {
      if (!isElement(node)) return [node];
      const said = node.name === 'v:shape' ? childOf(node, 'x:ClientData') : undefined;
      const [row, column] = [childOf(said, 'x:Row'), childOf(said, 'x:Column')];
      if (!row || !column) return [{ ...node, children: node.children.flatMap(rebuild) }];
      const before = { row: Number(textIn(row)), column: Number(textIn(column)) };
      return cellsOf(cellPlace(before.column + 1, before.row + 1)).map((cell, index) => {
        const { row: line, column: across } = cellAt(cell);
        const now = { row: line - 1, column: across - 1 };
        const moved = movedBox(node, now, { row: now.row - before.row, column: now.column - before.column });
        if (index === 0) return moved;
        last += 1;
        return withAttribute(moved, 'id', [(attributeOf(node, 'id') ?? '').replace(/(?<!\d)\d*$/, String(last))]);
      });
    };
    return { ...root, children: root.children.flatMap(rebuild) };
  });

/** `now` is counted from 0. */
function movedBox(node: Element, now: CellAt, moved: CellAt): Element {
  if (node.name === 'x:Row') return { ...node, children: [String(now.row)] };
  if (node.name === 'x:Column') return { ...node, children: [String(now.column)] };
  if (node.name === 'x:Anchor') {
    if (moved.row === 0 && moved.column === 0) return node;
    // Column, offset, row, offset of two corners.
    const by = [moved.column, 0, moved.row, 0];
    const places = textIn(node).split(',').map(Number);
    return { ...node, children: [places.map((place, index) => place + (by[index % 4] ?? 0)).join(', ')] };
  }
  return { ...node, children: node.children.map((child) => (isElement(child) ? movedBox(child, now, moved) : child)) };
}
