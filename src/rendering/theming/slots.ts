/** Which place of an Office theme has which colour of ours (ECMA-376, 20.1.6.2). */
import { shippedTheme, type Theme } from '../../model/index.ts';

/** Nobody asks for other colours or fonts: a logo, a cover and partners change none. */
export const isShippedLook = ({ colours, fonts }: Theme): boolean =>
  colours === shippedTheme.colours && fonts === shippedTheme.fonts;

/** In the scheme of the theme part. Six accents: the main colour, then those of the axes after the first. */
export function slotsOf({ colours }: Theme): ReadonlyMap<string, string> {
  const { accent, text, muted, band, axes } = colours;
  const others = Array.from({ length: 5 }, (_, index) => axes[(index + 1) % axes.length] ?? accent);
  return new Map([
    ['dk1', text],
    ['lt1', 'FFFFFF'],
    ['dk2', muted],
    ['lt2', band],
    ...[accent, ...others].map((colour, index) => [`accent${index + 1}`, colour] as const),
    ['hlink', accent],
    ['folHlink', muted],
  ]);
}

/** What loops paint in the colour of what is at hand, which they find in that field of it: designers pick these accents like any other. */
export const LOOP_SLOTS: Readonly<Record<string, 'colour' | 'stateColour'>> = { accent5: 'stateColour', accent6: 'colour' };

/** Word's names for the same places. */
export const WORD_SLOTS: Readonly<Record<string, string>> = {
  text1: 'dk1',
  dark1: 'dk1',
  background1: 'lt1',
  light1: 'lt1',
  text2: 'dk2',
  dark2: 'dk2',
  background2: 'lt2',
  light2: 'lt2',
  hyperlink: 'hlink',
  followedHyperlink: 'folHlink',
};
