/** Writes what lies over the cells of a sheet: each drawing where its rows have gone, of the size it had. */
import { attributeOf, childOf, type Element, isElement, type Node, withAttribute } from '../ooxml/index.ts';
import { runsOf } from './areas.ts';
import type { ShownSheet } from './book-moves.ts';
import type { Layout, Path } from './layout.ts';
import { textIn } from './read-sheet.ts';
import type { WrittenRows } from './write-rows.ts';

/** A chart that a drawing shows again has a relationship of its own. */
type ChartCopy = { readonly id: string; readonly from: string; readonly path: Path };
export type WrittenDrawing = { readonly root: Element; readonly charts: readonly ChartCopy[] };

export function writeDrawing(drawing: Element, tied: WrittenRows['anchors'], { layout, columns }: ShownSheet): WrittenDrawing {
  const charts: ChartCopy[] = [];
  const seen = new Map<string, number>();
  let count = 1;
  /** Ids are counted again: loops repeat them. */
  const numbered = (node: Node, path: Path): Node => {
    if (!isElement(node)) return node;
    const inside = { ...node, children: node.children.map((child) => numbered(child, path)) };
    if (node.name === 'xdr:cNvPr') {
      count += 1;
      return withAttribute(inside, 'id', [String(count)]);
    }
    const id = node.name === 'c:chart' ? attributeOf(node, 'r:id') : undefined;
    if (id === undefined) return inside;
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    const own = times === 1 ? id : `${id}-${times}`;
    charts.push({ id: own, from: id, path });
    return withAttribute(inside, 'r:id', [own]);
  };
  const across = (anchor: Element) => shifted(anchor, 'xdr:col', movedBy(anchor, 'xdr:col', columns));
  const free = drawing.children.flatMap((anchor): readonly Node[] => {
    if (!isElement(anchor)) return [numbered(anchor, [])];
    return [numbered(shifted(across(anchor), 'xdr:row', movedBy(anchor, 'xdr:row', layout)), [])];
  });
  const own = tied.map(({ anchor, path, moved }) => numbered(shifted(across(anchor), 'xdr:row', moved), path));
  return { root: { ...drawing, children: [...own, ...free] }, charts };
}

type Axis = 'xdr:row' | 'xdr:col';

/** How far the first corner goes, which counts from 0; nowhere when what lay under it is gone. */
function movedBy(anchor: Element, axis: Axis, layout: Layout): number {
  const corner = childOf(childOf(anchor, 'xdr:from'), axis);
  if (!corner) return 0;
  const line = Number(textIn(corner)) + 1;
  const [run] = runsOf(layout, { first: line, last: line }, []);
  return run ? run.first - line : 0;
}

function shifted(anchor: Element, axis: Axis, by: number): Element {
  if (by === 0) return anchor;
  const line = (node: Node): Node =>
    isElement(node) && node.name === axis ? { ...node, children: [String(Math.max(0, Number(textIn(node)) + by))] } : node;
  const corner = (node: Node): Node =>
    isElement(node) && ['xdr:from', 'xdr:to'].includes(node.name) ? { ...node, children: node.children.map(line) } : node;
  return { ...anchor, children: anchor.children.map(corner) };
}
