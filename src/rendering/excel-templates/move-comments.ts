/** Moves the comments of a sheet and the boxes that show them: what is said of a cell is said of each of its copies. */
import { attributeOf, isElement, type Node, withAttribute } from '../ooxml/index.ts';
import { runsOf } from './areas.ts';
import type { Layout } from './layout.ts';
import { changed } from './move-parts.ts';

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
        withAttribute(index === 0 ? own : copy, 'ref', [ref.replace(/\d+$/, String(row))]),
      );
    };
    return { ...root, children: root.children.flatMap(rebuild) };
  });

/** The boxes of comments, in the language of older programs: those whose cell is gone go too. */
export function moveBoxes(vml: string, rowsOf: RowsOf): string {
  let last = Math.max(0, ...[...vml.matchAll(/<v:shape\b[^>]*\bid="[^"]*?(\d+)"/g)].map(([, number]) => Number(number)));
  return vml.replace(/<v:shape\b[\s\S]*?<\/v:shape>/g, (shape) => {
    const before = Number(/<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(shape)?.[1] ?? Number.NaN);
    if (Number.isNaN(before)) return shape;
    return rowsOf(before + 1)
      .map((row, index) => {
        const moved = movedBox(shape, before, row - 1);
        if (index === 0) return moved;
        last += 1;
        return moved.replace(/(\bid="[^"]*?)\d*"/, `$1${last}"`);
      })
      .join('');
  });
}

const movedBox = (shape: string, before: number, row: number): string =>
  shape
    .replace(/<x:Row>\s*\d+\s*<\/x:Row>/, `<x:Row>${row}</x:Row>`)
    .replace(/<x:Anchor>([^<]*)<\/x:Anchor>/, (_, anchor: string) => {
      // Column, offset, row, offset of two corners.
      const places = anchor.split(',').map((place) => Number(place.trim()));
      const moved = places.map((place, index) => (index === 2 || index === 6 ? place + row - before : place));
      return `<x:Anchor>${moved.join(', ')}</x:Anchor>`;
    });
