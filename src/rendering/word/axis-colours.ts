/** What a template paints with the sixth accent of its theme takes the colour of the axis at hand, in a loop over axes or actions. */
import { attributeOf, type Element, hasNode, isElement, type Node, type Raw, withAttribute } from '../ooxml/index.ts';
import { AXIS_SLOT } from '../theming/index.ts';
import { WORD_WRITERS } from './writer-names.ts';

/** Which attribute holds the colour beside the name of its place, by the name of that attribute. */
const besideOf = ({ name }: Element, named: string): string =>
  named === 'w:themeFill' ? 'w:fill' : name === 'w:color' ? 'w:val' : 'w:color';
const NAMED = ['w:themeColor', 'w:themeFill'];
const raw = (source: string): Raw => ({ kind: 'raw', source });

const namedIn = (element: Element): string | undefined => NAMED.find((name) => attributeOf(element, name) === AXIS_SLOT);

/** Outside of such a loop the colour stays that of the theme. */
export function paintAxes(root: Element): Element {
  if (!hasNode(root, (node) => isElement(node) && namedIn(node) !== undefined)) return root;
  const rebuild = (node: Node): Node => {
    if (!isElement(node)) return node;
    const inside = { ...node, children: node.children.map(rebuild) };
    const named = namedIn(node);
    if (named === undefined) return inside;
    const beside = besideOf(node, named);
    const shown = attributeOf(node, beside) ?? '';
    // The name of the place would win over the colour.
    const bare = { ...inside, attributes: inside.attributes.filter(({ name }) => !name.startsWith(named)) };
    return withAttribute(bare, beside, [
      raw(`{{#if (lookup this "colour")}}{{${WORD_WRITERS.axis} (lookup this "colour")}}{{else}}${shown}{{/if}}`),
    ]);
  };
  return { ...root, children: root.children.map(rebuild) };
}
