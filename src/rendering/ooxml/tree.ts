/** A part of an Office file as a small tree, once its tags are cut out of the text. */
import type { Box, Tag } from '../expressions/index.ts';
import type { Place } from './problem.ts';

export type Element = {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly children: readonly Node[];
};
export type Attribute = { readonly name: string; readonly value: readonly Piece[] };

/** A tag at its place; `writer` names what escapes its value there. */
export type Mark = {
  readonly kind: 'mark';
  readonly tag: Tag;
  readonly text: string;
  readonly at: Place;
  readonly writer: string;
  /** What the writer knows its place by, when it lays the value out. */
  readonly place?: number;
  /** The size of what is drawn there. */
  readonly box?: Box;
};
/** Source for Handlebars that the engine adds itself. */
export type Raw = { readonly kind: 'raw'; readonly source: string };
export type Piece = string | Mark | Raw;
export type Node = Element | Piece;

/** Source of Handlebars that is written as it stands. */
export const raw = (source: string): Raw => ({ kind: 'raw', source });
/** In the block of a writer, which is told the number of its place when it has one; `otherwise` stands behind its `else`. */
export const blockOf = <Inside extends Node>(
  writer: string,
  inside: readonly Inside[],
  place?: number,
  otherwise?: readonly Inside[],
): readonly (Inside | Raw)[] => [
  raw(`{{#${writer}${place === undefined ? '' : ` place=${place}`}}}`),
  ...inside,
  ...(otherwise ? [raw('{{else}}'), ...otherwise] : []),
  raw(`{{/${writer}}}`),
];

export const isElement = (node: Node): node is Element => typeof node === 'object' && node.kind === 'element';
export const isMark = (node: Node): node is Mark => typeof node === 'object' && node.kind === 'mark';
/** Whether it is the tag of a value that one of these functions gives. */
export const isCallOf = (node: Node, helpers: readonly string[]): node is Mark =>
  isMark(node) &&
  node.tag.kind === 'value' &&
  node.tag.expression.kind === 'call' &&
  helpers.includes(node.tag.expression.helper);
/** What opens a loop. */
export const isLoop = ({ tag }: Mark): boolean => tag.kind === 'open' && tag.call.helper === 'each';
export const isBlockMark = (node: Node): node is Mark => isMark(node) && ['open', 'else', 'close'].includes(node.tag.kind);

export const elementOf = (
  name: string,
  children: readonly Node[] = [],
  attributes: Readonly<Record<string, string>> = {},
): Element => ({
  kind: 'element',
  name,
  attributes: Object.entries(attributes).map(([key, value]) => ({ name: key, value: [value] })),
  children,
});

export const attributeOf = (element: Element, name: string): string | undefined => {
  const found = element.attributes.find((attribute) => attribute.name === name);
  const only = found?.value.length === 1 ? found.value[0] : undefined;
  if (typeof only === 'string') return only;
  return found?.value.every((piece) => typeof piece === 'string') ? found.value.join('') : undefined;
};

export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.filter(isElement).find((child) => child.name === name);

export const withAttribute = (element: Element, name: string, value: readonly Piece[]): Element => ({
  ...element,
  attributes: [...element.attributes.filter((attribute) => attribute.name !== name), { name, value }],
});

export const withoutAttributes = (element: Element, ...names: readonly string[]): Element => ({
  ...element,
  attributes: element.attributes.filter(({ name }) => !names.includes(name)),
});

/** The same attribute at its place, or one more. */
export const replacedAttribute = (element: Element, name: string, value: string): Element =>
  element.attributes.some((attribute) => attribute.name === name)
    ? { ...element, attributes: element.attributes.map((one) => (one.name === name ? { name, value: [value] } : one)) }
    : withAttribute(element, name, [value]);

/** What closes the block that a mark opens. */
export const closingOf = (open: Mark): Mark => {
  const helper = open.tag.kind === 'open' ? open.tag.call.helper : '';
  return { ...open, tag: { kind: 'close', source: `/${helper}`, helper } };
};

/** Every node under an element, in the order of the document, the marks of attributes included. */
export function nodesOf(element: Element): readonly Node[] {
  const nodes: Node[] = [];
  const gather = ({ attributes, children }: Element): void => {
    for (const { value } of attributes) for (const piece of value) nodes.push(piece);
    for (const child of children) {
      nodes.push(child);
      if (isElement(child)) gather(child);
    }
  };
  gather(element);
  return nodes;
}

/** Every element under an element, in the order of the document. */
export function descendantsOf(element: Element): readonly Element[] {
  const found: Element[] = [];
  const gather = ({ children }: Element): void => {
    for (const child of children)
      if (isElement(child)) {
        found.push(child);
        gather(child);
      }
  };
  gather(element);
  return found;
}

export const hasNode = (element: Element, test: (node: Node) => boolean): boolean =>
  element.attributes.some(({ value }) => value.some(test)) ||
  element.children.some((child) => test(child) || (isElement(child) && hasNode(child, test)));
