/** Puts pictures of the project in the places that a template keeps for them, by the alternative text of those places. */
import { type DrawingDialect, placeDrawings } from '../drawings/place-drawings.ts';
import { type Box, IMAGE } from '../expressions/index.ts';
import {
  attributeOf,
  blockOf,
  descendantsOf,
  type Element,
  isElement,
  type Node,
  nodesOf,
  type Piece,
  type Report,
  raw,
  withAttribute,
} from '../ooxml/index.ts';
import { PICTURE_WRITERS } from './media.ts';

/** How a format shows pictures: the writer of their places, and a picture in the place of another drawing. */
export type PictureDialect = DrawingDialect & {
  readonly writer: string;
  /** The elements that give the size. */
  readonly sizes: ReadonlySet<string>;
  /** Null when there can be no picture in the place of such a drawing. */
  readonly asPicture: (drawing: Element) => Element | null;
};

/** Where people read, and write, the alternative text; LibreOffice writes it twice. */
const DESCRIBED = new Set(['wp:docPr', 'pic:cNvPr', 'p:cNvPr', 'xdr:cNvPr']);

/** Each place of a picture vanishes with its host when there is none; an `{{image …}}` elsewhere is refused. */
export function placePictures(root: Element, dialect: PictureDialect, report: Report): Element {
  const tag = { helper: IMAGE, writer: dialect.writer, fault: 'template/image-out-of-place' } as const;
  return placeDrawings(
    root,
    tag,
    dialect,
    ({ drawing, words }) => {
      const picture = dialect.asPicture(drawing);
      const blips = picture ? nodesOf(picture).filter((node) => isElement(node) && node.name === 'a:blip') : [];
      return picture && blips.length === 1 ? { nodes: [emptied(picture, words, dialect)], box: boxIn(picture, dialect) } : null;
    },
    report,
  );
}

/** The place is as large as it says first. */
function boxIn(picture: Element, { sizes }: PictureDialect): Box {
  const sized = [picture, ...descendantsOf(picture)].filter((one) => sizes.has(one.name) && hasSize(one));
  const side = (name: string): number => {
    const size = Math.round(Number(sized[0] && attributeOf(sized[0], name)));
    return size >= 0 && size < Number.MAX_SAFE_INTEGER ? size : 1;
  };
  return { width: side('cx'), height: side('cy') };
}

const hasSize = (element: Element): boolean => attributeOf(element, 'cx') !== undefined;
/** The picture with its size, its source and its alternative text left open. */
function emptied(picture: Element, words: readonly Piece[], { sizes }: PictureDialect): Element {
  const rebuild = (node: Node): readonly Node[] => {
    if (!isElement(node)) return [node];
    if (node.name === 'a:srcRect') return [];
    if (node.name === 'a:blip') {
      const bare = { ...node, attributes: node.attributes.filter(({ name }) => !name.startsWith('r:')), children: [] };
      return blockOf(PICTURE_WRITERS.blip, [withAttribute(bare, 'r:embed', [raw(`{{${PICTURE_WRITERS.source}}}`)])]);
    }
    const inside = { ...node, children: node.children.flatMap(rebuild) };
    if (DESCRIBED.has(node.name)) return [withAttribute(inside, 'descr', blockOf(PICTURE_WRITERS.words, words))];
    return [sizes.has(node.name) && hasSize(node) ? sized(inside) : inside];
  };
  return { ...picture, children: picture.children.flatMap(rebuild) };
}

const sized = (element: Element): Element =>
  withAttribute(withAttribute(element, 'cx', [raw(`{{${PICTURE_WRITERS.width}}}`)]), 'cy', [
    raw(`{{${PICTURE_WRITERS.height}}}`),
  ]);
