/** Puts pictures of the project in the places that a template keeps for them, by the alternative text of those places. */
import { IMAGE } from '../expressions/index.ts';
import {
  attributeOf,
  type Element,
  hasNode,
  isElement,
  isMark,
  type Mark,
  type Node,
  nodesOf,
  type Piece,
  type Raw,
  type Report,
  withAttribute,
} from '../ooxml/index.ts';
import { isDrawingHost } from './drawing-hosts.ts';
import { WORD_WRITERS } from './writer-names.ts';

/** Where people read, and write, the alternative text; LibreOffice writes it twice. */
const DESCRIBED = new Set(['wp:docPr', 'pic:cNvPr']);
const raw = (source: string): Raw => ({ kind: 'raw', source });

const isImage = (node: Node): node is Mark =>
  isMark(node) && node.tag.kind === 'value' && node.tag.expression.kind === 'call' && node.tag.expression.helper === IMAGE;

/** Each place of a picture vanishes with its paragraph when there is none; an `{{image …}}` elsewhere is refused. */
export function placePictures(root: Element, report: Report): Element {
  if (!hasNode(root, isImage)) return root;
  const rebuild = (node: Node): readonly Node[] => {
    if (!isElement(node)) return [node];
    const mark = isDrawingHost(node) ? imageIn(node) : undefined;
    const rebuilt = { ...node, children: node.children.flatMap(mark ? (child) => [child] : rebuild) };
    return mark
      ? [{ ...mark, writer: `#${WORD_WRITERS.picture}` }, emptied(rebuilt), raw(`{{/${WORD_WRITERS.picture}}}`)]
      : [rebuilt];
  };
  const placed = { ...root, children: root.children.flatMap(rebuild) };
  for (const node of nodesOf(placed))
    if (isImage(node) && !node.writer.startsWith('#'))
      report({ code: 'template/image-out-of-place', ...node.at, tag: node.text });
  return placed;
}

/** The one tag of the one picture that an element holds. */
function imageIn(host: Element): Mark | undefined {
  const elements = [host, ...[...nodesOf(host)].filter(isElement)];
  const described = elements.filter(({ name }) => name === 'wp:docPr');
  const pictures = elements.filter(({ name }) => name === 'a:blip');
  const marks = described.flatMap(
    ({ attributes }) => attributes.find(({ name }) => name === 'descr')?.value.filter(isImage) ?? [],
  );
  return described.length === 1 && pictures.length === 1 && marks.length === 1 ? marks[0] : undefined;
}

// Processing instructions mark what the picture decides: escaping keeps those of values from being taken for them.
const ALT = { open: '<?alt?>', close: '<?/alt?>' };

/** The place with its size, its source and its alternative text left open. */
function emptied(host: Element): Element {
  const rebuild = (node: Node): readonly Node[] => {
    if (!isElement(node)) return [node];
    if (node.name === 'a:srcRect') return [];
    if (node.name === 'a:blip') {
      const bare = { ...node, attributes: node.attributes.filter(({ name }) => !name.startsWith('r:')), children: [] };
      return [withAttribute(bare, 'r:embed', [raw('<?embed?>')])];
    }
    const inside = { ...node, children: node.children.flatMap(rebuild) };
    if (DESCRIBED.has(node.name)) return [described(inside)];
    return [
      node.name === 'wp:extent' || (node.name === 'a:ext' && attributeOf(node, 'cx') !== undefined) ? sized(inside) : inside,
    ];
  };
  return { ...host, children: host.children.flatMap(rebuild) };
}

function described(element: Element): Element {
  const value = element.attributes.find(({ name }) => name === 'descr')?.value ?? [];
  const words: readonly Piece[] = value.filter((piece) => !isImage(piece));
  return withAttribute(element, 'descr', [raw(ALT.open), ...words, raw(ALT.close)]);
}

const sized = (element: Element): Element =>
  ['cx', 'cy'].reduce(
    (one, side) => withAttribute(one, side, [raw(`<?${side} ${Number(attributeOf(element, side))}?>`)]),
    element,
  );
