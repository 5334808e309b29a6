/** Properties of paragraphs and of runs, written in the order that the standard asks for (ECMA-376, 17.3). */
import { attributeOf, childOf, type Element, isElement, writeSource } from '../ooxml/index.ts';

/** Each property as XML, by the name of its element. */
export type Properties = ReadonlyMap<string, string>;

const PARAGRAPH =
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl';
const RUN =
  'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang';
const ranks = (names: string) => new Map(names.split(' ').map((name, rank) => [`w:${name}`, rank]));
const PARAGRAPH_ORDER = ranks(PARAGRAPH);
const RUN_ORDER = ranks(RUN);

export const NONE: Properties = new Map();

/** Those of an element that new paragraphs or runs may share: not its section, nor what tracks its changes. */
export const readProperties = (element: Element | undefined): Properties =>
  new Map(
    (element?.children ?? [])
      .filter(isElement)
      .filter(({ name }) => PARAGRAPH_ORDER.has(name) || RUN_ORDER.has(name))
      .map((property) => [property.name, writeSource(property)]),
  );

/** The same with others; `''` takes one away. */
export const withProperties = (properties: Properties, others: Readonly<Record<string, string>>): Properties =>
  new Map([...properties, ...Object.entries(others).map(([name, xml]) => [`w:${name}`, xml] as const)]);

export const paragraphProperties = (properties: Properties): string => write('w:pPr', properties, PARAGRAPH_ORDER);
export const runProperties = (properties: Properties): string => write('w:rPr', properties, RUN_ORDER);

function write(name: string, properties: Properties, order: ReadonlyMap<string, number>): string {
  const rank = (property: string) => order.get(property) ?? -1;
  const written = [...properties]
    .filter(([property]) => order.has(property))
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([, xml]) => xml)
    .join('');
  return written && `<${name}>${written}</${name}>`;
}

/** What an element under another says, `w:pPr`, `w:pStyle` being the way to it. */
export function valueAt(element: Element | undefined, ...way: readonly string[]): string | undefined {
  const found = way.reduce(childOf, element);
  return found && attributeOf(found, 'w:val');
}
