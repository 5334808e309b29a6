/** The pictures of one document as its parts: the same picture is one part, however often it is shown, and fills each of its places. */
import type { Pictures } from '../../model/index.ts';
import type { Entry } from '../archive/index.ts';
import type { Box, MadePicture, Writers } from '../expressions/index.ts';
import { addRelations, CONTENT_TYPES, decodeXml, encoded, escapeAttribute } from '../ooxml/index.ts';
import { bytesAt } from './qr-picture.ts';
import { readPicture } from './read-picture.ts';

type Part = { readonly part: string; readonly bytes: Uint8Array };
export type Medium = Part & {
  readonly width: number;
  readonly height: number;
  /** The same as an SVG drawing, for who can show it. */
  readonly drawing?: Part;
};
export type Media = {
  /** The folder of the document's own parts. */
  readonly top: string;
  /** The files of the project, by the paths that the view gives them. */
  readonly assets: Pictures;
  /** Whether the template has a part of that name. */
  readonly isTaken: (part: string) => boolean;
  /** Those shown so far, by their paths in the project. */
  readonly shown: Map<string, Medium>;
  /** Of the place that is being written. */
  filling: Filling | null;
};
export const newMedia = (top: string, { assets, isTaken }: Pick<Media, 'assets' | 'isTaken'>): Media => ({
  ...{ top, assets, isTaken, shown: new Map(), filling: null },
});

/** Undefined when the project has no such picture. */
function mediumOf(path: string, { top, shown, assets, isTaken }: Media): Medium | undefined {
  // Readers of workbooks are older than those of texts: they are given the picture alone.
  const drawn = top === 'xl' ? undefined : assets.drawings?.get(path);
  const known = shown.get(path);
  const bytes = known ? undefined : bytesAt(path, assets);
  if (known || !bytes) return known;
  const picture = readPicture(bytes);
  if (typeof picture === 'string') return undefined;
  let count = shown.size + 1;
  const partOf = (format: string) => `${top}/media/picture${count}.${format}`;
  while (isTaken(partOf(picture.format)) || (drawn && isTaken(partOf('svg')))) count += 1;
  const { width, height, format } = picture;
  const medium = { part: partOf(format), bytes, width, height, ...(drawn && { drawing: { part: partOf('svg'), bytes: drawn } }) };
  shown.set(path, medium);
  return medium;
}

/** The document with the pictures it shows and their content types. Defaults come before overrides, as Office writes them. */
export function addMedia(entries: readonly Entry[], { shown }: Media): readonly Entry[] {
  if (shown.size === 0) return entries;
  const media = [...shown.values()].flatMap((medium): readonly Part[] => [medium, ...(medium.drawing ? [medium.drawing] : [])]);
  const declare = (types: string, part: string) => {
    const extension = part.replace(/^.*\./, '');
    const isKnown = new RegExp(`<Default\\s[^<>]*Extension="${extension}"`, 'i').test(types);
    const added = `<Default Extension="${extension}" ContentType="image/${extension === 'svg' ? 'svg+xml' : extension}"/>`;
    return isKnown ? types : types.replace(/<Types[^<>]*>/, (start) => start + added);
  };
  const declared = entries.map((entry) =>
    entry.name === CONTENT_TYPES
      ? encoded(
          entry.name,
          media.reduce((types, { part }) => declare(types, part), decodeXml(entry.bytes)),
        )
      : entry,
  );
  return [...declared, ...media.map(({ part, bytes }) => ({ name: part, bytes }))];
}

const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';

/** Where a part and its pictures meet. */
export const withPictures = (xml: string | undefined, shown: ReadonlyMap<string, string>): string =>
  addRelations(
    xml,
    [...shown].map(([part, id]) => ({ id, type: IMAGE, target: `/${part}` })),
  );

// Fills the place of a picture: its bytes, as large as its place allows, its alternative text.

/** Names of the writers that fill what a place leaves open, whatever the format. */
export const PICTURE_WRITERS = { width: '_width', height: '_height', source: '_source', blip: '_blip', words: '_words' } as const;

/** What fills the place at hand. */
type Filling = {
  readonly width: number;
  readonly height: number;
  /** The relationships of the picture, and of the drawing that it is made of. */
  readonly id: string;
  readonly drawing: string | undefined;
  /** What is left out of it. */
  readonly crop: string;
  readonly alt: string | null;
};
/** `shown` are the relationships of the pictures of the part that is being written, by their parts. */
type Showing = { readonly media: Media; readonly shown: Map<string, string> };

/** `place` is the name of the writer of whole places. */
export function pictureWriters<State>(place: string, showingIn: (state: State) => Showing): Writers<State> {
  const filled = (write: (filling: Filling, text: string) => string) => (text: string, state: State) => {
    const { filling } = showingIn(state).media;
    return filling === null ? '' : write(filling, text);
  };
  return {
    [place]: {
      around(inside, state, { made, box }) {
        const showing = showingIn(state);
        const filling = made?.kind === 'picture' ? fillingOf(made, box, showing) : null;
        if (filling === null) return '';
        showing.media.filling = filling;
        return inside();
      },
    },
    [PICTURE_WRITERS.width]: filled(({ width }) => String(width)),
    [PICTURE_WRITERS.height]: filled(({ height }) => String(height)),
    [PICTURE_WRITERS.source]: filled(({ id }) => id),
    [PICTURE_WRITERS.blip]: filled(({ drawing, crop }, blip) =>
      drawing === undefined ? blip + crop : `${blip.slice(0, -'/>'.length)}>${drawing}</a:blip>${crop}`,
    ),
    [PICTURE_WRITERS.words]: filled(({ alt }, words) => (alt === null ? words.trim() : escapeAttribute(alt))),
  };
}

function fillingOf(picture: MadePicture, place: Box, { media, shown }: Showing): Filling | null {
  const medium = mediumOf(picture.path, media);
  if (!medium) return null;
  const idOf = ({ part }: Part): string => {
    const id = shown.get(part) ?? `picture${shown.size + 1}`;
    shown.set(part, id);
    return id;
  };
  const id = idOf(medium);
  const drawing = medium.drawing && drawingOf(idOf(medium.drawing));
  const { width, height } = boxOf(place, picture, CENTIMETRE);
  const [across, down] = [width / medium.width, height / medium.height];
  // Of a box without an end nothing can be filled.
  const fills = picture.fills && Number.isFinite(width + height);
  const scale = fills ? Math.max(across, down) : Math.min(across, down);
  const shownSize = (size: number, side: number) => (fills ? Math.round(side) : Math.max(1, Math.round(size * scale)));
  return {
    width: shownSize(medium.width, width),
    height: shownSize(medium.height, height),
    id,
    drawing,
    crop: fills ? cropped(1 - across / scale, 1 - down / scale) : '',
    alt: picture.alt,
  };
}

/** In English Metric Units. */
const CENTIMETRE = 360_000;

/**
 * What the picture stands in, in the unit of the place: that place, else the size that is asked for in centimetres; one side alone leaves the
 * other to the proportions of the picture.
 */
export function boxOf(place: Box, { width, height }: MadePicture, centimetre: number): Box {
  if (width === null && height === null) return place;
  const side = (length: number | null) => (length === null ? Number.POSITIVE_INFINITY : length * centimetre);
  return { width: side(width), height: side(height) };
}

/** Beside the picture, the drawing that it is made of (MS-ODRAWXML, 2.3.1.36, CT_SVGBlip). */
const drawingOf = (id: string): string =>
  `<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${id}"/></a:ext></a:extLst>`;

/** What is left out, half of it at either end, in thousandths of a percent (ECMA-376, 20.1.8.55). */
function cropped(across: number, down: number): string {
  const [x, y] = [across, down].map((share) => Math.round(share * 50_000));
  return `<a:srcRect l="${x}" t="${y}" r="${x}" b="${y}"/>`;
}
