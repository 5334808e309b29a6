/** What a slide draws: its shapes and pictures become charts and pictures of the project where their alternative texts ask for it. */
import { type ChartDialect, orSketch, sketchGroup } from '../charts/index.ts';
import { type DrawingDialect, isGround, namesOf } from '../drawings/place-drawings.ts';
import { attributeOf, childOf, type Element, elementOf, isElement, type Node } from '../ooxml/index.ts';
import type { PictureDialect } from '../pictures/index.ts';
import { DECK_WRITERS } from './writer-names.ts';

const SHAPES = new Set(['p:sp', 'p:pic', 'p:graphicFrame']);
const isShape = ({ name }: Element): boolean => SHAPES.has(name) || name === 'mc:AlternateContent';
const DRAWINGS: DrawingDialect = { drawings: SHAPES, isHost: isShape, described: 'p:cNvPr' };
type Positions = (shape: Element) => readonly Element[] | undefined;

export const picturesAt = (positionOf: Positions): PictureDialect => ({
  ...DRAWINGS,
  writer: DECK_WRITERS.picture,
  sizes: new Set(['a:ext']),
  asPicture: (shape) => {
    const position = positionOf(shape);
    if (!position || shape.name === 'p:graphicFrame') return null;
    const properties = childOf(shape, 'p:spPr');
    const filled = properties && { ...properties, children: [elementOf('a:xfrm', position), ...withoutPosition(properties)] };
    if (shape.name === 'p:pic' && filled)
      return { ...shape, children: shape.children.map((child) => (child === properties ? filled : child)) };
    return picture(namesOf(shape, 'p'), position, properties ? withoutPosition(properties).filter(isGround) : []);
  },
});

export const chartsAt = (positionOf: Positions): ChartDialect => ({
  ...DRAWINGS,
  writer: DECK_WRITERS.chart,
  // Its height stays: a slide has no more room than it has.
  open: (shape, graphic) => {
    const position = positionOf(shape);
    if (!position) return null;
    const names = namesOf(shape, 'p');
    const [offset, size] = ['a:off', 'a:ext'].map((name) => position.find((one) => one.name === name));
    const head = elementOf('p:nvGrpSpPr', [...names, elementOf('p:cNvGrpSpPr'), elementOf('p:nvPr')]);
    const group = sketchGroup('p:grpSp', [head], 'p', offset ?? elementOf('a:off'));
    const side = (name: string): number => Number(size && attributeOf(size, name)) || 0;
    return { nodes: orSketch(frame(names, position, graphic), group), box: { width: side('cx'), height: side('cy') } };
  },
});

const withoutPosition = ({ children }: Element): Node[] =>
  children.filter((child) => !isElement(child) || child.name !== 'a:xfrm');

const frame = (names: readonly Node[], position: readonly Element[], graphic: Element): Element =>
  elementOf('p:graphicFrame', [
    elementOf('p:nvGraphicFramePr', [
      ...names,
      elementOf('p:cNvGraphicFramePr', [elementOf('a:graphicFrameLocks', [], { noGrp: '1' })]),
      elementOf('p:nvPr'),
    ]),
    elementOf('p:xfrm', position),
    elementOf('a:graphic', [graphic]),
  ]);

const picture = (names: readonly Node[], position: readonly Element[], ground: readonly Node[]): Element =>
  elementOf('p:pic', [
    elementOf('p:nvPicPr', [
      ...names,
      elementOf('p:cNvPicPr', [elementOf('a:picLocks', [], { noChangeAspect: '1' })]),
      elementOf('p:nvPr'),
    ]),
    elementOf('p:blipFill', [elementOf('a:blip'), elementOf('a:stretch', [elementOf('a:fillRect')])]),
    elementOf('p:spPr', [
      elementOf('a:xfrm', position),
      elementOf('a:prstGeom', [elementOf('a:avLst')], { prst: 'rect' }),
      ...ground,
    ]),
  ]);
