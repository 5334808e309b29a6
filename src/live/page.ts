// A programme, its style and its data → one HTML file that opens anywhere, and asks nothing of anybody.
import { createHash } from 'node:crypto';
import type { Language } from '../model/index.ts';

export interface StandalonePage {
  readonly language: Language;
  readonly title: string;
  /** Paragraphs, said where programmes are not run. */
  readonly withoutProgramme: readonly string[];
  /** An ES module, whole. */
  readonly programme: string;
  /** Style sheets, one after the other. */
  readonly styles: readonly string[];
  /** What the programme reads as JSON of the element `data`. */
  readonly data: unknown;
  /** What the programme finds as text, by the ids of elements: letters of base 64. */
  readonly texts?: Readonly<Record<string, string>>;
  /** Whether the programme runs WebAssembly that the page holds. */
  readonly runsWasm?: boolean;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');

/** JSON in which nothing ends an element, begins a remark or is read as one. */
const jsonIn = (data: unknown): string =>
  JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** In strings, patterns and templates of a programme, and in comments, a backslash changes nothing before `/` and `!`. */
const programmeIn = (text: string): string => text.replace(/<\/(?=script)/gi, '<\\/').replaceAll('<!--', '\\x3c!--');
const styleIn = (text: string): string => text.replace(/<(?=\/style|!--)/gi, '\\3c ');

/** As browsers hash it: each line break one line feed (HTML Standard, 13.2.3.5). */
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text.replace(/\r\n?/g, '\n')).digest('base64')}'`;

/** The policy names the programme and the styles by their SHA-256, and lets nothing be fetched, sent or framed (CSP, level 3). */
export function standalonePage(page: StandalonePage): string {
  const { language, title, programme, data, texts = {}, runsWasm = false } = page;
  const [script, styles] = [programmeIn(programme), page.styles.map(styleIn)];
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}${runsWasm ? " 'wasm-unsafe-eval'" : ''}`,
    `style-src ${styles.map(hashOf).join(' ')}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escaped(title)}</title>`,
    '<link rel="icon" href="data:,">',
    ...styles.map((style) => `<style>${style}</style>`),
    '</head>',
    '<body>',
    `<noscript>${page.withoutProgramme.map((text) => `<p>${escaped(text)}</p>`).join('')}</noscript>`,
    '<div id="page"></div>',
    `<script type="application/json" id="data">${jsonIn(data)}</script>`,
    ...Object.entries(texts).map(([id, text]) => `<script type="text/plain" id="${escaped(id)}">${escaped(text)}</script>`),
    `<script type="module">${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
