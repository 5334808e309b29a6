/** What is drawn in Word, and what a drawing takes along when nothing is drawn: its run and its paragraph. */
import { type ChartDialect, heightAs } from '../charts/index.ts';
import type { DrawingDialect } from '../drawings/index.ts';
import { attributeOf, type Element, hasNode, isElement, type Node, withAttribute } from '../ooxml/index.ts';
import type { PictureDialect } from '../pictures/index.ts';
import { WORD } from './dialect.ts';
import { WORD_WRITERS } from './writer-names.ts';

const DRAWING = 'w:drawing';
/** A drawing, and the shape that older programs show in its stead. */
const DRAWN = new Set([DRAWING, 'mc:AlternateContent']);

/** A drawing, or the run or the paragraph that shows nothing else. */
function isHost(node: Element): boolean {
  if (DRAWN.has(node.name)) return true;
  if (node.name === WORD.run)
    return node.children.every((child) => isElement(child) && (child.name === WORD.runProperties || DRAWN.has(child.name)));
  if (node.name !== WORD.paragraph) return false;
  return node.children.every((child) => {
    if (!isElement(child)) return typeof child === 'string';
    if (child.name === WORD.paragraphProperties) return !hasNode(child, (one) => isElement(one) && one.name === WORD.keeps);
    return WORD.silent.has(child.name) || (child.name === WORD.run && isHost(child));
  });
}

const DRAWINGS: DrawingDialect = { drawings: new Set([DRAWING]), isHost, described: 'wp:docPr' };

export const WORD_PICTURES: PictureDialect = {
  ...DRAWINGS,
  writer: WORD_WRITERS.picture,
  sizes: new Set(['wp:extent', 'a:ext']),
  asPicture: (drawing) => drawing,
};

export const WORD_CHARTS: ChartDialect = { ...DRAWINGS, writer: WORD_WRITERS.chart, open: openChart };

/** The drawing with a chart in it; but for a designer's own, its height is left open. */
function openChart(drawing: Element, graphic: Element, isDesigned: boolean): Element {
  const rebuild = (node: Node): Node => {
    if (!isElement(node)) return node;
    if (node.name === graphic.name) return graphic;
    if (node.name !== 'wp:extent' || isDesigned) return { ...node, children: node.children.map(rebuild) };
    return withAttribute(node, 'cy', [heightAs(Number(attributeOf(node, 'cy')))]);
  };
  return { ...drawing, children: drawing.children.map(rebuild) };
}
