/** Writes what lies over the cells of a sheet: each drawing where its rows have gone, of the size it had, over and under what it was. */
import { attributeOf, childOf, type Element, isElement, type Node, nodesOf, replacedAttribute } from '../ooxml/index.ts';
import { runsOf } from './areas.ts';
import type { ShownSheet } from './book-moves.ts';
import { OWN } from './dialect.ts';
import type { Layout, Path } from './layout.ts';
import { textIn } from './read-sheet.ts';
import type { WrittenRows } from './write-rows.ts';

/** A chart that a drawing shows again has a relationship of its own. */
type ChartCopy = {
  readonly id: string;
  readonly from: string;
  readonly path: Path;
  /** Those of its words that data fill; none where no tag is among them. */
  readonly words: readonly Node[];
};
export type WrittenDrawing = { readonly root: Element; readonly charts: readonly ChartCopy[] };
/** One thing over the sheet: its place among the others, and how many rows it goes down with its own. */
type Layer = { readonly node: Node; readonly place: number; readonly path: Path; readonly moved: number | null };

const NAMED = 'xdr:cNvPr';
/** What connectors hold on to, by the id of a shape. */
const HELD = new Set(['a:stCxn', 'a:endCxn']);
const ANCHOR = /^xdr:(?:twoCell|oneCell|absolute)Anchor$/;

export function writeDrawing(drawing: Element, tied: WrittenRows['anchors'], { layout, columns }: ShownSheet): WrittenDrawing {
  const layers = layersOf(drawing, tied);
  const shapes = numberShapes(layers);
  const charts: ChartCopy[] = [];
  const seen = new Map<string, number>();
  const written = (node: Node, layer: Layer): Node => {
    if (!isElement(node)) return node;
    const inside = { ...node, children: node.children.map((child) => written(child, layer)) };
    if (ANCHOR.test(node.name)) {
      const rows = layer.moved ?? movedBy(inside, 'xdr:row', layout);
      return shifted(shifted(inside, 'xdr:col', movedBy(inside, 'xdr:col', columns)), 'xdr:row', rows);
    }
    const named = node.name === NAMED || HELD.has(node.name) ? attributeOf(node, 'id') : undefined;
    if (named !== undefined) return replacedAttribute(inside, 'id', shapes(named, layer));
    const id = node.name === 'c:chart' ? attributeOf(node, 'r:id') : undefined;
    if (id === undefined) return inside;
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    const own = times === 1 ? id : `${id}-${times}`;
    charts.push({ id: own, from: id, path: layer.path, words: inside.children });
    return { ...replacedAttribute(inside, 'r:id', own), children: [] };
  };
  return { root: { ...drawing, children: layers.map((layer) => written(layer.node, layer)) }, charts };
}

/** From the lowest: a loop repeats a thing where it lay among the others. */
function layersOf(drawing: Element, tied: WrittenRows['anchors']): readonly Layer[] {
  const place = (frame: Element) => Number(attributeOf(frame, 'n'));
  const own = tied.flatMap(({ anchor, path, moved }) =>
    anchor.children.map((node) => ({ node, place: place(anchor), path, moved })),
  );
  const free = drawing.children.filter(isElement).flatMap((one, index): readonly Layer[] => {
    if (one.name !== OWN.over) return [{ node: one, place: index, path: [], moved: null }];
    return one.children.map((node) => ({ node, place: place(one), path: [], moved: null }));
  });
  return [...own, ...free].toSorted((a, b) => a.place - b.place);
}

/** The number of a shape, as seen from a layer: the first copy keeps its own, the others have one that nothing has. */
function numberShapes(layers: readonly Layer[]): (id: string, from: Layer) => string {
  const idsOf = ({ node }: Layer) =>
    isElement(node)
      ? [node, ...nodesOf(node)].flatMap((one) => (isElement(one) && one.name === NAMED ? [attributeOf(one, 'id') ?? ''] : []))
      : [];
  const keyOf = (id: string, path: Path) => `${id} ${path.map(({ item }) => item).join()}`;
  let last = Math.max(0, ...layers.flatMap(idsOf).map((id) => Number(id) || 0));
  const taken = new Set<string>();
  const given = new Map<string, string>();
  for (const layer of layers)
    for (const id of idsOf(layer)) {
      const key = keyOf(id, layer.path);
      if (given.has(key)) continue;
      if (taken.has(id)) last += 1;
      given.set(key, taken.has(id) ? String(last) : id);
      taken.add(id);
    }
  return (id, { path }) => {
    // A shape of the same turn, else of the turn around it.
    for (let depth = path.length; depth >= 0; depth--) {
      const own = given.get(keyOf(id, path.slice(0, depth)));
      if (own !== undefined) return own;
    }
    return id;
  };
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
