/** The paragraphs of a part as runs, which OpenDocument does not have; `fromRuns` puts back the layers of format around them. */
import {
  attributeOf,
  type Element,
  elementOf,
  isElement,
  type Node,
  type Report,
  unquoteTags,
  withAttribute,
  writeSource,
} from '../ooxml/index.ts';
import { isShape, OWN, SILENT } from './dialect.ts';

/** A span or a link without what it holds, and the layer around it. */
export type Layer = { readonly element: Element; readonly around: number | null };
/** There, words stand between elements, within spans and links as deep as one likes: each stretch becomes a run that knows its layer. */
export type Runs = { readonly root: Element; readonly layers: readonly Layer[] };

const PARAGRAPHS = new Set([
  'text:p',
  'text:h',
  'presentation:header-decl',
  'presentation:footer-decl',
  'presentation:date-time-decl',
]);
const LAYERS = new Set(['text:span', 'text:a', 'text:meta']);
const CHARACTERS = new Set(['text:s', 'text:tab', 'text:line-break']);
/** What nobody reads in the document: texts that were struck out, comments. */
const UNREAD = new Set(['text:tracked-changes', 'office:annotation', 'office:scripts', 'office:event-listeners']);
/** More spaces than that are left as they were written. */
const MOST_SPACES = 200;

const HREF = 'xlink:href';
const wordsIn = (node: Node): string =>
  typeof node === 'string' ? node : isElement(node) && !UNREAD.has(node.name) ? node.children.map(wordsIn).join('') : '';
/** Without those of the paragraphs that notes and boxes hold. */
const ownWords = (element: Element): string =>
  element.children
    .map((node) =>
      isElement(node) && PARAGRAPHS.has(node.name) ? '' : isElement(node) ? ownWords(node) : typeof node === 'string' ? node : '',
    )
    .join('');

/** `part` holds them; a tag where nothing is written is told. */
export function toRuns(root: Element, part: string, report: Report): Runs {
  const layers: Layer[] = [];

  function rebuild(node: Node): Node {
    if (!isElement(node)) return node;
    if (UNREAD.has(node.name)) return asItIs(node);
    const named = described(withTarget(withoutBraces(node)));
    if (!PARAGRAPHS.has(node.name)) return { ...named, children: named.children.map(rebuild) };
    const paragraph = { ...named, name: 'text:p' };
    const marked = node.name === 'text:p' ? paragraph : withAttribute(paragraph, OWN.named, [node.name]);
    return { ...marked, children: ownWords(node).includes('{{') ? flat(node.children) : node.children.map(rebuild) };
  }

  function asItIs(element: Element): Node {
    const tag = /\{\{.{0,60}/.exec(wordsIn({ ...element, name: '' }))?.[0];
    if (tag !== undefined) report({ code: 'template/tag-out-of-reach', part, tag });
    return { kind: 'raw', source: writeSource(element) };
  }

  /** The content of one paragraph: blanks that follow each other are one there, and none at its start. */
  function flat(content: readonly Node[]): readonly Node[] {
    let isAfterBlank = true;
    const squeezed = (text: string): string => {
      const plain = text.replace(/[\t\n\r ]+/g, ' ');
      const words = isAfterBlank && plain.startsWith(' ') ? plain.slice(1) : plain;
      if (words !== '') isAfterBlank = words.endsWith(' ');
      return words;
    };
    const visit = (nodes: readonly Node[], layer: number | null, target: string | null): Node[] =>
      nodes.flatMap((node): Node[] => {
        const run = (children: readonly Node[]): Node[] => [
          elementOf(OWN.run, children, { ...inLayer(layer), ...(target !== null && { [OWN.target]: target }) }),
        ];
        if (typeof node === 'string') {
          const words = squeezed(node);
          return words === '' ? [] : run([elementOf(OWN.words, [words])]);
        }
        if (!isElement(node) || SILENT.has(node.name)) return [node];
        if (LAYERS.has(node.name)) {
          const bare = { ...withTarget(node), children: [] };
          const href = node.name === 'text:a' ? (attributeOf(bare, HREF) ?? '') : '';
          return visit(node.children, layers.push({ element: bare, around: layer }) - 1, href.includes('{{') ? href : target);
        }
        isAfterBlank = false;
        if (CHARACTERS.has(node.name)) return run(characters(node));
        const rebuilt = rebuild(node);
        if (!isElement(rebuilt)) return [rebuilt];
        // A field that shows a text, such as the title of the document.
        const isWords = !isShape(node.name) && ownWords(node).includes('{{');
        const inside = isWords ? { ...rebuilt, children: visit(node.children, null, null) } : rebuilt;
        return [layer === null ? inside : withAttribute(inside, OWN.layer, [String(layer)])];
      });
    return visit(content, null, null);
  }

  const rebuilt = rebuild(root);
  return { root: isElement(rebuilt) ? rebuilt : root, layers };
}

/** Names that a program makes of the words of a title or of a sheet are none of the template's texts. */
const HIDDEN = '\ue000\ue000';
const isName = (element: Element, name: string): boolean =>
  element.name.startsWith('style:') || /(?:style|page)-name$/.test(name);

function withoutBraces(element: Element): Element {
  if (!element.attributes.some(({ value }) => value.join('').includes('{{'))) return element;
  const attributes = element.attributes
    .filter(({ name, value }) => !(element.name === 'draw:page' && name === 'draw:name' && value.join('').includes('{{')))
    .map(({ name, value }) =>
      isName(element, name) ? { name, value: [value.join('').replaceAll('{{', HIDDEN)] } : { name, value },
    );
  return { ...element, attributes };
}
export const withBraces = (element: Element): Element => ({
  ...element,
  attributes: element.attributes.map(({ name, value }) => ({
    name,
    value: value.map((piece) => (typeof piece === 'string' ? piece.replaceAll(HIDDEN, '{{') : piece)),
  })),
});

const inLayer = (layer: number | null): Readonly<Record<string, string>> =>
  layer === null ? {} : { [OWN.layer]: String(layer) };

/** Several spaces are several characters, any of which a tag may swallow. */
function characters(node: Element): readonly Node[] {
  const count = Number(attributeOf(node, 'text:c') ?? 1);
  return node.name === 'text:s' && count <= MOST_SPACES
    ? Array.from({ length: count }, () => elementOf(node.name))
    : [{ ...node, children: [] }];
}

/** The braces that a program encoded in an address are braces again. */
function withTarget(element: Element): Element {
  const href = attributeOf(element, HREF);
  const target = href === undefined ? undefined : unquoteTags(href);
  return target === undefined || target === href ? element : withAttribute(element, HREF, [target]);
}

/** The title or the description of what is drawn, as an attribute, where it holds tags. */
function described(element: Element): Element {
  if (!isShape(element.name)) return element;
  const children = element.children.map((child): Node => {
    const isOne = isElement(child) && (child.name === 'svg:title' || child.name === 'svg:desc') && wordsIn(child).includes('{{');
    return isOne ? elementOf(OWN.described, [], { for: child.name, descr: wordsIn(child) }) : child;
  });
  return { ...element, children };
}
