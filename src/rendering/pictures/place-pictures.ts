/** Puts pictures of the project in the places that a template keeps for them, by the alternative text of those places. */
import { type DrawingDialect, placeDrawings } from '../drawings/index.ts';
import { IMAGE } from '../expressions/index.ts';
import {
  attributeOf,
  type Element,
  isElement,
  type Node,
  nodesOf,
  type Piece,
  type Report,
  raw,
  withAttribute,
} from '../ooxml/index.ts';

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
      const blips = picture ? [...nodesOf(picture)].filter((node) => isElement(node) && node.name === 'a:blip') : [];
      return picture && blips.length === 1 ? { element: emptied(picture, words, dialect), place: 0 } : null;
    },
    report,
  );
}

// Processing instructions mark what the picture decides: escaping keeps those of values from being taken for them.
const ALT = { open: '<?alt?>', close: '<?/alt?>' };

/** The picture with its size, its source and its alternative text left open. */
function emptied(picture: Element, words: readonly Piece[], { sizes }: PictureDialect): Element {
  const rebuild = (node: Node): readonly Node[] => {
    if (!isElement(node)) return [node];
    if (node.name === 'a:srcRect') return [];
    if (node.name === 'a:blip') {
      const bare = {
        ...node,
        attributes: node.attributes.filter(({ name }) => !name.startsWith('r:')),
        children: [raw('<?drawing?>')],
      };
      return [withAttribute(bare, 'r:embed', [raw('<?embed?>')]), raw('<?crop?>')];
    }
    const inside = { ...node, children: node.children.flatMap(rebuild) };
    if (DESCRIBED.has(node.name)) return [withAttribute(inside, 'descr', [raw(ALT.open), ...words, raw(ALT.close)])];
    return [sizes.has(node.name) && attributeOf(node, 'cx') !== undefined ? sized(inside) : inside];
  };
  return { ...picture, children: picture.children.flatMap(rebuild) };
}

const sized = (element: Element): Element =>
  ['cx', 'cy'].reduce(
    (one, side) => withAttribute(one, side, [raw(`<?${side} ${Math.round(Number(attributeOf(element, side)))}?>`)]),
    element,
  );
