/** Where laid out values go on a slide: the look of their paragraph and of their run. */
import {
  childOf,
  type Element,
  hasLaidOut,
  isAlone,
  isElement,
  type Mark,
  type Node,
  splitAround,
  standIn,
} from '../ooxml/index.ts';
import { DECK_DIALECT } from './dialect.ts';
import { isLink, readLook, type TextLook } from './text-look.ts';
import { DECK_WRITERS } from './writer-names.ts';

export type TextPlace = { readonly paragraph: TextLook; readonly run: TextLook; readonly isInLink: boolean };

/** The same tree, its Markdown standing in the stead of its paragraph when alone there, else between runs; `places` receives them. */
export function placeText(root: Element, places: TextPlace[]): Element {
  const put = (mark: Mark, writer: 'blocks' | 'runs', paragraph: Element, run: Element | undefined): Mark => {
    const format = childOf(run, DECK_DIALECT.runProperties);
    const look = { paragraph: readLook(childOf(paragraph, DECK_DIALECT.paragraphProperties)), run: readLook(format) };
    return { ...mark, writer: DECK_WRITERS[writer], place: places.push({ ...look, isInLink: isLink(format) }) - 1 };
  };
  const rebuild = (node: Node, paragraph: Element | undefined): readonly Node[] => {
    if (!isElement(node)) return [node];
    if (node.name === DECK_DIALECT.paragraph && isAlone(node, DECK_DIALECT))
      // What ends a paragraph stands nowhere else.
      return standIn(node, DECK_DIALECT, (mark, run) => put(mark, 'blocks', node, run)).filter((one) => !isElement(one));
    if (node.name === DECK_DIALECT.run && paragraph && hasLaidOut(node, DECK_DIALECT))
      return splitAround(node, DECK_DIALECT, (mark, run) => put(mark, 'runs', paragraph, run));
    const within = node.name === DECK_DIALECT.paragraph ? node : paragraph;
    return [{ ...node, children: node.children.flatMap((child) => rebuild(child, within)) }];
  };
  return { ...root, children: root.children.flatMap((child) => rebuild(child, undefined)) };
}
