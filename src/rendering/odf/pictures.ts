/** Pictures of the project in the places that a template keeps for them, by the title or the description of those places. */
import { placeDrawings } from '../drawings/index.ts';
import { IMAGE, type MadePicture } from '../expressions/index.ts';
import {
  attributeOf,
  type Element,
  elementOf,
  escapeAttribute,
  escapeText,
  isElement,
  type Node,
  type Piece,
  type Raw,
  type Report,
  raw,
  withAttribute,
} from '../ooxml/index.ts';
import { bytesAt, readPicture } from '../pictures/index.ts';
import { changeStretches } from '../stretches.ts';
import { OWN, TEXTS } from './dialect.ts';
import type { OdfDocument, OdfState, Shown } from './state.ts';

export const PICTURE = '_picture';
const FRAME = 'draw:frame';
/** A picture may take the place of such a shape. */
const SHAPES = new Set(['draw:custom-shape', 'draw:rect']);
const IMAGE_NAME = 'draw:image';
const SIZES = ['svg:width', 'svg:height'] as const;

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
      return images.length > 0 || drawing.name !== FRAME ? { element: opened(asFrame(drawing), words), place: 0 } : null;
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

// Processing instructions mark what the picture decides: escaping keeps those of values from being taken for them.
const open = (name: string): Raw => raw(`<?${name}?>`);

/** The frame with its picture, its size and its words left open. */
function opened(frame: Element, words: readonly Piece[]): Element {
  const style = attributeOf(frame, 'draw:style-name') ?? '';
  const sized = SIZES.reduce((one, side) => {
    const size = attributeOf(one, side);
    return size === undefined ? one : withAttribute(one, side, [raw(`<?${side} ${escapeAttribute(size)}?>`)]);
  }, frame);
  const image = withAttribute(
    elementOf(IMAGE_NAME, [], { 'xlink:type': 'simple', 'xlink:show': 'embed', 'xlink:actuate': 'onLoad' }),
    'xlink:href',
    [open('href')],
  );
  const described = frame.children.find((one) => isElement(one) && one.name === OWN.described);
  const children = frame.children.flatMap((child): readonly Node[] => {
    if (!isElement(child)) return [child];
    if (child.name === IMAGE_NAME)
      return child === frame.children.find((one) => isElement(one) && one.name === IMAGE_NAME) ? [image] : [];
    return child === described ? [withAttribute(child, 'descr', [open('alt'), ...words, open('/alt')])] : [child];
  });
  return { ...withAttribute(sized, 'draw:style-name', [raw(`<?style ${escapeAttribute(style)}?>`)]), children };
}

/** Millimetres in each unit of length (OpenDocument 1.3, part 3, 18.3.20). */
const UNITS: Readonly<Record<string, number>> = { mm: 1, cm: 10, in: 25.4, pt: 25.4 / 72, pc: 25.4 / 6, px: 25.4 / 96 };

/** In millimetres, and the unit in which it is written. */
type Length = { readonly value: number; readonly unit: string };

function lengthOf(place: string, side: string): Length {
  const [, value, unit = 'cm'] = new RegExp(`<\\?${side} ([0-9.]+)([a-z]+)\\?>`).exec(place) ?? [];
  return { value: Number(value ?? 1) * (UNITS[unit] ?? 10), unit };
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

/** What the picture stands in: its place, else the size that is asked for in centimetres; one side alone leaves the other to its proportions. */
function boxOf(place: string, { width, height }: MadePicture): readonly [Length, Length] {
  if (width === null && height === null) return [lengthOf(place, SIZES[0]), lengthOf(place, SIZES[1])];
  const side = (length: number | null): Length => ({
    value: length === null ? Number.POSITIVE_INFINITY : length * 10,
    unit: 'cm',
  });
  return [side(width), side(height)];
}

/** As large as its place allows; one that fills its place is cut. */
export function writePicture(place: string, picture: MadePicture, { document, looks, styles }: OdfState): string {
  const shown = shownAt(picture.path, document);
  if (!shown) return '';
  const [width, height] = boxOf(place, picture);
  // Of a box without an end nothing can be filled.
  const fills = picture.fills && Number.isFinite(width.value + height.value);
  const ratios = [width.value / shown.width, height.value / shown.height] as const;
  const scale = fills ? Math.max(...ratios) : Math.min(...ratios);
  const written = (length: number, unit: string): string => `${Number((length / (UNITS[unit] ?? 10)).toFixed(4))}${unit}`;
  const sizes = fills
    ? [written(width.value, width.unit), written(height.value, height.unit)]
    : [written(shown.width * scale, width.unit), written(shown.height * scale, height.unit)];
  const sized = SIZES.reduce(
    (one, side, at) => one.replace(new RegExp(`<\\?${side} [^?]*\\?>`), () => sizes[at] ?? ''),
    place.replace('<?href?>', () => escapeAttribute(shown.name)),
  ).replace(/<\?style ([^?]*)\?>/, (_, own: string) => {
    if (!fills) return own;
    const copy = `jalon-cut-${styles.size + 1}`;
    const cut = looks.cropped(own, copy, clipOf(shown, ratios, scale));
    if (cut !== '') styles.set(copy, cut);
    return cut === '' ? own : copy;
  });
  return changeStretches(sized, /<\?(?<end>\/)?alt\?>/g, ({ inner }) =>
    picture.alt === null ? inner.trim() : escapeText(picture.alt),
  );
}

/** What is left out, half of it at either end, in the size that the picture has by itself: at 96 dots an inch (OpenDocument 1.3, part 3, 20.191). */
function clipOf({ width, height }: Shown, [across, down]: readonly [number, number], scale: number): string {
  const cut = (size: number, share: number): string => `${((size * (1 - share) * 2.54) / 96 / 2).toFixed(3)}cm`;
  const [x, y] = [cut(width, across / scale), cut(height, down / scale)];
  return `rect(${y}, ${x}, ${y}, ${x})`;
}
