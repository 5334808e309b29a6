/** What is behind each shape of a slide: its own colour, what lies under it, or the background of the slide, its layout or its master. */
import { attributeOf, childOf, type Element, isElement } from '../ooxml/index.ts';
import { firstNamed } from './elements.ts';
import { likenesses, type SlideParts } from './slide-places.ts';
import { drawnColour, type ThemeColours } from './theme-colours.ts';

/** `RRGGBB`; `none` lets what is under it be seen; `unknown` is a picture, a gradient, something that shows through. */
export type Ground = string;
const NONE = 'none';
export const UNKNOWN = 'unknown';

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
type Painted = { readonly box: Box; readonly ground: Ground };

/** Gives the ground of a shape, a table or a picture that stands on the slide itself, not in a group. */
export function groundsOf(parts: SlideParts): (shape: Element) => Ground {
  const { root, layout, master, theme } = parts;
  const shows = (part: Element | undefined) => part !== undefined && attributeOf(part, 'showMasterSp') !== '0';
  const behind = [...(shows(root) && shows(layout) ? drawnOn(master) : []), ...(shows(root) ? drawnOn(layout) : [])];
  const under = behind.filter((shape) => !firstNamed(shape, 'p:ph')).flatMap((shape) => paintedBy(shape, parts));
  const own = drawnOn(root);
  const page = backgroundOf([root, layout, master], theme);
  return (shape) => {
    const ground = fillOf(shape, parts);
    if (ground !== NONE) return ground;
    const box = boxOf(shape, parts);
    if (!own.includes(shape) || box === undefined) return UNKNOWN;
    const before = [...under, ...own.slice(0, own.indexOf(shape)).flatMap((one) => paintedBy(one, parts))];
    return before.findLast((one) => holds(one.box, box))?.ground ?? page;
  };
}

const drawnOn = (part: Element | undefined): readonly Element[] =>
  ((part && firstNamed(part, 'p:spTree'))?.children ?? [])
    .filter(isElement)
    .filter(({ name }) => /^p:(sp|pic|graphicFrame|grpSp)$/.test(name));

function paintedBy(shape: Element, parts: SlideParts): readonly Painted[] {
  const ground = shape.name === 'p:sp' ? fillOf(shape, parts) : shape.name === 'p:graphicFrame' ? NONE : UNKNOWN;
  const box = boxOf(shape, parts);
  return ground === NONE || box === undefined ? [] : [{ box, ground }];
}

/** The middle of what is written decides. */
const holds = (one: Box, other: Box): boolean => {
  const [x, y] = [other.x + other.width / 2, other.y + other.height / 2];
  return one.x <= x && x <= one.x + one.width && one.y <= y && y <= one.y + one.height;
};

function boxOf(shape: Element, parts: SlideParts): Box | undefined {
  const frame = [shape, ...likenesses(shape, parts)]
    .map((one) => childOf(childOf(one, 'p:spPr') ?? childOf(one, 'p:grpSpPr'), 'a:xfrm') ?? childOf(one, 'p:xfrm'))
    .find((one) => one !== undefined);
  const [from, size] = [childOf(frame, 'a:off'), childOf(frame, 'a:ext')];
  if (!from || !size) return undefined;
  const number = (element: Element, name: string) => Number(attributeOf(element, name) ?? 0);
  return { x: number(from, 'x'), y: number(from, 'y'), width: number(size, 'cx'), height: number(size, 'cy') };
}

function fillOf(shape: Element, parts: SlideParts): Ground {
  for (const one of [shape, ...likenesses(shape, parts)]) {
    const said = fillIn(childOf(one, 'p:spPr'), parts.theme);
    if (said !== undefined) return said;
  }
  const reference = childOf(childOf(shape, 'p:style'), 'a:fillRef');
  if (reference === undefined || attributeOf(reference, 'idx') === '0') return NONE;
  // The first fill of a theme is plain; the others may go from one colour to another.
  return attributeOf(reference, 'idx') === '1' ? (drawnColour(reference, parts.theme) ?? UNKNOWN) : UNKNOWN;
}

/** Undefined when nothing is said. */
export function fillIn(look: Element | undefined, theme: ThemeColours): Ground | undefined {
  const fill = look?.children.filter(isElement).find(({ name }) => /^a:(solid|no|grad|blip|patt|grp)Fill$/.test(name));
  if (fill === undefined) return undefined;
  if (fill.name === 'a:noFill') return NONE;
  return fill.name === 'a:solidFill' ? (drawnColour(fill, theme) ?? UNKNOWN) : UNKNOWN;
}

function backgroundOf(parts: readonly (Element | undefined)[], theme: ThemeColours): Ground {
  const said = parts.map((part) => part && firstNamed(part, 'p:bg')).find((one) => one !== undefined);
  if (said === undefined) return 'FFFFFF';
  const reference = childOf(said, 'p:bgRef');
  const ground = reference ? drawnColour(reference, theme) : fillIn(childOf(said, 'p:bgPr'), theme);
  return ground === undefined || ground === NONE || (reference && attributeOf(reference, 'idx') !== '1001') ? UNKNOWN : ground;
}
