/** Gives what a loop repeats its own names: shapes, tables, bookmarks, whose ends stay together. */
import { blockOf, type Element, isElement, isLoop, isMark, type Node, nodesOf, withAttribute } from '../ooxml/index.ts';

export const OWN_NAME = '_name';
export const SAME_NAME = '_same';

const opensLoop = (node: Node) => isMark(node) && isLoop(node);

/** Attributes that name what they stand on; of `text:name`, those of places that must be unique. */
const NAMING = new Set(['draw:name', 'table:name', 'xml:id', 'draw:id', 'text:id', 'office:name']);
const NAMED_TEXTS = new Set([
  'text:section',
  'text:bookmark',
  'text:bookmark-start',
  'text:reference-mark',
  'text:reference-mark-start',
]);
/** Those that lead to another by its name. */
const LEADING = new Set(['draw:start-shape', 'draw:end-shape', 'text:continue-list', 'text:change-id']);
const ENDS = new Set(['text:bookmark-end', 'text:reference-mark-end', 'office:annotation-end']);

/** `tablesToo`: sheets have names that follow other rules. Names that nothing repeats stay: the first of each is the template's own. */
export function giveOwnNames(root: Element, tablesToo = true): Element {
  if (!nodesOf(root).some(opensLoop)) return root;
  const rebuild = (node: Node): Node => {
    if (!isElement(node)) return node;
    const own = node.attributes.reduce((element, { name, value }) => {
      const isEnd = ENDS.has(node.name);
      const isNaming =
        (NAMING.has(name) && (tablesToo || name !== 'table:name')) || (name === 'text:name' && NAMED_TEXTS.has(node.name));
      if (isEnd && (name === 'text:name' || name === 'office:name'))
        return withAttribute(element, name, blockOf(SAME_NAME, value));
      // LibreOffice writes the id of a shape twice.
      const isSecond = name === 'draw:id' && node.attributes.some((one) => one.name === 'xml:id');
      if (isSecond) return withAttribute(element, name, blockOf(SAME_NAME, value));
      if (isNaming) return withAttribute(element, name, blockOf(OWN_NAME, value));
      return LEADING.has(name) ? withAttribute(element, name, blockOf(SAME_NAME, value)) : element;
    }, node);
    return { ...own, children: own.children.map(rebuild) };
  };
  return { ...root, children: root.children.map(rebuild) };
}
