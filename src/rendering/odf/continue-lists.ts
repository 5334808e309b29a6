/** Lists with numbers that a loop repeats go on counting, as those of Word do. */
import { attributeOf, type Element, hasNode, isElement, isMark, type Node, type Raw, withAttribute } from '../ooxml/index.ts';

const LIST = 'text:list';
const SAYS = ['text:continue-numbering', 'text:continue-list'];
/** From the second turn on: what came before the loop is another list. */
const LATER: Raw = { kind: 'raw', source: '{{#if @first}}false{{else}}true{{/if}}' };

const counts = (style: Element): boolean =>
  style.name === 'text:list-style' && hasNode(style, (node) => isElement(node) && node.name === 'text:list-level-style-number');

/** `parts`: where the styles of lists are. */
export function continueLists(root: Element, parts: readonly Element[]): Element {
  const counting = new Set<string>();
  const gather = (element: Element): void => {
    if (counts(element)) counting.add(attributeOf(element, 'style:name') ?? '');
    for (const child of element.children) if (isElement(child) && /^(?:office:|text:list-style$)/.test(child.name)) gather(child);
  };
  parts.forEach(gather);
  const rebuild = (element: Element): Element => {
    const around: boolean[] = [];
    const children = element.children.map((child): Node => {
      if (isMark(child) && child.tag.kind === 'open') around.push(child.tag.call.helper === 'each');
      if (isMark(child) && child.tag.kind === 'close') around.pop();
      if (!isElement(child)) return child;
      const own = rebuild(child);
      const isRepeated =
        child.name === LIST && around.includes(true) && counting.has(attributeOf(child, 'text:style-name') ?? '');
      const isSaid = SAYS.some((name) => attributeOf(child, name) !== undefined);
      return isRepeated && !isSaid ? withAttribute(own, 'text:continue-numbering', [LATER]) : own;
    });
    return { ...element, children };
  };
  return counting.size === 0 ? root : rebuild(root);
}
