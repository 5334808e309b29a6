/** One series of figures in the look of a series that a designer made. */
import { colourOf, type Look } from '../../drawing/index.ts';
import type { Chart } from '../../model/index.ts';
import { attributeOf, type Element, hasNode, isElement, type Node, withAttribute } from '../ooxml/index.ts';

type Dress = {
  /** The design has a series at this place; another takes the look of the first, in a colour of its own. */
  readonly isOwn: boolean;
  /** Slices are painted one by one. */
  readonly keepsPoints: boolean;
  readonly index: number;
  readonly look: Look;
  readonly chart: Chart;
};

const HEAD = ['c:idx', 'c:order', 'c:tx'];
const FIGURES = ['c:cat', 'c:val', 'c:xVal', 'c:yVal', 'c:bubbleSize'];
/** What comes after the figures in every kind of series. */
const TAIL = ['c:smooth', 'c:shape', 'c:bubble3D'];
/** What belongs to points and ranges that are gone. */
const GONE = ['c:extLst', 'c:errBars', 'c:trendline', 'c:pictureOptions'];

export function dressSeries(figures: Element, model: Element, { isOwn, keepsPoints, index, look, chart }: Dress): Element {
  const elements = (of: Element) => of.children.filter(isElement);
  const chosen = (names: readonly string[], of: Element) => elements(of).filter(({ name }) => names.includes(name));
  const isKept = ({ name }: Element) => ![...HEAD, ...FIGURES, ...TAIL, ...GONE].includes(name);
  // The names of points stand in their labels alone: without ours nobody would know which is which.
  const names = elements(figures).find((one) => one.name === 'c:dLbls' && hasNode(one, isWords));
  const looks = elements(model)
    .filter(isKept)
    .filter((one) => one.name !== 'c:dPt' || (keepsPoints && numberOf(one) < chart.categories.length))
    .flatMap((one) => (one.name !== 'c:dLbls' ? [one] : names ? [] : [withoutPoints(one)]))
    .map((one) => (isOwn || !['c:spPr', 'c:marker'].includes(one.name) ? one : painted(one, colourOf(look, index))));
  return {
    ...model,
    children: [
      ...chosen(HEAD, figures),
      ...looks,
      ...(names ? [names] : []),
      ...chosen(FIGURES, figures),
      ...chosen(TAIL, model),
    ],
  };
}

const isWords = (node: Node) => isElement(node) && node.name === 'c:tx';

/** Labels that were set for single points tell of figures that are gone. */
const withoutPoints = (labels: Element): Element => ({
  ...labels,
  children: labels.children.filter((child) => !isElement(child) || !['c:dLbl', 'c:extLst'].includes(child.name)),
});

const numberOf = (point: Element): number => {
  const idx = point.children.filter(isElement).find(({ name }) => name === 'c:idx');
  return Number(idx && attributeOf(idx, 'val'));
};

const GROUNDS = ['bg1', 'lt1', 'FFFFFF'];

/** Every colour but that of the ground becomes another one. */
function painted(element: Element, rgb: string): Element {
  const rebuild = (node: Node): Node => {
    if (!isElement(node)) return node;
    const isColour = node.name === 'a:srgbClr' || node.name === 'a:schemeClr';
    if (!isColour || GROUNDS.includes(attributeOf(node, 'val') ?? '')) return { ...node, children: node.children.map(rebuild) };
    return withAttribute({ ...node, name: 'a:srgbClr', attributes: [], children: [] }, 'val', [rgb]);
  };
  return { ...element, children: element.children.map(rebuild) };
}
