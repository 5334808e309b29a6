/** Where Markdown goes that stands alone in its paragraph: how that paragraph looks, and the heading above it. */
import { attributeOf, type Dialect, type Element, isAlone, isElement, type Node, standIn } from '../ooxml/index.ts';
import { OWN } from './dialect.ts';

export const BLOCKS = '_blocks';

export type Place = {
  /** The style of the paragraph; none of a paragraph without one. */
  readonly style: string | undefined;
  /** The level of the heading above, 0 before the first; null where no heading may stand: cells, boxes, notes. */
  readonly heading: number | null;
};

/** Where a paragraph is not one of the text itself. */
const APART = /^(?:table:table|draw:|text:note$|text:list$|style:|presentation:)/;

/** The same tree, such values in the stead of their paragraphs; `places` receives what is known of these. */
export function placeValues(root: Element, dialect: Dialect, places: Place[]): Element {
  let heading = 0;
  const rebuild = (node: Node, isApart: boolean): readonly Node[] => {
    if (!isElement(node)) return [node];
    const isPage = node.name === 'draw:page';
    const inside = !isPage && (isApart || APART.test(node.name));
    if (node.name === dialect.paragraph) {
      if (attributeOf(node, OWN.named) === 'text:h' && !isApart) heading = Number(attributeOf(node, 'text:outline-level') ?? 1);
      if (isAlone(node, dialect)) {
        const place = places.push({ style: attributeOf(node, 'text:style-name'), heading: isApart ? null : heading }) - 1;
        return standIn(node, dialect, (mark) => ({ ...mark, writer: BLOCKS, place }));
      }
    }
    return [{ ...node, children: node.children.flatMap((child) => rebuild(child, inside)) }];
  };
  return { ...root, children: root.children.flatMap((child) => rebuild(child, false)) };
}
