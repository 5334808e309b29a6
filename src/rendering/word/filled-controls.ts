/** Content controls in which a tag took the place of what they ask for: what it says is their content, as if it had been typed there. */
import { childOf, type Element, hasNode, isElement, isMark, type Node, withoutAttributes } from '../ooxml/index.ts';

/** The same tree. Such a control asks for nothing more, shows its words in its own look, and says no day but theirs (ECMA-376, 17.5.2.7 and 17.5.2.39). */
export function fillControls(root: Element): Element {
  const rebuild = (node: Node): Node => {
    if (!isElement(node)) return node;
    const children = node.children.map(rebuild);
    const properties = node.name === 'w:sdt' ? childOf(node, 'w:sdtPr') : undefined;
    if (!properties || !hasNode(node, isMark)) return { ...node, children };
    const asks = childOf(properties, 'w:showingPlcHdr') !== undefined;
    return {
      ...node,
      children: children.map((child) => {
        if (!isElement(child)) return child;
        if (child.name === 'w:sdtPr') return settled(child);
        return asks && child.name === 'w:sdtContent' ? dressed(child, childOf(properties, 'w:rPr')) : child;
      }),
    };
  };
  return hasNode(root, (node) => isElement(node) && (node.name === 'w:showingPlcHdr' || node.name === 'w:date'))
    ? { ...root, children: root.children.map(rebuild) }
    : root;
}

const settled = (properties: Element): Element => ({
  ...properties,
  children: properties.children.flatMap((child): readonly Node[] => {
    if (!isElement(child)) return [child];
    if (child.name === 'w:showingPlcHdr') return [];
    return [child.name === 'w:date' ? withoutAttributes(child, 'w:fullDate') : child];
  }),
});

/** Its runs look like what is asked for until then. */
const dressed = (content: Element, look: Element | undefined): Element => ({
  ...content,
  children: content.children.flatMap((child): readonly Node[] => {
    if (!isElement(child)) return [child];
    if (child.name === 'w:rPr' && content.name === 'w:r') return look ? [look] : [];
    return [dressed(child, look)];
  }),
});
