/** What a slide paints with certain accents of its theme takes the colour of the thing at hand in loops. */
import { attributeOf, type Element, hasNode, isElement, type Node, raw } from '../ooxml/index.ts';
import type { OfficeTheme } from '../theming/index.ts';
import { DECK_WRITERS } from './writer-names.ts';

type LoopColours = OfficeTheme['loopColours'];

/** The field that holds the colour. */
const fieldOf = (node: Node, fields: LoopColours): string | undefined =>
  isElement(node) && node.name === 'a:schemeClr' ? fields[attributeOf(node, 'val') ?? ''] : undefined;

/** The thing itself, or what it is a part of: slides that show the items of a thing some at a time are in two loops. */
const HOLDERS = ['this', '..'];

/** Outside of such a loop the colour stays that of the theme. */
export function paintLoops(root: Element, fields: LoopColours): Element {
  if (!hasNode(root, (node) => fieldOf(node, fields) !== undefined)) return root;
  const rebuild = (node: Node): readonly Node[] => {
    if (!isElement(node)) return [node];
    const field = fieldOf(node, fields);
    if (field === undefined) return [{ ...node, children: node.children.flatMap(rebuild) }];
    const sources = HOLDERS.map((holder) => `(lookup ${holder} "${field}")`);
    const own = sources.flatMap((source, index) => [
      raw(`{{${index === 0 ? '#if' : 'else if'} ${source}}}`),
      {
        ...node,
        name: 'a:srgbClr',
        attributes: [{ name: 'val', value: [raw(`{{${DECK_WRITERS.colour} ${source}}}`)] }],
      },
    ]);
    return [...own, raw('{{else}}'), node, raw('{{/if}}')];
  };
  return { ...root, children: root.children.flatMap(rebuild) };
}
