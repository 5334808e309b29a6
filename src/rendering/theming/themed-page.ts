/** A page under a theme: the colours and fonts that its style names. */

import { shippedTheme, type Theme } from '../../model/index.ts';
import { mixed } from '../../values/index.ts';
import { changeStretches } from '../stretches.ts';

/** A font that is not there gives way to those that the page names. */
const before = (font: string) => (others: string) => `"${font.replace(/[^\p{L}\p{N} ._-]/gu, '')}", ${others}`;

/** By the name of the custom property, what it becomes. */
function valuesOf({ colours, fonts }: Theme): ReadonlyMap<string, (written: string) => string> {
  const { text, muted, accent, band, states } = colours;
  const colour = (rgb: string) => () => `#${rgb}`;
  return new Map([
    ['ink', colour(text)],
    ['muted', colour(muted)],
    ['accent', colour(accent)],
    ['band', colour(band)],
    ['line', colour(mixed(band, '000000', 0.2))],
    ['text-font', before(fonts.text)],
    ['heading-font', before(fonts.headings)],
    ...Object.entries(states).map(([state, rgb]) => [`state-${state}`, colour(rgb)] as const),
  ]);
}

/** The same page for the shipped theme; a style that names no such property keeps its own look. */
export function themedPage(html: string, theme: Theme): string {
  if (theme === shippedTheme) return html;
  const values = valuesOf(theme);
  return changeStretches(html, /<style\b[^>]*(?:>|$)|(?<end><\/style>)/gi, ({ whole: style }) =>
    style.replace(/(?<![\w-])(--([\w-]+)\s*:\s*)([^;}]+)/g, (whole, start: string, name: string, written: string) => {
      const value = values.get(name);
      return value === undefined ? whole : start + value(written);
    }),
  );
}
