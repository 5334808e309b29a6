/** What an Office template is dressed in, whatever its colours stand for. */

import { LOOK, type Look, lookOf } from '../../drawing/index.ts';
import { actionStates, shippedTheme, type Theme } from '../../model/index.ts';
import { keptOn } from '../../values/index.ts';

export type OfficeTheme = {
  /** The colours and fonts of its theme part; null when the template keeps its own. */
  readonly scheme: OfficeScheme | null;
  /** Of charts whose design the template does not give. */
  readonly charts: Omit<Look, 'language'>;
  /** By the accent that a designer picks like any other (`accent5`): the field of the thing at hand that gives the colour in a loop. */
  readonly loopColours: Readonly<Record<string, string>>;
};

export type OfficeScheme = {
  /** `RRGGBB`, by the places of an Office theme (ECMA-376, 20.1.6.2): dk1, lt1, dk2, lt2, accent1 to accent6, hlink, folHlink; others stay. */
  readonly colours: ReadonlyMap<string, string>;
  /** Null: those of the template stay. */
  readonly fonts: { readonly headings: string; readonly text: string } | null;
  /** What becomes of the colours, `RRGGBB`, that no place of a theme holds, such as those of the conditions of a workbook. */
  readonly others: ReadonlyMap<string, string>;
};

/** A template as it is. */
export const OWN_THEME: OfficeTheme = { scheme: null, charts: LOOK, loopColours: {} };

// The theme of a project.

/** Nobody asks for other colours or fonts: a logo, a cover and partners change none. */
export const isShippedLook = ({ colours, fonts }: Theme): boolean =>
  colours === shippedTheme.colours && fonts === shippedTheme.fonts;

const made = keptOn<OfficeTheme>();

/** The same for the same theme, so that what is dressed in it once serves again. */
export const officeTheme = (theme: Theme): OfficeTheme =>
  made.once(theme, () => ({
    scheme: isShippedLook(theme) ? null : schemeOf(theme),
    charts: lookOf(theme),
    // The colour of the state, and that of the axis.
    loopColours: { accent5: 'stateColour', accent6: 'colour' },
  }));

/** Six accents: the main colour, then those of the axes after the first. */
function schemeOf({ colours, fonts }: Theme): OfficeScheme {
  const { accent, text, muted, band, axes, states } = colours;
  const others = Array.from({ length: 5 }, (_, index) => axes[(index + 1) % axes.length] ?? accent);
  return {
    colours: new Map([
      ['dk1', text],
      ['lt1', 'FFFFFF'],
      ['dk2', muted],
      ['lt2', band],
      ...[accent, ...others].map((colour, index) => [`accent${index + 1}`, colour] as const),
      ['hlink', accent],
      ['folHlink', muted],
    ]),
    fonts,
    // Conditions of a workbook paint states by their words: the shipped colours stand for those of the theme.
    others: new Map(actionStates.map((state) => [shippedTheme.colours.states[state], states[state]])),
  };
}
