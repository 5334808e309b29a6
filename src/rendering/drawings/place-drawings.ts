/** Finds the drawings of a template whose alternative text asks for a picture or a chart, and opens their places. */
import type { Box } from '../expressions/index.ts';
import {
  childOf,
  type Element,
  hasNode,
  isCallOf,
  isElement,
  type Mark,
  type Node,
  nodesOf,
  type Piece,
  type Report,
  raw,
  type TemplateFault,
} from '../ooxml/index.ts';

/** How a format names what is drawn. */
export type DrawingDialect = {
  readonly drawings: ReadonlySet<string>;
  /** Whether an element is a drawing, or what shows nothing else and vanishes with it. */
  readonly isHost: (element: Element) => boolean;
  /** The element whose `descr` is the alternative text. */
  readonly described: string;
};
/** The function that asks, the writer that fills its places, what is reported where there is no place. */
export type DrawingTag = { readonly helper: string; readonly writer: string; readonly fault: TemplateFault };
/** A drawing that asks; `words` are those of its alternative text beside the tag. */
export type Tagged = { readonly drawing: Element; readonly words: readonly Piece[] };
/** The drawing with what the value decides left open, the number of its place, and its size. */
export type Opened = { readonly nodes: readonly Node[]; readonly place?: number; readonly box?: Box };

const ALTERNATIVES = 'mc:AlternateContent';
const FALLBACK = 'mc:Fallback';

/** A drawing with one such tag becomes what `open` gives, or nothing when the value is missing; a tag elsewhere is refused. */
export function placeDrawings(
  root: Element,
  { helper, writer, fault }: DrawingTag,
  dialect: DrawingDialect,
  open: (tagged: Tagged) => Opened | null,
  report: Report,
): Element {
  const isTag = (node: Node): node is Mark => isCallOf(node, [helper]);
  if (!hasNode(root, isTag)) return root;

  /** The only drawing of an element, when one tag asks there. The shapes of older programs do not count. */
  const taggedIn = (host: Element): (Tagged & { readonly mark: Mark }) | undefined => {
    const all = [host, ...elementsIn(host)].filter(({ name }) => dialect.drawings.has(name));
    const [drawing] = all;
    const described = drawing && elementsIn(drawing).find(({ name }) => name === dialect.described);
    const pieces = described?.attributes.find(({ name }) => name === 'descr')?.value ?? [];
    const [mark, ...others] = pieces.filter(isTag);
    if (!drawing || all.length !== 1 || !mark || others.length > 0) return undefined;
    return { mark, drawing, words: pieces.filter((piece) => piece !== mark) };
  };
  const rebuild = (node: Node): readonly Node[] => {
    if (!isElement(node)) return [node];
    const tagged = dialect.isHost(node) ? taggedIn(node) : undefined;
    const opened = tagged && open(tagged);
    if (!tagged || !opened) return [{ ...node, children: node.children.flatMap(rebuild) }];
    const { nodes, ...placed } = opened;
    const mark: Mark = { ...tagged.mark, writer: `#${writer}`, ...placed };
    return [mark, ...replaced(node, tagged.drawing, nodes), raw(`{{/${writer}}}`)];
  };
  const placed = { ...root, children: root.children.flatMap(rebuild) };
  for (const node of nodesOf(placed))
    if (isTag(node) && !node.writer.startsWith('#')) report({ code: fault, ...node.at, tag: node.text });
  return placed;
}

const elementsIn = (element: Element): Element[] =>
  element.children
    .filter(isElement)
    .filter(({ name }) => name !== FALLBACK)
    .flatMap((child) => [child, ...elementsIn(child)]);

/** The host with its drawing changed; a choice between a drawing and an older shape is no longer one. */
function replaced(host: Element, drawing: Element, by: readonly Node[]): readonly Node[] {
  if (host === drawing || host.name === ALTERNATIVES) return by;
  const rebuild = (node: Node): readonly Node[] => (isElement(node) ? replaced(node, drawing, by) : [node]);
  return [hasNode(host, (node) => node === drawing) ? { ...host, children: host.children.flatMap(rebuild) } : host];
}

/** The id, the name and the alternative text of a shape, under the prefix of its format. */
export function namesOf(shape: Element, prefix: string): Node[] {
  const properties = shape.children.filter(isElement).find(({ name }) => name.startsWith(`${prefix}:nv`) && name.endsWith('Pr'));
  const names = childOf(properties, `${prefix}:cNvPr`);
  return names ? [names] : [];
}

/** What stays behind a picture and around it. */
export const isGround = (node: Node): boolean => isElement(node) && (node.name === 'a:solidFill' || node.name === 'a:ln');
