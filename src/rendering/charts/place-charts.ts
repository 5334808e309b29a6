/** Puts charts in the places that a template keeps for them, by the alternative text of those places. */
import { type DrawingDialect, type Opened, placeDrawings } from '../drawings/place-drawings.ts';
import { CHART } from '../expressions/index.ts';
import {
  attributeOf,
  blockOf,
  descendantsOf,
  type Element,
  elementOf,
  hasNode,
  isElement,
  type Node,
  type Piece,
  type Raw,
  type Report,
  raw,
  withAttribute,
} from '../ooxml/index.ts';
import { CHART_WRITERS } from './write-chart.ts';

/** How a format shows charts: the writer of their places, and a drawing of the template with `graphic` drawn in it. */
export type ChartDialect = DrawingDialect & {
  readonly writer: string;
  /** Null when such a drawing has no place of its own. `isDesigned`: it holds a chart already. */
  readonly open: (drawing: Element, graphic: Element, isDesigned: boolean) => Opened | null;
};
/** The root with its places open, and for each of them the relationship of the designer's own chart, or null. */
export type Placed = { readonly root: Element; readonly designs: readonly (string | null)[] };

const GRAPHIC = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const call = (writer: string): Raw => raw(`{{${writer}}}`);
/** What is told of the chart to who does not see it. */
const WORDS = call(CHART_WRITERS.words);

/**
 * A drawing whose alternative text is one `{{chart …}}` becomes a chart, or nothing when there is none; one elsewhere is refused. `first`
 * is the number of the first place.
 */
export function placeCharts(root: Element, dialect: ChartDialect, report: Report, first = 0): Placed {
  const designs: (string | null)[] = [];
  const tag = { helper: CHART, writer: dialect.writer, fault: 'template/chart-out-of-place' } as const;
  const placed = placeDrawings(
    root,
    tag,
    dialect,
    ({ drawing, words }) => {
      if (words.some((one) => typeof one !== 'string' || one.trim() !== '')) return null;
      const design = designIn(drawing);
      const opened = dialect.open(drawing, graphic, design !== null);
      if (!opened) return null;
      const place = first + designs.push(design) - 1;
      return { ...opened, nodes: opened.nodes.map((node) => described(node, dialect.described)), place };
    },
    report,
  );
  return { root: placed, designs };
}

function designIn(drawing: Element): string | null {
  const chart = descendantsOf(drawing).find(({ name }) => name === 'c:chart');
  return (chart && attributeOf(chart, 'r:id')) ?? null;
}

/** The alternative text is left open. */
function described(node: Node, name: string): Node {
  if (!isElement(node)) return node;
  const own = { ...node, children: node.children.map((child) => described(child, name)) };
  return node.name === name ? withAttribute(own, 'descr', [WORDS]) : own;
}

/** The same tree, its ids given: those of drawings that show a chart are noted for the shapes that may stand in its stead. */
export function numberCharts(root: Element): Element {
  const isShown = ({ name, value }: Element['attributes'][number]) => name === 'descr' && value.includes(WORDS);
  const rebuild = (node: Node): Node => {
    if (!isElement(node)) return node;
    const inside = { ...node, children: node.children.map(rebuild) };
    if (!node.attributes.some(isShown)) return inside;
    const attributes = node.attributes.map(({ name, value }) =>
      name === 'id' ? { name, value: blockOf(CHART_WRITERS.number, value) } : { name, value },
    );
    return { ...inside, attributes };
  };
  return hasNode(root, (node) => node === WORDS) ? { ...root, children: root.children.map(rebuild) } : root;
}

const graphic: Element = elementOf('a:graphicData', [chartAt(call(CHART_WRITERS.id))], { uri: GRAPHIC });
function chartAt(id: Raw): Element {
  return withAttribute(elementOf('c:chart', [], { 'xmlns:c': GRAPHIC, 'xmlns:r': RELATIONS }), 'r:id', [id]);
}

/** A height in EMU that follows what the chart lists from top to bottom; `own`: that of a place which keeps it. */
export const openHeight = (own?: string): readonly Piece[] =>
  own === undefined ? [call(CHART_WRITERS.height)] : blockOf<Piece>(CHART_WRITERS.height, [own]);

/** A chart, in whose stead some are drawn with shapes. */
export const orSketch = (chart: Element, sketch: Element): readonly Node[] =>
  blockOf<Node>(CHART_WRITERS.drawn, [chart], undefined, [sketch]);

/** The group of those shapes. `head`: what comes before its properties in its format, `prefix` its name there; `offset`: where it stands. */
export function sketchGroup(
  name: string,
  head: readonly Node[],
  prefix: string,
  offset: Element,
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const size = (one: string): Element =>
    withAttribute(withAttribute(elementOf(one), 'cx', [call(CHART_WRITERS.width)]), 'cy', openHeight());
  const frame = elementOf('a:xfrm', [offset, size('a:ext'), elementOf('a:chOff', [], { x: '0', y: '0' }), size('a:chExt')]);
  return elementOf(name, [...head, elementOf(`${prefix}:grpSpPr`, [frame]), call(CHART_WRITERS.shapes)], attributes);
}
