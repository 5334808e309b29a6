/** The colours that a theme names, and what a drawing makes of one: lighter, darker. */
import { mixed } from '../../values/index.ts';
import { attributeOf, childOf, type Element, isElement } from '../ooxml/index.ts';
import { firstNamed } from './elements.ts';

/** `RRGGBB` by name: `dk1`, `accent3`, and by the names that Word and slides give the same places. */
export type ThemeColours = (name: string) => string | undefined;

const PLACES: Readonly<Record<string, string>> = {
  ...{ text1: 'dk1', dark1: 'dk1', tx1: 'dk1', background1: 'lt1', light1: 'lt1', bg1: 'lt1' },
  ...{ text2: 'dk2', dark2: 'dk2', tx2: 'dk2', background2: 'lt2', light2: 'lt2', bg2: 'lt2' },
  ...{ hyperlink: 'hlink', followedHyperlink: 'folHlink' },
};

/** `places` are those of a master of slides, which may swap light and dark. */
export function themeColours(theme: Element | undefined, places?: Element): ThemeColours {
  const named = theme && firstNamed(theme, 'a:clrScheme');
  const colours = new Map((named?.children ?? []).filter(isElement).map((place) => [place.name.slice(2), valueIn(place)]));
  return (name) => colours.get((places && attributeOf(places, name)) ?? PLACES[name] ?? name);
}

function valueIn(place: Element): string | undefined {
  const plain = childOf(place, 'a:srgbClr');
  const system = childOf(place, 'a:sysClr');
  return asColour((plain && attributeOf(plain, 'val')) ?? (system && attributeOf(system, 'lastClr')));
}

/** `RRGGBB`; undefined for what is none. */
export const asColour = (text: string | undefined): string | undefined =>
  /^#?(?:FF)?([0-9A-F]{6})$/i.exec(text ?? '')?.[1]?.toUpperCase();

/** The colour within `a:solidFill`; undefined for one that is not plain. */
export function drawnColour(fill: Element | undefined, theme: ThemeColours): string | undefined {
  const said = fill?.children.find(isElement);
  if (said === undefined) return undefined;
  const value = attributeOf(said, 'val') ?? '';
  const base = said.name === 'a:srgbClr' ? asColour(value) : said.name === 'a:schemeClr' ? theme(value) : valueIn(fill ?? said);
  return base && changed(base, said);
}

/** Lightness multiplied and added to, by mixing with black and white: close enough to tell what can be read. */
function changed(base: string, said: Element): string | undefined {
  const part = (name: string) => {
    const found = childOf(said, name);
    return found && Number(attributeOf(found, 'val')) / 100_000;
  };
  const alpha = part('a:alpha');
  // What shows through is not known.
  if (alpha !== undefined && alpha < 1) return undefined;
  const darker = part('a:shade') ?? part('a:lumMod') ?? 1;
  const lighter = part('a:lumOff') ?? 1 - (part('a:tint') ?? 1);
  const dark = lighter > 0 && part('a:lumMod') !== undefined ? base : mixed(base, '000000', 1 - Math.min(1, darker));
  return mixed(dark, 'FFFFFF', Math.min(1, Math.max(0, lighter)));
}
