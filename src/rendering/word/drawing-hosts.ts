/** What is drawn in Word, and what a drawing takes along when nothing is drawn: its run and its paragraph. */
import { type ChartDialect, openHeight, orSketch, sketchGroup } from '../charts/index.ts';
import type { DrawingDialect, Opened } from '../drawings/place-drawings.ts';
import { attributeOf, type Element, elementOf, hasNode, isElement, type Node } from '../ooxml/index.ts';
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

const GROUP = 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup';
const SHAPE = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';
const SKETCH = elementOf(
  'a:graphicData',
  [
    sketchGroup('wpg:wgp', [elementOf('wpg:cNvGrpSpPr')], 'wpg', elementOf('a:off', [], { x: '0', y: '0' }), {
      'xmlns:wpg': GROUP,
      'xmlns:wps': SHAPE,
    }),
  ],
  { uri: GROUP },
);

/** The drawing with a chart in it; but for a designer's own, its height is left open. */
function openChart(drawing: Element, graphic: Element, isDesigned: boolean): Opened {
  let box = { width: 0, height: 0 };
  const rebuild = (node: Node): readonly Node[] => {
    if (!isElement(node)) return [node];
    if (node.name === graphic.name) return orSketch(graphic, SKETCH);
    const inside = { ...node, children: node.children.flatMap(rebuild) };
    if (node.name !== 'wp:extent') return [inside];
    const [width, height] = [Number(attributeOf(node, 'cx')) || 0, Number(attributeOf(node, 'cy')) || 0];
    box = { width, height };
    const own = isDesigned ? String(height) : undefined;
    return [
      { ...inside, attributes: node.attributes.map((one) => (one.name === 'cy' ? { ...one, value: openHeight(own) } : one)) },
    ];
  };
  return { nodes: [{ ...drawing, children: drawing.children.flatMap(rebuild) }], box };
}
