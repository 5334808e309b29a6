/** The styles of a template, found by the names that Word gives them in every language. */
import { attributeOf, childOf, type Element, isElement } from '../ooxml/index.ts';
import { valueAt } from './properties.ts';

type Kind = 'paragraph' | 'character' | 'table';
export type Styles = {
  /** The id of a style, by its name in English: `List Bullet`, `heading 2`. */
  readonly idOf: (kind: Kind, name: string) => string | undefined;
  /** The level of a heading, its own or that of the style it is based on; null for text. */
  readonly headingLevel: (style: string | undefined) => number | null;
  /** The number of the list that a style belongs to. */
  readonly listOf: (style: string) => string | undefined;
  /** What a style says of itself, or what the style it is based on says. */
  readonly said: <Found>(style: string | undefined, find: (style: Element) => Found | undefined) => Found | undefined;
  /** The style of what names none. */
  readonly usual: (kind: Kind) => string | undefined;
  /** What letters look like before any style. */
  readonly letters: Element | undefined;
};

export function readStyles(root: Element | undefined): Styles {
  const all = root ? root.children.filter(isElement).filter(({ name }) => name === 'w:style') : [];
  const byId = new Map(all.map((style) => [attributeOf(style, 'w:styleId') ?? '', style]));
  const defaults = childOf(root, 'w:docDefaults');
  const keyOf = (kind: string, name: string) => `${kind} ${name.toLowerCase()}`;
  const byName = new Map(
    [...byId].map(([id, style]) => [keyOf(attributeOf(style, 'w:type') ?? '', valueAt(style, 'w:name') ?? ''), id]),
  );

  /** Chains that bite their tail end. */
  function inherited<Found>(id: string | undefined, find: (style: Element) => Found | undefined, steps = 20): Found | undefined {
    const style = id === undefined ? undefined : byId.get(id);
    if (!style || steps === 0) return undefined;
    return find(style) ?? inherited(valueAt(style, 'w:basedOn'), find, steps - 1);
  }

  return {
    idOf: (kind, name) => byName.get(keyOf(kind, name)),
    headingLevel: (id) => inherited(id, levelOf) || null,
    listOf: (id) => inherited(id, (style) => valueAt(style, 'w:pPr', 'w:numPr', 'w:numId')),
    said: inherited,
    usual: (kind) => [...byId].find(([, style]) => attributeOf(style, 'w:type') === kind && isUsual(style))?.[0],
    letters: childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr'),
  };
}

const isUsual = (style: Element): boolean => /^(1|true|on)$/.test(attributeOf(style, 'w:default') ?? '');

function levelOf(style: Element): number | undefined {
  const named = /^heading ([1-9])$/i.exec(valueAt(style, 'w:name') ?? '')?.[1];
  if (named) return Number(named);
  const outline = valueAt(style, 'w:pPr', 'w:outlineLvl');
  // The tenth level is that of the text.
  return outline === undefined ? undefined : (Number(outline) + 1) % 10;
}
