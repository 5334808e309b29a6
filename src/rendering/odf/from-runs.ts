/** Puts the runs of a part back into the layers of format that they came from. */
import {
  blockOf,
  type Element,
  elementOf,
  isElement,
  isMark,
  type Node,
  type Piece,
  WRITERS,
  withAttribute,
} from '../ooxml/index.ts';
import { OWN } from './dialect.ts';
import { type Layer, withBraces } from './to-runs.ts';

const LINK = 'text:a';
/** Where a value stands in a link, there are no others. */
export const IN_LINK = 1;

type Item = { readonly path: readonly number[]; readonly nodes: readonly Node[]; readonly target: readonly Piece[] | undefined };

export function fromRuns(root: Element, layers: readonly Layer[]): Element {
  const pathOf = (layer: number | null): readonly number[] =>
    layer === null ? [] : [...pathOf(layers[layer]?.around ?? null), layer];

  function itemOf(node: Node): Item {
    if (!isElement(node)) return { path: [], nodes: [node], target: undefined };
    const layer = piecesOf(node, OWN.layer);
    const path = layer === undefined ? [] : pathOf(Number(layer.join('')));
    if (node.name !== OWN.run) return { path, nodes: [rebuilt(without(node, OWN.layer))], target: undefined };
    const isInLink = path.some((one) => layers[one]?.element.name === LINK);
    const words = (child: Node): readonly Node[] =>
      isElement(child) && child.name === OWN.words ? child.children.flatMap((piece) => spaced(piece, isInLink)) : [child];
    return { path, nodes: node.children.flatMap(words), target: piecesOf(node, OWN.target) };
  }

  /** What follows each other within a layer is in it together. */
  function grouped(items: readonly Item[], depth: number): readonly Node[] {
    const nodes: Node[] = [];
    for (let at = 0; at < items.length; ) {
      const first = items[at];
      const layer = first?.path[depth];
      let end = at + 1;
      while (layer !== undefined && items[end]?.path[depth] === layer) end += 1;
      const element = layer === undefined ? undefined : layers[layer]?.element;
      if (element) nodes.push({ ...leading(element, first?.target), children: grouped(items.slice(at, end), depth + 1) });
      else nodes.push(...(first?.nodes ?? []));
      at = end;
    }
    return nodes;
  }

  function rebuilt(element: Element): Element {
    if (element.name === OWN.described) return description(element);
    const named = piecesOf(element, OWN.named)?.join('');
    const own = withBraces(named === undefined ? element : { ...without(element, OWN.named), name: named });
    if (named?.startsWith('presentation:')) return { ...own, children: own.children.flatMap(plain) };
    const held = own.children.some((child) => isElement(child) && (child.name === OWN.run || piecesOf(child, OWN.layer)));
    const children = held
      ? grouped(own.children.map(itemOf), 0)
      : own.children.map((child) => (isElement(child) ? rebuilt(child) : child));
    return { ...linked(own), children };
  }
  return rebuilt(root);
}

/** The foot of slides holds characters alone. */
function plain(node: Node): readonly Node[] {
  if (isMark(node)) return [node.tag.kind === 'value' ? { ...node, writer: WRITERS.plain } : node];
  if (!isElement(node)) return [node];
  return node.name === OWN.run || node.name === OWN.words ? node.children.flatMap(plain) : [' '];
}

const piecesOf = (element: Element, name: string): readonly Piece[] | undefined =>
  element.attributes.find((attribute) => attribute.name === name)?.value;
const without = (element: Element, name: string): Element => ({
  ...element,
  attributes: element.attributes.filter((attribute) => attribute.name !== name),
});

/** A space at the end of a text would be lost beside a value that is empty. */
function spaced(piece: Node, isInLink: boolean): readonly Node[] {
  if (isMark(piece)) return [isInLink ? { ...piece, place: IN_LINK } : piece];
  if (typeof piece !== 'string') return [piece];
  const words = piece.replace(/^ | $/g, '');
  const blank = elementOf('text:s');
  if (words === '' && piece !== '') return [blank];
  return [...(piece.startsWith(' ') ? [blank] : []), words, ...(piece.endsWith(' ') ? [blank] : [])];
}

const leading = (link: Element, target: readonly Piece[] | undefined): Element =>
  link.name === LINK && target ? linked(withAttribute(link, 'xlink:href', target)) : link;

/** An address made of values leads to a page or nowhere. */
function linked(element: Element): Element {
  const href = piecesOf(element, 'xlink:href');
  if (!href?.some(isMark)) return element;
  const pieces = href.map((piece) => (isMark(piece) ? { ...piece, writer: WRITERS.uri } : piece));
  return withAttribute(element, 'xlink:href', blockOf(WRITERS.link, pieces));
}

const description = (element: Element): Element =>
  elementOf((piecesOf(element, 'for') ?? []).join(''), piecesOf(element, 'descr') ?? []);
