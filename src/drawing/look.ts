// How charts look: colours, font and language, and what tells series apart when colours do not.
import type { ChartSeries } from '../model/index.ts';

export interface Look {
  readonly language: 'fr' | 'en';
  readonly font: string;
  /** How much larger than on a page the letters are: slides are read from afar. */
  readonly letters?: number;
  /** `RRGGBB`; those of series stand out from white by 3 to 1 or more, texts by 4.5 to 1. */
  readonly colours: { readonly series: readonly string[]; readonly text: string; readonly muted: string; readonly line: string };
}

export const LOOK = {
  font: 'Arial',
  colours: {
    series: ['1B5775', 'C25E12', '4E7F22', '7A4B9A', 'B23A48', '2F84AC', '87691A', '5F6B73'],
    text: '262626',
    muted: '595959',
    line: 'BFC5C9',
  },
} as const;

/** A hatching as DrawingML names it; every second series has one, so that neighbours differ without their colours. */
export type Hatching = 'wdUpDiag' | 'ltHorz' | 'wdDnDiag' | 'lgGrid';
const HATCHINGS: readonly Hatching[] = ['wdUpDiag', 'ltHorz', 'wdDnDiag', 'lgGrid'];
export const hatchingOf = (index: number): Hatching | null =>
  index % 2 === 0 ? null : (HATCHINGS[((index - 1) / 2) % HATCHINGS.length] ?? null);

export type MarkerShape = 'circle' | 'square' | 'triangle' | 'diamond';
const SYMBOLS: readonly MarkerShape[] = ['circle', 'square', 'triangle', 'diamond'];
export const symbolOf = (index: number): MarkerShape => SYMBOLS[index % SYMBOLS.length] ?? 'circle';

/** The colour of a series, or of a slice when there is no series to ask. */
export function colourOf({ colours }: Look, index: number, series?: ChartSeries): string {
  const own = series?.colour;
  if (own && /^[\da-f]{6}$/i.test(own)) return own.toUpperCase();
  return colours.series[index % colours.series.length] ?? colours.text;
}

/** The colour mixed with white: what hatchings are drawn with. */
export const paler = (colour: string): string =>
  channels(colour)
    .map((channel) =>
      Math.round(channel + (255 - channel) * 0.25)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();

/** White or the colour of texts: whichever reads better on this ground. */
export const inkOn = (ground: string, { colours }: Look): string =>
  contrast(ground, 'FFFFFF') >= contrast(ground, colours.text) ? 'FFFFFF' : colours.text;

/** WCAG 2.2, contrast ratio: from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour)
    .map((channel) => channel / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const channels = (colour: string): number[] => [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
