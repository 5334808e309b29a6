/** What a slide paints with the sixth accent of its theme takes the colour of the axis at hand, in a loop over axes or actions. */
import { attributeOf, type Element, hasNode, isElement, type Node, type Raw } from '../ooxml/index.ts';
import { AXIS_SLOT } from '../theming/index.ts';
import { DECK_WRITERS } from './writer-names.ts';

const raw = (source: string): Raw => ({ kind: 'raw', source });
const isOfAxis = (node: Node): boolean =>
  isElement(node) && node.name === 'a:schemeClr' && attributeOf(node, 'val') === AXIS_SLOT;

/** The thing itself, or what it is a part of: slides that show the actions of an axis some at a time are in two loops. */
const SOURCES = ['this', '..'].map((path) => `(lookup ${path} "colour")`);

/** Outside of such a loop the colour stays that of the theme. */
export function paintAxes(root: Element): Element {
  if (!hasNode(root, isOfAxis)) return root;
  const rebuild = (node: Node): readonly Node[] => {
    if (!isElement(node)) return [node];
    if (!isOfAxis(node)) return [{ ...node, children: node.children.flatMap(rebuild) }];
    const own = SOURCES.flatMap((source, index) => [
      raw(`{{${index === 0 ? '#if' : 'else if'} ${source}}}`),
      {
        ...node,
        name: 'a:srgbClr',
        attributes: [{ name: 'val', value: [raw(`{{${DECK_WRITERS.axis} ${source}}}`)] }],
      },
    ]);
    return [...own, raw('{{else}}'), node, raw('{{/if}}')];
  };
  return { ...root, children: root.children.flatMap(rebuild) };
}
