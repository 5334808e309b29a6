/** The slides of a deck, their tags cut: each is known by its number, and a block that only opens in its title is one on the whole slide. */
import {
  attributeOf,
  cutTags,
  descendantsOf,
  type Element,
  isElement,
  isLonely,
  isMark,
  type Mark,
  type Node,
  nodesOf,
  type Report,
} from '../ooxml/index.ts';
import { DECK } from './dialect.ts';

const PAGE = 'draw:page';
const SHELL = new Set(['office:document-content', 'office:body', 'office:presentation']);

export function cutDeck(root: Element, part: string, report: Report): Element {
  let slide = 0;
  const rebuild = (element: Element): Element => ({
    ...element,
    children: element.children.map((child): Node => {
      if (!isElement(child)) return child;
      if (SHELL.has(child.name)) return rebuild(child);
      if (child.name !== PAGE) return cutTags(child, DECK, { part }, report);
      slide += 1;
      return raised(cutTags(child, DECK, { part, slide }, report));
    }),
  });
  return rebuild(root);
}

/** The title of a slide, and what the speaker reads. */
const isTitle = (element: Element): boolean =>
  element.name === 'draw:frame' && ['title', 'notes'].includes(attributeOf(element, 'presentation:class') ?? '');

/** The slide without the paragraph, first of its title or notes, that only opens blocks; those open on the slide. */
function raised(page: Element): Element {
  const opens: Mark[] = [];
  const rebuild = (node: Node): readonly Node[] => {
    if (!isElement(node)) return [node];
    if (!isTitle(node)) return [{ ...node, children: node.children.flatMap(rebuild) }];
    const first = descendantsOf(node).find(({ name }) => name === DECK.paragraph);
    const marks =
      first && isLonely(first, DECK)
        ? nodesOf(first)
            .filter(isMark)
            .filter(({ tag }) => tag.kind !== 'comment')
        : [];
    if (!first || marks.length === 0 || !marks.every(({ tag }) => tag.kind === 'open')) return [node];
    opens.push(...marks);
    return [without(node, first)];
  };
  const children = page.children.flatMap(rebuild);
  return { ...page, children: [...opens, ...children] };
}

const without = (element: Element, gone: Element): Element => ({
  ...element,
  children: element.children.flatMap((child): readonly Node[] =>
    child === gone ? [] : [isElement(child) ? without(child, gone) : child],
  ),
});
