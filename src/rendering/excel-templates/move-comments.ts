/** Moves the comments of a sheet and the boxes that show them: what is said of a cell is said of each of its copies. */
import { attributeOf, childOf, type Element, isElement, type Node, nodesOf, withAttribute } from '../ooxml/index.ts';
import { runsOf } from './areas.ts';
import type { Layout } from './layout.ts';
import { changed } from './move-parts.ts';
import { textIn } from './read-sheet.ts';

/** The rows that show what one row of the template was told. */
export type RowsOf = (row: number) => readonly number[];

/** Comments that people answer are tied together by ids in several parts: those stay with the first copy of their cell. */
export const commentedRows =
  (layout: Layout, isAnswered: boolean): RowsOf =>
  (row) => {
    const runs = runsOf(layout, { top: row, bottom: row }, []);
    const rows = runs.flatMap(({ top, bottom }) => Array.from({ length: bottom - top + 1 }, (_, index) => top + index));
    return isAnswered ? rows.slice(0, 1) : rows;
  };

export const moveComments = (xml: string, rowsOf: RowsOf): string =>
  changed(xml, (root) => {
    const rebuild = (node: Node): readonly Node[] => {
      if (!isElement(node)) return [node];
      const ref = attributeOf(node, 'ref');
      const own = { ...node, children: node.children.flatMap(rebuild) };
      if (ref === undefined) return [own];
      // The id of a comment is its own.
      const copy = { ...own, attributes: own.attributes.filter(({ name }) => !name.endsWith(':uid')) };
      return rowsOf(Number(ref.replace(/\D+/, ''))).map((row, index) =>
        withAttribute(index === 0 ? own : copy, 'ref', [ref.replace(/(?<!\d)\d+$/, String(row))]),
      );
    };
    return { ...root, children: root.children.flatMap(rebuild) };
  });

/** The boxes of comments, in the language of older programs: those whose cell is gone go too. */
export const moveBoxes = (vml: string, rowsOf: RowsOf): string =>
  changed(vml, (root) => {
    const shapes = [...nodesOf(root)].filter(isElement).filter(({ name }) => name === 'v:shape');
    let last = Math.max(0, ...shapes.map((shape) => Number(/(?<!\d)\d*$/.exec(attributeOf(shape, 'id') ?? '')?.[0])));
    const rebuild = (node: Node): readonly Node[] => {
      if (!isElement(node)) return [node];
      const row = node.name === 'v:shape' ? childOf(childOf(node, 'x:ClientData'), 'x:Row') : undefined;
      if (!row) return [{ ...node, children: node.children.flatMap(rebuild) }];
      const before = Number(textIn(row));
      return rowsOf(before + 1).map((now, index) => {
        const moved = movedBox(node, now - 1, now - 1 - before);
        if (index === 0) return moved;
        last += 1;
        return withAttribute(moved, 'id', [(attributeOf(node, 'id') ?? '').replace(/(?<!\d)\d*$/, String(last))]);
      });
    };
    return { ...root, children: root.children.flatMap(rebuild) };
  });

function movedBox(node: Element, row: number, moved: number): Element {
  if (node.name === 'x:Row') return { ...node, children: [String(row)] };
  if (node.name === 'x:Anchor') {
    // Column, offset, row, offset of two corners.
    const places = textIn(node).split(',').map(Number);
    return { ...node, children: [places.map((place, index) => (index === 2 || index === 6 ? place + moved : place)).join(', ')] };
  }
  return { ...node, children: node.children.map((child) => (isElement(child) ? movedBox(child, row, moved) : child)) };
}
