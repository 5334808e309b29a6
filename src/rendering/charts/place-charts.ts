/** Puts charts in the places that a template keeps for them, by the alternative text of those places. */
import { CHART } from '../expressions/index.ts';
import {
  attributeOf,
  type Element,
  hasNode,
  isElement,
  isMark,
  type Mark,
  type Node,
  nodesOf,
  type Raw,
  type Report,
  withAttribute,
} from '../ooxml/index.ts';

/** How a format names what charts stand in. */
export type ChartDialect = {
  /** What is drawn. */
  readonly drawing: string;
  /** A drawing, or what shows nothing else and vanishes with it. */
  readonly isHost: (element: Element) => boolean;
  /** The element whose `descr` is the alternative text. */
  readonly described: string;
  /** The element whose `cy` is its height. */
  readonly extent: string;
  /** The writer that fills a place. */
  readonly writer: string;
};
/** The root with its places marked, and for each of them the relationship of the designer's own chart, or null. */
export type Placed = { readonly root: Element; readonly designs: readonly (string | null)[] };

const GRAPHIC = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const ALTERNATIVES = 'mc:AlternateContent';
const raw = (source: string): Raw => ({ kind: 'raw', source });

// Processing instructions mark what the chart decides: escaping keeps those of values from being taken for them.
export const ALT = '<?alt?>';
export const CHART_ID = '<?chart?>';
export const HEIGHT = /<\?cy (\d+)\?>/g;

const isChart = (node: Node): node is Mark =>
  isMark(node) && node.tag.kind === 'value' && node.tag.expression.kind === 'call' && node.tag.expression.helper === CHART;

/** A drawing whose alternative text is one `{{chart …}}` becomes a chart, or nothing when there is none; one elsewhere is refused. */
export function placeCharts(root: Element, dialect: ChartDialect, report: Report): Placed {
  const designs: (string | null)[] = [];
  if (!hasNode(root, isChart)) return { root, designs };
  const rebuild = (node: Node): readonly Node[] => {
    if (!isElement(node)) return [node];
    const drawing = dialect.isHost(node) ? drawingIn(node, dialect) : undefined;
    if (!drawing) return [{ ...node, children: node.children.flatMap(rebuild) }];
    const { mark, element } = drawing;
    designs.push(designIn(element));
    const place: Mark = { ...mark, writer: `#${dialect.writer}`, place: designs.length - 1 };
    return [place, replaced(node, element, opened(element, dialect)), raw(`{{/${dialect.writer}}}`)];
  };
  const placed = { ...root, children: root.children.flatMap(rebuild) };
  for (const node of nodesOf(placed))
    if (isChart(node) && node.place === undefined) report({ code: 'template/chart-out-of-place', ...node.at, tag: node.text });
  return { root: placed, designs };
}

/** The only drawing of an element, when its alternative text is one tag for a chart. The shapes of older programs do not count. */
function drawingIn(host: Element, { drawing, described }: ChartDialect): { mark: Mark; element: Element } | undefined {
  const all = [host, ...elementsIn(host)].filter(({ name }) => name === drawing);
  const [element] = all;
  const words = element && elementsIn(element).find(({ name }) => name === described);
  const pieces = words?.attributes
    .find(({ name }) => name === 'descr')
    ?.value.filter((one) => typeof one !== 'string' || one.trim() !== '');
  const [mark] = pieces ?? [];
  return element && all.length === 1 && mark && isChart(mark) && pieces?.length === 1 ? { mark, element } : undefined;
}

const elementsIn = (element: Element): Element[] => [...nodesOf(element)].filter(isElement);

function designIn(drawing: Element): string | null {
  const chart = elementsIn(drawing).find(({ name }) => name === 'c:chart');
  return (chart && attributeOf(chart, 'r:id')) ?? null;
}

/** The host with its drawing changed; a choice between a drawing and an older shape is no longer one. */
function replaced(host: Element, drawing: Element, by: Element): Element {
  if (host === drawing || host.name === ALTERNATIVES) return by;
  const rebuild = (node: Node): Node => (isElement(node) ? replaced(node, drawing, by) : node);
  return hasNode(host, (node) => node === drawing) ? { ...host, children: host.children.map(rebuild) } : host;
}

/** The drawing with a chart in it: its relationship, its alternative text and, but for a designer's own, its height are left open. */
function opened(drawing: Element, { described, extent }: ChartDialect): Element {
  const isDesigned = designIn(drawing) !== null;
  const rebuild = (node: Node): Node => {
    if (!isElement(node)) return node;
    if (node.name === 'a:graphicData') return graphic;
    if (node.name === extent && !isDesigned) return withAttribute(node, 'cy', [raw(`<?cy ${Number(attributeOf(node, 'cy'))}?>`)]);
    if (node.name !== described) return { ...node, children: node.children.map(rebuild) };
    return withAttribute(node, 'descr', [raw(ALT)]);
  };
  return { ...drawing, children: drawing.children.map(rebuild) };
}

const graphic: Element = {
  kind: 'element',
  name: 'a:graphicData',
  attributes: [{ name: 'uri', value: [GRAPHIC] }],
  children: [
    {
      kind: 'element',
      name: 'c:chart',
      attributes: [
        { name: 'xmlns:c', value: [GRAPHIC] },
        { name: 'xmlns:r', value: ['http://schemas.openxmlformats.org/officeDocument/2006/relationships'] },
        { name: 'r:id', value: [raw(CHART_ID)] },
      ],
      children: [],
    },
  ],
};
