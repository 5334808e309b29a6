/** What a template paints with certain accents of its theme takes the colour of the thing at hand in loops. */
import { attributeOf, type Element, hasNode, isElement, isMark, type Node, raw, withAttribute } from '../ooxml/index.ts';
import type { OfficeTheme } from '../theming/index.ts';
import { WORD_WRITERS } from './writer-names.ts';

/** Which attribute holds the colour beside the name of its place, by the name of that attribute. */
const besideOf = ({ name }: Element, named: string): string =>
  named === 'w:themeFill' ? 'w:fill' : name === 'w:color' ? 'w:val' : 'w:color';
/** Blocks that have a thing at hand. */
const HAS_VIEW = new Set(['each', 'with']);
const NAMED = ['w:themeColor', 'w:themeFill'];

type LoopColours = OfficeTheme['loopColours'];

/** The attribute that names such an accent, with the field that holds the colour. */
function namedIn(element: Element, fields: LoopColours): { readonly named: string; readonly field: string } | undefined {
  for (const named of NAMED) {
    const field = fields[attributeOf(element, named) ?? ''];
    if (field !== undefined) return { named, field };
  }
  return undefined;
}

/** Outside of a block that has a thing at hand, and for a thing that has no colour, the colour stays that of the theme. */
export function paintLoops(root: Element, fields: LoopColours): Element {
  if (!hasNode(root, (node) => isElement(node) && namedIn(node, fields) !== undefined)) return root;
  const rebuild = (children: readonly Node[], isAround: boolean): readonly Node[] => {
    const open: boolean[] = [];
    return children.flatMap((node): readonly Node[] => {
      if (isMark(node) && node.tag.kind === 'open') open.push(HAS_VIEW.has(node.tag.call.helper));
      if (isMark(node) && node.tag.kind === 'close') open.pop();
      if (!isElement(node)) return [node];
      const hasThing = isAround || open.includes(true);
      const inside = { ...node, children: rebuild(node.children, hasThing) };
      const slot = hasThing ? namedIn(node, fields) : undefined;
      if (slot === undefined) return [inside];
      const colour = `(lookup this "${slot.field}")`;
      return [raw(`{{#if ${colour}}}`), painted(inside, slot.named, colour), raw('{{else}}'), inside, raw('{{/if}}')];
    });
  };
  return { ...root, children: rebuild(root.children, false) };
}

function painted(element: Element, named: string, colour: string): Element {
  // The name of the place would win over the colour.
  const bare = { ...element, attributes: element.attributes.filter(({ name }) => !name.startsWith(named)) };
  return withAttribute(bare, besideOf(element, named), [raw(`{{${WORD_WRITERS.colour} ${colour}}}`)]);
}
