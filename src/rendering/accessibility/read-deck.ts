/** The slides of a presentation, each with what it takes its looks from. */
import { childOf, type Element, parseXml, readRelations, relationsOf, targetPart } from '../ooxml/index.ts';
import { slidesOf, type Texts } from '../powerpoint/parts.ts';
import type { DeckParts } from './powerpoint.ts';
import { themeColours } from './theme-colours.ts';

/** Slides whose part is not XML are left out. */
export function readDeck(main: string, texts: Texts): DeckParts {
  const presentation = rootOf(texts(main));
  const tableStyles = rootOf(texts(relatedPart(main, 'tableStyles', texts)));
  const read = remembering((part: string) => rootOf(texts(part)));
  const slides = slidesOf(main, texts).flatMap(({ part }) => {
    const root = rootOf(texts(part));
    const layout = relatedPart(part, 'slideLayout', texts);
    const master = relatedPart(layout, 'slideMaster', texts);
    const behind = { layout: read(layout), master: read(master) };
    const theme = themeColours(read(relatedPart(master, 'theme', texts)), placesOf(root, behind.layout, behind.master));
    return root ? [{ part, root, ...behind, main: presentation, theme, tableStyles }] : [];
  });
  return { main: presentation, slides };
}

/** A slide or its layout may say anew which colours of the theme are light and dark. */
const placesOf = (slide: Element | undefined, layout: Element | undefined, master: Element | undefined): Element | undefined =>
  childOf(childOf(slide, 'p:clrMapOvr'), 'a:overrideClrMapping') ??
  childOf(childOf(layout, 'p:clrMapOvr'), 'a:overrideClrMapping') ??
  childOf(master, 'p:clrMap');

/** What a part leads to first by a relationship of this kind; `''` for none, which is no part. */
export function relatedPart(part: string, type: string, texts: Texts): string {
  const relation = readRelations(texts(relationsOf(part))).find((one) => one.type === type && !one.isExternal);
  return relation ? targetPart(part, relation.target) : '';
}

export function rootOf(xml: string | undefined): Element | undefined {
  const root = xml === undefined ? undefined : parseXml(xml);
  return typeof root === 'object' ? root : undefined;
}

/** Many slides share a layout. */
function remembering<Found>(find: (part: string) => Found): (part: string) => Found {
  const found = new Map<string, Found>();
  return (part) => {
    const known = found.get(part);
    if (known !== undefined) return known;
    const fresh = find(part);
    found.set(part, fresh);
    return fresh;
  };
}
