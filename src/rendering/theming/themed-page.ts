/** A page under a theme: the colours and fonts that its style names. */
import type { Theme } from '../../model/index.ts';
import { darkColours, mixed } from '../../values/index.ts';
import { changeStretches } from '../stretches.ts';
import { isShippedLook } from './office-theme.ts';

/** A font that is not there gives way to those that the page names. */
const before = (font: string) => (others: string) => `"${font.replace(/[^\p{L}\p{N} ._-]/gu, '')}", ${others}`;

/** By the name of the custom property, what it becomes. */
function valuesOf(theme: Theme): ReadonlyMap<string, (written: string) => string> {
  const { colours, fonts } = theme;
  const { text, muted, accent, band, states } = colours;
  const dark = darkColours(theme);
  const colour = (rgb: string) => () => `#${rgb}`;
  return new Map([
    ['ink', colour(text)],
    ['muted', colour(muted)],
    ['accent', colour(accent)],
    ['band', colour(band)],
    ['line', colour(mixed(band, '000000', 0.2))],
    // Under white text, on a light screen as on a dark one.
    ['fill', colour(accent)],
    ['dark-paper', colour(dark.paper)],
    ['dark-ink', colour(dark.text)],
    ['dark-muted', colour(dark.muted)],
    ['dark-accent', colour(dark.accent)],
    ['dark-band', colour(dark.band)],
    ['dark-line', colour(mixed(dark.band, 'FFFFFF', 0.2))],
    ['text-font', before(fonts.text)],
    ['heading-font', before(fonts.headings)],
    ...Object.entries(states).map(([state, rgb]) => [`state-${state}`, colour(rgb)] as const),
  ]);
}

/** The same page for the shipped theme; a style that names no such property keeps its own look. */
export function themedPage(html: string, theme: Theme): string {
  if (isShippedLook(theme)) return html;
  const values = valuesOf(theme);
  return changeStretches(html, /<style\b[^>]*(?:>|$)|(?<end><\/style>)/gi, ({ whole: style }) =>
    style.replace(/(?<![\w-])(--([\w-]+)\s*:\s*)([^;}]+)/g, (whole, start: string, name: string, written: string) => {
      const value = written.startsWith('var(') ? undefined : values.get(name);
      return value === undefined ? whole : start + value(written);
    }),
  );
}
