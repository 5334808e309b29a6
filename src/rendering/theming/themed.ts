/** A template under a theme: its theme part, and the colours and fonts that Word and Excel keep beside the names of its places. */
import { mixed } from '../../values/index.ts';
import type { Entry } from '../archive/index.ts';
import { escapeAttribute } from '../ooxml/escape.ts';
import { decodeXml, encoded } from '../ooxml/package-parts.ts';
import { changeStretches } from '../stretches.ts';
import type { OfficeScheme, OfficeTheme } from './office-theme.ts';

/** Word's names for the places of an Office theme. */
const WORD_PLACES: Readonly<Record<string, string>> = {
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

/** The same entries without a scheme: a template that an organisation styled keeps its own look until a project asks for another. */
export function themed(entries: readonly Entry[], { scheme }: OfficeTheme): readonly Entry[] {
  if (scheme === null) return entries;
  const change = ({ name, bytes }: Entry, changed: (xml: string) => string): Entry => encoded(name, changed(decodeXml(bytes)));
  return entries.map((entry) => {
    if (THEME_PART.test(entry.name)) return change(entry, (xml) => themePart(xml, scheme));
    if (SHEET_TEXT.test(entry.name)) return change(entry, (xml) => withOthers(besideSchemes(xml, scheme), scheme));
    return WORD_TEXT.test(entry.name) ? change(entry, (xml) => besideNames(xml, scheme)) : entry;
  });
}

function themePart(xml: string, { colours, fonts }: OfficeScheme): string {
  const inScheme = (whole: string): string =>
    [...colours].reduce(
      (changed, [place, colour]) =>
        changeStretches(changed, new RegExp(`<(?<end>/)?a:${place}>`, 'g'), ({ whole: all, inner }) =>
          /^\s*<a:(?:srgbClr|sysClr)\b/.test(inner) ? `<a:${place}><a:srgbClr val="${colour}"/></a:${place}>` : all,
        ),
      whole,
    );
  const coloured = changeStretches(xml, /<a:clrScheme\b|(?<end><\/a:clrScheme>)/g, ({ whole }) => inScheme(whole));
  const lettered = (text: string, marks: RegExp, name: string): string =>
    changeStretches(text, marks, ({ whole }) =>
      whole.replace(/(<a:latin\b[^<>]*?typeface=")[^"]*/, (_, start: string) => start + escapeAttribute(name)),
    );
  if (fonts === null) return coloured;
  return lettered(lettered(coloured, /<(?<end>\/)?a:majorFont>/g, fonts.headings), /<(?<end>\/)?a:minorFont>/g, fonts.text);
}

/** Other programs than Word read the colour that stands beside the name of its place. */
function besideNames(xml: string, { colours, fonts }: OfficeScheme): string {
  const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\bw:${name}="([^"]*)"`).exec(tag)?.[1];
  const painted = (tag: string, place: string, beside: RegExp): string => {
    const name = attribute(tag, `theme${place}`);
    const colour = name && colours.get(WORD_PLACES[name] ?? name);
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
      if (fonts === null || !/\bw:\w+Theme=/.test(tag)) return tag;
      const name = escapeAttribute(/Theme="major/.test(tag) ? fonts.headings : fonts.text);
      return tag.replace(/(\bw:(?:ascii|hAnsi|eastAsia|cs)=")[^"]*/g, (_, start: string) => start + name);
    });
}

const withOthers = (xml: string, { others }: OfficeScheme): string =>
  xml.replace(/(?<=\brgb="FF)[0-9A-Fa-f]{6}(?=")/g, (colour) => others.get(colour.toUpperCase()) ?? colour);

/** A font of a workbook that follows the theme has a name all the same, which other programs than Excel read. */
const besideSchemes = (xml: string, { fonts }: OfficeScheme): string =>
  fonts === null
    ? xml
    : [/<(?<end>\/)?(?:\w+:)?font>/g, /<(?<end>\/)?(?:\w+:)?rPr>/g].reduce(
        (text, marks) => changeStretches(text, marks, ({ whole }) => withFont(whole, fonts)),
        xml,
      );

function withFont(font: string, fonts: NonNullable<OfficeScheme['fonts']>): string {
  const scheme = /<(?:\w+:)?scheme val="(major|minor)"/.exec(font)?.[1];
  const name = escapeAttribute(scheme === 'major' ? fonts.headings : fonts.text);
  return scheme === undefined ? font : font.replace(/(<(?:\w+:)?(?:name|rFont) val=")[^"]*/, (_, start: string) => start + name);
}
