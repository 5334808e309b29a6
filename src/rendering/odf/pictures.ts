/** Pictures of the project in the places that a template keeps for them, by the title or the description of those places. */
import { placeDrawings } from '../drawings/place-drawings.ts';
import { type Box, IMAGE, type MadePicture, type Writers } from '../expressions/index.ts';
import {
  attributeOf,
  blockOf,
  type Element,
  elementOf,
  escapeAttribute,
  escapeText,
  isElement,
  type Node,
  type Piece,
  type Report,
  raw,
  withAttribute,
} from '../ooxml/index.ts';
import { boxOf, bytesAt, readPicture } from '../pictures/index.ts';
import { OWN, TEXTS } from './dialect.ts';
import type { Filling, OdfDocument, OdfState, Shown } from './state.ts';

const PICTURE = '_picture';
/** What a place leaves open. */
const OPEN = { width: '_width', height: '_height', style: '_style', source: '_source', words: '_words' } as const;
const FRAME = 'draw:frame';
/** A picture may take the place of such a shape. */
const SHAPES = new Set(['draw:custom-shape', 'draw:rect']);
const IMAGE_NAME = 'draw:image';
const SIZES = { width: 'svg:width', height: 'svg:height' } as const;

/** A frame, or the link or the paragraph that shows nothing else and vanishes with it. */
const isHost = ({ name, children }: Element): boolean =>
  name === FRAME ||
  SHAPES.has(name) ||
  ((name === 'draw:a' || name === TEXTS.paragraph) &&
    children.every((child) =>
      isElement(child) ? TEXTS.silent.has(child.name) || isHost(child) : typeof child === 'string' && child.trim() === '',
    ));

/** Each such place vanishes when there is no picture; an `{{image …}}` elsewhere is told. */
export function placePictures(root: Element, report: Report): Element {
  const dialect = { drawings: new Set([FRAME, ...SHAPES]), isHost, described: OWN.described };
  const tag = { helper: IMAGE, writer: PICTURE, fault: 'template/image-out-of-place' } as const;
  return placeDrawings(
    root,
    tag,
    dialect,
    ({ drawing, words }) => {
      const images = drawing.children.filter(isElement).filter(({ name }) => name === IMAGE_NAME);
      if (images.length === 0 && drawing.name === FRAME) return null;
      const frame = asFrame(drawing);
      return {
        nodes: [opened(frame, words)],
        box: { width: lengthOf(frame, SIZES.width), height: lengthOf(frame, SIZES.height) },
      };
    },
    report,
  );
}

/** A shape without what is only its own. */
const asFrame = (drawing: Element): Element =>
  drawing.name === FRAME
    ? drawing
    : {
        ...drawing,
        name: FRAME,
        attributes: drawing.attributes.filter(
          ({ name }) => !/^(?:draw:(?:text-style-name|corner-radius|engine|data)|svg:r[xy])$/.test(name),
        ),
        children: [
          elementOf(IMAGE_NAME),
          ...drawing.children.filter((child) => isElement(child) && /^svg:|^jalon:/.test(child.name)),
        ],
      };

/** The frame with its picture, its size and its words left open. */
function opened(frame: Element, words: readonly Piece[]): Element {
  const style = attributeOf(frame, 'draw:style-name') ?? '';
  const sized = (['width', 'height'] as const).reduce((one, side) => {
    const [, , unit = USUAL_UNIT] = LENGTH.exec(attributeOf(one, SIZES[side]) ?? '') ?? [];
    return attributeOf(one, SIZES[side]) === undefined ? one : withAttribute(one, SIZES[side], blockOf(OPEN[side], [unit]));
  }, frame);
  const image = withAttribute(
    elementOf(IMAGE_NAME, [], { 'xlink:type': 'simple', 'xlink:show': 'embed', 'xlink:actuate': 'onLoad' }),
    'xlink:href',
    [raw(`{{${OPEN.source}}}`)],
  );
  const described = frame.children.find((one) => isElement(one) && one.name === OWN.described);
  const children = frame.children.flatMap((child): readonly Node[] => {
    if (!isElement(child)) return [child];
    if (child.name === IMAGE_NAME)
      return child === frame.children.find((one) => isElement(one) && one.name === IMAGE_NAME) ? [image] : [];
    return child === described ? [withAttribute(child, 'descr', blockOf(OPEN.words, words))] : [child];
  });
  return { ...withAttribute(sized, 'draw:style-name', blockOf(OPEN.style, [style])), children };
}

const CENTIMETRE = 10;
/** Millimetres in each unit of length (OpenDocument 1.3, part 3, 18.3.20). */
const UNITS: Readonly<Record<string, number>> = { mm: 1, cm: CENTIMETRE, in: 25.4, pt: 25.4 / 72, pc: 25.4 / 6, px: 25.4 / 96 };
const USUAL_UNIT = 'cm';
const LENGTH = /^([0-9.]+)([a-z]+)$/;

/** In millimetres. */
function lengthOf(frame: Element, side: string): number {
  const [, value, unit = USUAL_UNIT] = LENGTH.exec(attributeOf(frame, side) ?? '') ?? [];
  const length = Number(value ?? 1) * (UNITS[unit] ?? CENTIMETRE);
  // Sources of Handlebars hold no exponents.
  return length < 1e-6 ? 0 : length < Number.MAX_SAFE_INTEGER ? length : 10;
}

function shownAt(path: string, { assets, isTaken, shown }: OdfDocument): Shown | undefined {
  const known = shown.get(path);
  const bytes = known ? undefined : bytesAt(path, assets);
  if (known || !bytes) return known;
  const picture = readPicture(bytes);
  if (typeof picture === 'string') return undefined;
  let count = shown.size + 1;
  const nameOf = () => `Pictures/jalon-${count}.${picture.format === 'jpeg' ? 'jpg' : picture.format}`;
  while (isTaken(nameOf())) count += 1;
  const { width, height } = picture;
  const one = { name: nameOf(), type: `image/${picture.format}`, bytes, width, height };
  shown.set(path, one);
  return one;
}

/** As large as its place allows; one that fills its place is cut. */
function fillingOf(picture: MadePicture, place: Box, document: OdfDocument): Filling | null {
  const shown = shownAt(picture.path, document);
  if (!shown) return null;
  const { width, height } = boxOf(place, picture, CENTIMETRE);
  // Of a box without an end nothing can be filled.
  const fills = picture.fills && Number.isFinite(width + height);
  const ratios = [width / shown.width, height / shown.height] as const;
  const scale = fills ? Math.max(...ratios) : Math.min(...ratios);
  return {
    shown,
    width: fills ? width : shown.width * scale,
    height: fills ? height : shown.height * scale,
    unit: picture.width === null && picture.height === null ? undefined : USUAL_UNIT,
    clip: fills ? clipOf(shown, ratios, scale) : undefined,
    alt: picture.alt,
  };
}

const written = (length: number, unit: string): string => `${Number((length / (UNITS[unit] ?? CENTIMETRE)).toFixed(4))}${unit}`;
const filled = (write: (filling: Filling, text: string, state: OdfState) => string) => (text: string, state: OdfState) =>
  state.filling === null ? '' : write(state.filling, text, state);

export const pictureWriters: Writers<OdfState> = {
  [PICTURE]: {
    around(inside, state, { made, box }) {
      state.filling = made?.kind === 'picture' ? fillingOf(made, box, state.document) : null;
      return state.filling === null ? '' : inside();
    },
  },
  [OPEN.width]: filled(({ width, unit }, own) => written(width, unit ?? own)),
  [OPEN.height]: filled(({ height, unit }, own) => written(height, unit ?? own)),
  [OPEN.source]: filled(({ shown }) => escapeAttribute(shown.name)),
  [OPEN.words]: filled(({ alt }, words) => (alt === null ? words.trim() : escapeText(alt))),
  [OPEN.style]: filled(({ clip }, own, { looks, styles }) => {
    if (clip === undefined) return own;
    const copy = `jalon-cut-${styles.size + 1}`;
    const cut = looks.cropped(own, copy, clip);
    if (cut !== '') styles.set(copy, cut);
    return cut === '' ? own : copy;
  }),
};

/** What is left out, half of it at either end, in the size that the picture has by itself: at 96 dots an inch (OpenDocument 1.3, part 3, 20.191). */
function clipOf({ width, height }: Shown, [across, down]: readonly [number, number], scale: number): string {
  const cut = (size: number, share: number): string => `${((size * (1 - share) * 2.54) / 96 / 2).toFixed(3)}cm`;
  const [x, y] = [cut(width, across / scale), cut(height, down / scale)];
  return `rect(${y}, ${x}, ${y}, ${x})`;
}
