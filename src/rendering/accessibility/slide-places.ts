/** The places of a layout and of a master that a shape of a slide takes its looks from. */
import { attributeOf, type Element } from '../ooxml/index.ts';
import { allNamed, firstNamed } from './elements.ts';
import type { ThemeColours } from './theme-colours.ts';

export interface SlideParts {
  readonly root: Element;
  readonly layout: Element | undefined;
  readonly master: Element | undefined;
  /** The presentation, whose letters are those of last resort. */
  readonly main: Element | undefined;
  readonly theme: ThemeColours;
  readonly tableStyles: Element | undefined;
}

/** What a place is for; undefined for a shape that holds none. */
export function placeOf(shape: Element): { readonly type: string; readonly index: string } | undefined {
  const place = firstNamed(shape, 'p:ph');
  return place && { type: kindOf(attributeOf(place, 'type') ?? 'body'), index: attributeOf(place, 'idx') ?? '0' };
}

/** Masters know one place for words and one for titles. */
const kindOf = (type: string): string =>
  type === 'ctrTitle' ? 'title' : /^(subTitle|obj|tbl|chart|pic|media|dgm|clipArt)$/.test(type) ? 'body' : type;

/** From what is nearest to the slide. */
export function likenesses(shape: Element, { layout, master }: SlideParts): readonly Element[] {
  const own = placeOf(shape);
  if (own === undefined) return [];
  const places = (part: Element | undefined) => (part ? allNamed(part, 'p:sp', 'p:pic') : []);
  const inLayout =
    places(layout).find((one) => placeOf(one)?.index === own.index && placeOf(one)?.type === own.type) ??
    places(layout).find((one) => own.type !== 'body' && placeOf(one)?.type === own.type);
  const inMaster = places(master).find((one) => placeOf(one)?.type === own.type);
  return [inLayout, inMaster].filter((one) => one !== undefined);
}
