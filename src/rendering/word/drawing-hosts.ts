/** What a drawing takes along when nothing is drawn: its run and its paragraph, when they show nothing else. */
import { type Element, hasNode, isElement } from '../ooxml/index.ts';
import { WORD } from './dialect.ts';

export const DRAWING = 'w:drawing';
/** A drawing, and the shape that older programs show in its stead. */
const DRAWN = new Set([DRAWING, 'mc:AlternateContent']);

/** A drawing, or the run or the paragraph that shows nothing else. */
export function isDrawingHost(node: Element): boolean {
  if (DRAWN.has(node.name)) return true;
  if (node.name === WORD.run)
    return node.children.every((child) => isElement(child) && (child.name === WORD.runProperties || DRAWN.has(child.name)));
  if (node.name !== WORD.paragraph) return false;
  return node.children.every((child) => {
    if (!isElement(child)) return typeof child === 'string';
    if (child.name === WORD.paragraphProperties) return !hasNode(child, (one) => isElement(one) && one.name === WORD.keeps);
    return WORD.silent.has(child.name) || (child.name === WORD.run && isDrawingHost(child));
  });
}
