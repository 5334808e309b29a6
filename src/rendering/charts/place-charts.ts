/** Puts charts in the places that a template keeps for them, by the alternative text of those places. */
import { type DrawingDialect, placeDrawings } from '../drawings/index.ts';
import { CHART } from '../expressions/index.ts';
import {
  attributeOf,
  type Element,
  isElement,
  type Node,
  nodesOf,
  type Raw,
  type Report,
  raw,
  withAttribute,
} from '../ooxml/index.ts';

/** How a format shows charts: the writer of their places, and a drawing of the template with `graphic` drawn in it. */
export type ChartDialect = DrawingDialect & {
  readonly writer: string;
  /** Null when such a drawing has no place of its own. `isDesigned`: it holds a chart already. */
  readonly open: (drawing: Element, graphic: Element, isDesigned: boolean) => Element | null;
};
/** The root with its places marked, and for each of them the relationship of the designer's own chart, or null. */
export type Placed = { readonly root: Element; readonly designs: readonly (string | null)[] };

const GRAPHIC = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

// Processing instructions mark what the chart decides: escaping keeps those of values from being taken for them.
export const ALT = '<?alt?>';
export const CHART_ID = '<?chart?>';
export const HEIGHT = /<\?cy (\d+)\?>/g;
/** A height in EMU that follows what the chart lists from top to bottom. */
export const heightAs = (height: number): Raw => raw(`<?cy ${height}?>`);

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
      const element = dialect.open(drawing, graphic, design !== null);
      return element && { element: described(element, dialect.described), place: first + designs.push(design) - 1 };
    },
    report,
  );
  return { root: placed, designs };
}

function designIn(drawing: Element): string | null {
  const chart = [...nodesOf(drawing)].filter(isElement).find(({ name }) => name === 'c:chart');
  return (chart && attributeOf(chart, 'r:id')) ?? null;
}

/** The alternative text is left open. */
function described(element: Element, name: string): Element {
  const rebuild = (node: Node): Node => (isElement(node) ? described(node, name) : node);
  const own = { ...element, children: element.children.map(rebuild) };
  return element.name === name ? withAttribute(own, 'descr', [raw(ALT)]) : own;
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
        { name: 'xmlns:r', value: [RELATIONS] },
        { name: 'r:id', value: [raw(CHART_ID)] },
      ],
      children: [],
    },
  ],
};
