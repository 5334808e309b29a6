/** What charts say in words of their own, such as their titles: it stands with what shows them, so that it speaks of the same item. */
import { attributeOf, descendantsOf, type Element, hasNode, isElement, isMark, type Node, targetPart } from '../ooxml/index.ts';
import type { Book } from './read-book.ts';
import { textIn } from './read-sheet.ts';
import { usualNames } from './usual-names.ts';

/** Words that no cell gives. */
export const WORDS = 'c:rich';
const FRAME = 'c:chart';

/** The parts of the charts that a drawing shows. */
export const chartsShown = (
  drawing: string,
  { file }: Pick<Book, 'file'>,
): readonly { readonly id: string; readonly part: string }[] =>
  file
    .relations(drawing)
    .flatMap(({ id, type, target }) => (type === 'chart' ? [{ id, part: targetPart(drawing, target) }] : []));

/** The drawing with the words of its charts that hold tags, in the elements that lead to these. */
export function withChartWords(drawn: Element, drawing: string, book: Pick<Book, 'file'>): Element {
  const words = new Map(
    chartsShown(drawing, book).flatMap(({ id, part }) => {
      const root = book.file.root(part);
      const said = root ? descendantsOf(usualNames(root)).filter(({ name }) => name === WORDS) : [];
      return said.some((one) => textIn(one).includes('{{')) ? [[id, said] as const] : [];
    }),
  );
  const rebuild = (node: Node): Node => {
    if (!isElement(node)) return node;
    const said = node.name === FRAME ? words.get(attributeOf(node, 'r:id') ?? '') : undefined;
    return { ...node, children: said ?? node.children.map(rebuild) };
  };
  return words.size === 0 ? drawn : { ...drawn, children: drawn.children.map(rebuild) };
}

/** Whether a thing over the cells holds tags besides the words of its chart. */
export const isTagged = (anchor: Element): boolean => hasNode(withoutWords(anchor), isMark);
const withoutWords = (element: Element): Element => ({
  ...element,
  children: element.children.flatMap((child): readonly Node[] =>
    !isElement(child) ? [child] : child.name === WORDS ? [] : [withoutWords(child)],
  ),
});
