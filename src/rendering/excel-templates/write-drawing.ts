/** Writes what lies over the cells of a sheet: each drawing where its rows have gone, of the size it had. */
import { attributeOf, childOf, type Element, isElement, type Node, withAttribute } from '../ooxml/index.ts';
import { runsOf } from './areas.ts';
import type { Layout, Path } from './layout.ts';
import { textIn } from './read-sheet.ts';
import type { WrittenRows } from './write-rows.ts';

/** A chart that a drawing shows again has a relationship of its own. */
type ChartCopy = { readonly id: string; readonly from: string; readonly path: Path };
export type WrittenDrawing = { readonly root: Element; readonly charts: readonly ChartCopy[] };

export function writeDrawing(drawing: Element, tied: WrittenRows['anchors'], layout: Layout): WrittenDrawing {
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
  const free = drawing.children.flatMap((anchor): readonly Node[] => {
    const row = isElement(anchor) ? rowOf(anchor) : undefined;
    if (!isElement(anchor) || row === undefined) return [numbered(anchor, [])];
    const [run] = runsOf(layout, { top: row + 1, bottom: row + 1 }, []);
    return [numbered(shifted(anchor, (run?.top ?? row + 1) - row - 1), [])];
  });
  const own = tied.map(({ anchor, path, moved }) => numbered(shifted(anchor, moved), path));
  return { root: { ...drawing, children: [...own, ...free] }, charts };
}

const rowOf = (anchor: Element): number | undefined => {
  const row = childOf(childOf(anchor, 'xdr:from'), 'xdr:row');
  return row && Number(textIn(row));
};

function shifted(anchor: Element, rows: number): Element {
  if (rows === 0) return anchor;
  const row = (node: Node): Node =>
    isElement(node) && node.name === 'xdr:row' ? { ...node, children: [String(Math.max(0, Number(textIn(node)) + rows))] } : node;
  const corner = (node: Node): Node =>
    isElement(node) && ['xdr:from', 'xdr:to'].includes(node.name) ? { ...node, children: node.children.map(row) } : node;
  return { ...anchor, children: anchor.children.map(corner) };
}
