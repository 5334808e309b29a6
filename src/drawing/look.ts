// How charts look: colours, font and language, and what tells series apart when colours do not.

import { type Chart, type ChartSeries, type Language, shippedTheme, type Theme } from '../model/index.ts';
import { contrast, mixed } from '../values/index.ts';

export interface Look {
  readonly language: Language;
  readonly font: string;
  /** How much larger than on a page the letters are: slides are read from afar. */
  readonly letters?: number;
  /** For a place of a few centimetres: no title, no legend, the ends of the scales alone. */
  readonly isCompact?: boolean;
  /** `RRGGBB`; those of series stand out from white by 3 to 1 or more, texts by 4.5 to 1. */
  readonly colours: { readonly series: readonly string[]; readonly text: string; readonly muted: string; readonly line: string };
}

/** The look of charts under a theme; the colour of lines is a shade of its light ground. */
export const lookOf = ({ colours: { charts, text, muted, band }, fonts }: Theme): Omit<Look, 'language'> => ({
  font: fonts.text,
  colours: { series: charts, text, muted, line: mixed(band, '000000', 0.2) },
});

export const LOOK = lookOf(shippedTheme);

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

/** The colour of a category of its own, for a single series of bars. */
export function ownColour({ colours, series }: Chart, at: number): string | null {
  const own = series.length === 1 ? colours?.[at] : null;
  return own && /^[\da-f]{6}$/i.test(own) ? own.toUpperCase() : null;
}

/** The colour mixed with white: what hatchings are drawn with. */
export const paler = (colour: string): string => mixed(colour, 'FFFFFF', 0.25);

/** White or the colour of texts: whichever reads better on this ground. */
export const inkOn = (ground: string, { colours }: Look): string =>
  contrast(ground, 'FFFFFF') >= contrast(ground, colours.text) ? 'FFFFFF' : colours.text;
