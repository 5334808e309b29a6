/** What lies over a sheet: its shapes, pictures and charts become pictures and charts of the project where their alternative texts ask. */
import { type ChartDialect, type Designs, placeCharts, readDesigns } from '../charts/index.ts';
import { type DrawingDialect, isGround, namesOf } from '../drawings/place-drawings.ts';
import { childOf, descendantsOf, type Element, elementOf, isElement, type Package, type Report } from '../ooxml/index.ts';
import { type PictureDialect, placePictures } from '../pictures/index.ts';
import { DRAWN } from './dialect.ts';
import { type Size, sizeOfPlace } from './size-of-place.ts';

/** A place is an anchor with all that it holds: without a picture or a chart nothing of it stays. */
const ANCHORS = new Set(['xdr:twoCellAnchor', 'xdr:oneCellAnchor', 'xdr:absoluteAnchor']);
const SHAPES = new Set(['xdr:sp', 'xdr:pic', 'xdr:graphicFrame']);
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PLACES: DrawingDialect = { drawings: ANCHORS, isHost: ({ name }) => ANCHORS.has(name), described: 'xdr:cNvPr' };

type Opening = {
  /** The sheet as it was read: its columns and rows give the sizes. */
  readonly cells: Element;
  readonly drawing: string | undefined;
  /** The number of the first place of a chart. */
  readonly first: number;
  readonly file: Package;
};

/** The root holds the sheet and its drawing, part of which is tied to rows. */
export function openPlaces(
  root: Element,
  { cells, drawing = '', first, file }: Opening,
  report: Report,
): { readonly root: Element; readonly designs: Designs } {
  const charted = placeCharts(root, CHARTS, report, first);
  return {
    root: placePictures(charted.root, picturesOver(cells), report),
    designs: readDesigns(drawing, charted.designs, file),
  };
}

/** A picture keeps its proportions whatever becomes of the cells under it: it has one corner, and a size. */
const picturesOver = (cells: Element): PictureDialect => ({
  ...PLACES,
  writer: DRAWN.picture,
  sizes: new Set(['xdr:ext', 'a:ext']),
  asPicture: (anchor) => {
    const shape = shapeIn(anchor);
    const size = shape && sizeOfPlace(anchor, shape, cells);
    if (!shape || !size || shape.name === 'xdr:graphicFrame') return null;
    const corner = anchor.children.filter((child) => isElement(child) && ['xdr:from', 'xdr:pos'].includes(child.name));
    const name = anchor.name === 'xdr:absoluteAnchor' ? anchor.name : 'xdr:oneCellAnchor';
    const picture = shape.name === 'xdr:pic' ? shape : drawnAs(shape, size);
    return elementOf(name, [...corner, elementOf('xdr:ext', [], size), picture, elementOf('xdr:clientData')]);
  },
});

const CHARTS: ChartDialect = {
  ...PLACES,
  writer: DRAWN.chart,
  // Its height stays: there are cells below.
  open: (anchor, graphic) => {
    const shape = shapeIn(anchor);
    const corners = anchor.children.filter((child) => isElement(child) && /^xdr:(from|to|pos|ext)$/.test(child.name));
    return shape ? { nodes: [{ ...anchor, children: [...corners, frame(shape, graphic), elementOf('xdr:clientData')] }] } : null;
  },
};

/** The only thing that is drawn there; a group has no place for another. */
function shapeIn(anchor: Element): Element | undefined {
  const all = descendantsOf(anchor);
  const shapes = all.filter(({ name }) => SHAPES.has(name));
  return all.some(({ name }) => name === 'xdr:grpSp') ? undefined : shapes[0];
}

const position = (name: string, size: Size): Element =>
  elementOf(name, [elementOf('a:off', [], { x: '0', y: '0' }), elementOf('a:ext', [], size)]);

const frame = (shape: Element, graphic: Element): Element =>
  elementOf(
    'xdr:graphicFrame',
    [
      elementOf('xdr:nvGraphicFramePr', [...namesOf(shape, 'xdr'), elementOf('xdr:cNvGraphicFramePr')]),
      position('xdr:xfrm', { cx: '0', cy: '0' }),
      elementOf('a:graphic', [graphic]),
    ],
    { macro: '', 'xmlns:a': DRAWING },
  );

const drawnAs = (shape: Element, size: Size): Element =>
  elementOf(
    'xdr:pic',
    [
      elementOf('xdr:nvPicPr', [
        ...namesOf(shape, 'xdr'),
        elementOf('xdr:cNvPicPr', [elementOf('a:picLocks', [], { noChangeAspect: '1' })]),
      ]),
      elementOf('xdr:blipFill', [
        elementOf('a:blip', [], { 'xmlns:r': RELATIONS }),
        elementOf('a:stretch', [elementOf('a:fillRect')]),
      ]),
      elementOf('xdr:spPr', [
        position('a:xfrm', size),
        elementOf('a:prstGeom', [elementOf('a:avLst')], { prst: 'rect' }),
        ...(childOf(shape, 'xdr:spPr')?.children ?? []).filter(isGround),
      ]),
    ],
    { 'xmlns:a': DRAWING },
  );
