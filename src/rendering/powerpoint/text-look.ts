/** How paragraphs and runs of a slide look, written in the order that the standard asks for (ECMA-376, 21.1.2). */
import { attributeOf, type Element, isElement, nodesOf, writeSource } from '../ooxml/index.ts';

/** Attributes, and the elements within as XML, by their names. */
export type TextLook = { readonly attributes: ReadonlyMap<string, string>; readonly children: ReadonlyMap<string, string> };

const ORDER = new Map(
  'ln noFill solidFill gradFill blipFill pattFill grpFill effectLst effectDag highlight uLnTx uLn uFillTx uFill latin ea cs sym hlinkClick hlinkMouseOver rtl lnSpc spcBef spcAft buClrTx buClr buSzTx buSzPct buSzPts buFontTx buFont buNone buAutoNum buChar buBlip tabLst defRPr extLst'
    .split(' ')
    .map((name, rank) => [`a:${name}`, rank]),
);
const NO_LOOK: TextLook = { attributes: new Map(), children: new Map() };

/** That of `a:pPr` or `a:rPr`; a link whose target holds tags stays with the text it was made for. */
export function readLook(properties: Element | undefined): TextLook {
  if (!properties) return NO_LOOK;
  const isPlain = (element: Element) => !nodesOf(element).some((node) => typeof node === 'object' && node.kind !== 'element');
  return {
    attributes: new Map(properties.attributes.flatMap(({ name }) => pair(name, attributeOf(properties, name)))),
    children: new Map(
      properties.children
        .filter(isElement)
        .filter(isPlain)
        .map((child) => [child.name, writeSource(child)]),
    ),
  };
}
const pair = (name: string, value: string | undefined): [string, string][] => (value === undefined ? [] : [[name, value]]);

/** Whether the words of a run lead somewhere already. */
export const isLink = (properties: Element | undefined): boolean =>
  properties !== undefined && nodesOf(properties).some((node) => isElement(node) && node.name === 'a:hlinkClick');

/** The same with other attributes and elements; `''` takes one away. */
export function withLook(
  { attributes, children }: TextLook,
  others: { readonly attributes?: Readonly<Record<string, string>>; readonly children?: Readonly<Record<string, string>> },
): TextLook {
  const changed = (all: ReadonlyMap<string, string>, some: Readonly<Record<string, string>> = {}) =>
    new Map([...all, ...Object.entries(some)].filter(([name]) => some[name] !== ''));
  return { attributes: changed(attributes, others.attributes), children: changed(children, others.children) };
}

export const paragraphLook = (look: TextLook): string => write('a:pPr', look);
export const runLook = (look: TextLook): string => write('a:rPr', look);

function write(name: string, { attributes, children }: TextLook): string {
  const said = [...attributes].map(([key, value]) => ` ${key}="${value.replaceAll('"', '&quot;')}"`).join('');
  const inside = [...children]
    .sort(([a], [b]) => (ORDER.get(a) ?? 99) - (ORDER.get(b) ?? 99))
    .map(([, xml]) => xml)
    .join('');
  if (inside === '') return said && `<${name}${said}/>`;
  return `<${name}${said}>${inside}</${name}>`;
}
