/** A template under a theme: its theme part, the colours and fonts that Word and Excel keep beside the names of its places, the style of a page. */
import { actionStates, shippedTheme, type Theme } from '../../model/index.ts';
import { darkColours, mixed } from '../../values/index.ts';
import type { Entry } from '../archive/index.ts';
import { escapeAttribute } from '../ooxml/escape.ts';
import { decodeXml, encoded } from '../ooxml/package-parts.ts';
import { changeStretches } from '../stretches.ts';
import { isShippedLook, slotsOf, WORD_SLOTS } from './slots.ts';

// Shades and tints of a colour, as Office writes them.

/** Beside a theme colour stands the part of itself that it keeps, as two hexadecimal digits; the rest is black or white. */
const kept = (
  colour: string,
  { shade, tint }: { readonly shade: string | undefined; readonly tint: string | undefined },
): string => {
  const rest = (part: string): number => 1 - Number.parseInt(part, 16) / 255;
  if (shade !== undefined) return mixed(colour, '000000', rest(shade));
  return tint === undefined ? colour : mixed(colour, 'FFFFFF', rest(tint));
};

const THEME_PART = /^(?:word|ppt|xl)\/theme\/theme\d*\.xml$/;
const WORD_TEXT = /^word\/(?:document|styles|numbering|header[^/]*|footer[^/]*|[^/]*-(?:header|footer)|footnotes|endnotes)\.xml$/;
const SHEET_TEXT = /^xl\/(?:styles|sharedStrings|worksheets\/[^/]+)\.xml$/;

/** The same entries for the shipped theme: a template that an organisation styled keeps its own look until a project asks for another. */
export function themed(entries: readonly Entry[], theme: Theme): readonly Entry[] {
  if (isShippedLook(theme)) return entries;
  const change = ({ name, bytes }: Entry, changed: (xml: string) => string): Entry => encoded(name, changed(decodeXml(bytes)));
  return entries.map((entry) => {
    if (THEME_PART.test(entry.name)) return change(entry, (xml) => themePart(xml, theme));
    if (SHEET_TEXT.test(entry.name)) return change(entry, (xml) => withStates(besideSchemes(xml, theme), theme));
    return WORD_TEXT.test(entry.name) ? change(entry, (xml) => besideNames(xml, theme)) : entry;
  });
}

function themePart(xml: string, theme: Theme): string {
  const slots = slotsOf(theme);
  const scheme = (whole: string): string =>
    [...slots].reduce(
      (changed, [slot, colour]) =>
        changeStretches(changed, new RegExp(`<(?<end>/)?a:${slot}>`, 'g'), ({ whole: all, inner }) =>
          /^\s*<a:(?:srgbClr|sysClr)\b/.test(inner) ? `<a:${slot}><a:srgbClr val="${colour}"/></a:${slot}>` : all,
        ),
      whole,
    );
  const coloured = changeStretches(xml, /<a:clrScheme\b|(?<end><\/a:clrScheme>)/g, ({ whole }) => scheme(whole));
  const lettered = (text: string, marks: RegExp, name: string): string =>
    changeStretches(text, marks, ({ whole }) =>
      whole.replace(/(<a:latin\b[^<>]*?typeface=")[^"]*/, (_, start: string) => start + escapeAttribute(name)),
    );
  const { headings, text } = theme.fonts;
  return lettered(lettered(coloured, /<(?<end>\/)?a:majorFont>/g, headings), /<(?<end>\/)?a:minorFont>/g, text);
}

/** Other programs than Word read the colour that stands beside the name of its place. */
function besideNames(xml: string, theme: Theme): string {
  const slots = slotsOf(theme);
  const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\bw:${name}="([^"]*)"`).exec(tag)?.[1];
  const painted = (tag: string, place: string, beside: RegExp): string => {
    const name = attribute(tag, `theme${place}`);
    const colour = name && slots.get(WORD_SLOTS[name] ?? name);
    if (!colour) return tag;
    const shown = kept(colour, {
      shade: attribute(tag, `theme${place}Shade`) ?? attribute(tag, 'themeShade'),
      tint: attribute(tag, `theme${place}Tint`) ?? attribute(tag, 'themeTint'),
    });
    return tag.replace(beside, `$1${shown}`);
  };
  return xml
    .replace(/<w:color\b[^<>]*>/g, (tag) => painted(tag, 'Color', /(\bw:val=")[^"]*/))
    .replace(/<w:(?!color\b)[^<>]*>/g, (tag) =>
      tag.includes('w:themeColor=') ? painted(tag, 'Color', /(\bw:color=")[^"]*/) : tag,
    )
    .replace(/<w:shd\b[^<>]*>/g, (tag) => painted(tag, 'Fill', /(\bw:fill=")[^"]*/))
    .replace(/<w:rFonts\b[^<>]*>/g, (tag) => {
      if (!/\bw:\w+Theme=/.test(tag)) return tag;
      const name = escapeAttribute(/Theme="major/.test(tag) ? theme.fonts.headings : theme.fonts.text);
      return tag.replace(/(\bw:(?:ascii|hAnsi|eastAsia|cs)=")[^"]*/g, (_, start: string) => start + name);
    });
}

/** Conditions of a workbook paint states by their words: no place of an Office theme holds their colours, so the shipped ones stand for them. */
const withStates = (xml: string, { colours }: Theme): string =>
  xml.replace(/(?<=\brgb="FF)[0-9A-Fa-f]{6}(?=")/g, (colour) => {
    const state = actionStates.find((one) => shippedTheme.colours.states[one] === colour.toUpperCase());
    return state ? colours.states[state] : colour;
  });

/** A font of a workbook that follows the theme has a name all the same, which other programs than Excel read. */
const besideSchemes = (xml: string, { fonts }: Theme): string =>
  [/<(?<end>\/)?(?:\w+:)?font>/g, /<(?<end>\/)?(?:\w+:)?rPr>/g].reduce(
    (text, marks) => changeStretches(text, marks, ({ whole }) => withFont(whole, fonts)),
    xml,
  );

function withFont(font: string, fonts: Theme['fonts']): string {
  const scheme = /<(?:\w+:)?scheme val="(major|minor)"/.exec(font)?.[1];
  const name = escapeAttribute(scheme === 'major' ? fonts.headings : fonts.text);
  return scheme === undefined ? font : font.replace(/(<(?:\w+:)?(?:name|rFont) val=")[^"]*/, (_, start: string) => start + name);
}

// A page under a theme: the colours and fonts that its style names.

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
