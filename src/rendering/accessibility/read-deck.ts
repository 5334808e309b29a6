/** The slides of a presentation, each with what it takes its looks from. */
import { childOf, type Element, type Package } from '../ooxml/index.ts';
import { slidesOf } from '../powerpoint/parts.ts';
import type { DeckParts } from './powerpoint.ts';
import { themeColours } from './theme-colours.ts';

/** Slides whose part is not XML are left out. */
export function readDeck(main: string, file: Package): DeckParts {
  const led = (part: string, type: string): string => file.related(part, type) ?? '';
  const presentation = file.root(main);
  const tableStyles = file.root(led(main, 'tableStyles'));
  const slides = slidesOf(main, file).flatMap(({ part }) => {
    const root = file.root(part);
    const layout = led(part, 'slideLayout');
    const master = led(layout, 'slideMaster');
    const behind = { layout: file.root(layout), master: file.root(master) };
    const theme = themeColours(file.root(led(master, 'theme')), placesOf(root, behind.layout, behind.master));
    return root ? [{ part, root, ...behind, main: presentation, theme, tableStyles }] : [];
  });
  return { main: presentation, slides };
}

/** A slide or its layout may say anew which colours of the theme are light and dark. */
const placesOf = (slide: Element | undefined, layout: Element | undefined, master: Element | undefined): Element | undefined =>
  childOf(childOf(slide, 'p:clrMapOvr'), 'a:overrideClrMapping') ??
  childOf(childOf(layout, 'p:clrMapOvr'), 'a:overrideClrMapping') ??
  childOf(master, 'p:clrMap');
