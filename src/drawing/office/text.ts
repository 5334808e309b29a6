// Words on an Office chart: how they look, and those that stand for themselves.
import { escapeAttribute } from '../../wording/escape.ts';
import type { Look } from '../look.ts';
import { tag, val } from '../xml.ts';

/** In hundredths of a point, on a page. */
export const SIZES = { title: 1200, label: 900 } as const;

const tongue = ({ language }: Look) => (language === 'fr' ? 'fr-FR' : 'en-GB');

type Writing = { readonly size: number; readonly colour: string; readonly bold?: boolean };

function properties(name: string, { font, letters = 1 }: Look, { size, colour, bold = false }: Writing, lang?: string): string {
  const ink = tag('a:solidFill', {}, val('a:srgbClr', colour));
  return tag(name, { lang, sz: Math.round(size * letters), b: bold ? 1 : 0 }, ink, tag('a:latin', { typeface: font }));
}

/** How the words of a part of the chart look. */
export const textLook = (look: Look, writing: Writing): string =>
  tag(
    'c:txPr',
    {},
    tag('a:bodyPr', {}),
    tag('a:lstStyle', {}),
    tag('a:p', {}, tag('a:pPr', {}, properties('a:defRPr', look, writing)), tag('a:endParaRPr', { lang: tongue(look) })),
  );

/** Words of our own, in a title or a label. */
export function words(said: string, look: Look, writing: Writing): string {
  const run = tag('a:r', {}, properties('a:rPr', look, writing, tongue(look)), tag('a:t', {}, escapeAttribute(said)));
  return tag('c:tx', {}, tag('c:rich', {}, tag('a:bodyPr', {}), tag('a:lstStyle', {}), tag('a:p', {}, run)));
}

export const title = (said: string, look: Look, writing: Writing): string =>
  tag('c:title', {}, words(said, look, writing), val('c:overlay', 0));
