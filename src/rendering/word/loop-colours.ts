/** What a template paints with certain accents of its theme takes the colour of the thing at hand in loops. */
import { attributeOf, type Element, hasNode, isElement, type Node, type Raw, withAttribute } from '../ooxml/index.ts';
import type { OfficeTheme } from '../theming/index.ts';
import { WORD_WRITERS } from './writer-names.ts';

/** Which attribute holds the colour beside the name of its place, by the name of that attribute. */
const besideOf = ({ name }: Element, named: string): string =>
  named === 'w:themeFill' ? 'w:fill' : name === 'w:color' ? 'w:val' : 'w:color';
const NAMED = ['w:themeColor', 'w:themeFill'];
const raw = (source: string): Raw => ({ kind: 'raw', source });

type LoopColours = OfficeTheme['loopColours'];

/** The attribute that names such an accent, with the field that holds the colour. */
function namedIn(element: Element, fields: LoopColours): { readonly named: string; readonly field: string } | undefined {
  for (const named of NAMED) {
    const field = fields[attributeOf(element, named) ?? ''];
    if (field !== undefined) return { named, field };
  }
  return undefined;
}

/** Outside of such a loop the colour stays that of the theme. */
export function paintLoops(root: Element, fields: LoopColours): Element {
  if (!hasNode(root, (node) => isElement(node) && namedIn(node, fields) !== undefined)) return root;
  const rebuild = (node: Node): Node => {
    if (!isElement(node)) return node;
    const inside = { ...node, children: node.children.map(rebuild) };
    const slot = namedIn(node, fields);
    if (slot === undefined) return inside;
    const { named, field } = slot;
    const beside = besideOf(node, named);
    const shown = attributeOf(node, beside) ?? '';
    // The name of the place would win over the colour.
    const bare = { ...inside, attributes: inside.attributes.filter(({ name }) => !name.startsWith(named)) };
    return withAttribute(bare, beside, [
      raw(`{{#if (lookup this "${field}")}}{{${WORD_WRITERS.colour} (lookup this "${field}")}}{{else}}${shown}{{/if}}`),
    ]);
  };
  return { ...root, children: root.children.map(rebuild) };
}
