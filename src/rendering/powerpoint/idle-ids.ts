/** Drops ids that must be unique and that nothing needs, since a loop would repeat them. */
import { type Element, isElement, type Node } from '../ooxml/index.ts';

const IDLE = /^(a16:rowId|a16:colId|a16:creationId|p14:creationId)$/;
const EXTENSION = /^[ap]:ext$/;
const LIST = /^[ap]:extLst$/;

export function withoutIdleIds(root: Element): Element {
  return { ...root, children: root.children.flatMap(kept) };
}

function kept(node: Node): readonly Node[] {
  if (!isElement(node)) return [node];
  const holdsIdle = node.children.some((child) => isElement(child) && IDLE.test(child.name));
  if (EXTENSION.test(node.name) && holdsIdle) return [];
  const rebuilt = withoutIdleIds(node);
  return LIST.test(node.name) && rebuilt.children.length === 0 ? [] : [rebuilt];
}
