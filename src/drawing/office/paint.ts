// Fills, lines and markers of an Office chart.
import { type Hatching, type MarkerShape, paler } from '../look.ts';
import { tag, val } from '../xml.ts';

/** In English Metric Units: 12 700 a point. */
const WIDTHS = { thin: 9525, separator: 9525, curve: 28_575 } as const;

const colourOf = (rgb: string) => val('a:srgbClr', rgb);
const solid = (rgb: string): string => tag('a:solidFill', {}, colourOf(rgb));
const line = (rgb: string, width: keyof typeof WIDTHS = 'thin'): string => tag('a:ln', { w: WIDTHS[width] }, solid(rgb));
const noLine = tag('a:ln', {}, tag('a:noFill', {}));
const paint = (...contents: readonly string[]) => tag('c:spPr', {}, ...contents);

/** A surface, parted from its neighbours by a white line. */
export function surface(rgb: string, hatching: Hatching | null): string {
  const pale = tag('a:fgClr', {}, colourOf(paler(rgb)));
  const fill = hatching ? tag('a:pattFill', { prst: hatching }, pale, tag('a:bgClr', {}, colourOf(rgb))) : solid(rgb);
  return paint(fill, line('FFFFFF', 'separator'));
}

export const unseen = paint(tag('a:noFill', {}), noLine);
/** Every second one is dashed, so that neighbours differ without their colours. */
export const curve = (rgb: string, isDashed: boolean): string =>
  paint(tag('a:ln', { w: WIDTHS.curve, cap: 'rnd' }, solid(rgb), isDashed ? val('a:prstDash', 'dash') : '', tag('a:round', {})));
export const stroke = (rgb: string): string => paint(line(rgb));
export const noStroke = paint(noLine);
/** A bubble that lets others show through. */
export const bubble = (rgb: string): string =>
  paint(tag('a:solidFill', {}, tag('a:srgbClr', { val: rgb }, val('a:alpha', 45_000))), line(rgb));
export const ground = paint(tag('a:solidFill', {}, colourOf('FFFFFF')), noLine);

/** `size` in points. */
export const marker = (symbol: MarkerShape, rgb: string, size = 8): string =>
  tag('c:marker', {}, val('c:symbol', symbol), val('c:size', size), paint(solid(rgb), line('FFFFFF')));
