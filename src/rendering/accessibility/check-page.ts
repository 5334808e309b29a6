/** What keeps a Markdown or an HTML page from being read by everyone: a finished page as well as a template. */
import type { Place } from '../ooxml/index.ts';
import { stretchesOf } from '../stretches.ts';
import { type AccessibilityCode, type AccessibilityFinding, finding } from './finding.ts';
import { type Heading, skippedLevels } from './headings.ts';
import { isVague, spoken } from './spoken.ts';

const TITLE = /<title\b[^>]*(?:>|$)|(?<end><\/title>)/gi;
const TABLE = /<table\b|(?<end><\/table>)/gi;
const LINK = /<a\b[^>]*(?:>|$)|(?<end><\/a>)/gi;

/** Tells the line of a place, from 0. */
function lineFinder(text: string): (at: number) => number {
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
  return (at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** Within the tag of a picture, the words are those of its own attribute. */
function picturesOutsideImg(text: string): readonly RegExpExecArray[] {
  let isInImg = false;
  return [...text.matchAll(/\{\{\s*image\b[^{}]*\}\}|<([iI][mM][gG]\b)?|>/g)].filter(({ 0: sign, 1: img }) => {
    if (sign.startsWith('{{')) return !isInImg;
    isInImg = img !== undefined;
    return false;
  });
}

/** `paragraph` in the findings is the number of the line; `file` stands for the part. */
export function checkPage(text: string, file: string, format: 'html' | 'markdown'): readonly AccessibilityFinding[] {
  const lines = text.split('\n');
  const lineAt = lineFinder(text);
  const placeAt = (at: number): Place => {
    const line = lineAt(at);
    return { part: file, paragraph: line + 1, text: (lines[line] ?? '').trim() };
  };
  const all = (pattern: RegExp) => [...text.matchAll(pattern)];
  const where = (code: AccessibilityCode, found: readonly { readonly index: number }[]) =>
    found.map(({ index }) => finding(code, placeAt(index)));
  const whole = (code: AccessibilityCode, isWell: boolean) => (isWell ? [] : [finding(code, { part: file })]);
  const headings = all(format === 'html' ? /<h([1-6])\b/gi : /^ {0,3}(#{1,6})\s|<h([1-6])\b/gim).map(
    ({ 1: sign = '', 2: number, index }): Heading => ({
      level: number ? Number(number) : sign.startsWith('#') ? sign.length : Number(sign),
      place: placeAt(index),
    }),
  );
  return [
    ...(format === 'html'
      ? [
          ...whole(
            'accessibility/no-language',
            all(/<html\b[^<>]*/gi).some(([tag]) => /\slang\s*=\s*["']?[^"'\s]/i.test(tag)),
          ),
          ...whole('accessibility/no-title', spoken(stretchesOf(text, TITLE)[0]?.inner ?? '') !== ''),
          ...whole('accessibility/no-heading', headings.length > 0),
        ]
      : whole('accessibility/no-title', headings.length > 0)),
    ...skippedLevels(headings),
    ...where('accessibility/no-alternative-text', [
      ...all(/<img\b(?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^>"'])*(?:>|$)/gi).filter(([tag]) => !/\salt\s*=/i.test(tag)),
      ...all(/<svg\b[^>]*(?:>|$)/gi).filter(([tag]) => !/aria-label|aria-hidden/i.test(tag)),
      ...all(/!\[\s*\]\(/g),
      // Within the tag of a picture, the words are those of its own attribute.
      ...picturesOutsideImg(text).filter(([tag]) => !/\balt\s*=/.test(tag)),
    ]),
    ...where(
      'accessibility/header-row-not-marked',
      stretchesOf(text, TABLE).filter(({ whole: table }) => {
        const heads = table.match(/<th\b[^<>]*>/gi) ?? [];
        return heads.length === 0 || heads.some((head) => !/\sscope\s*=/i.test(head));
      }),
    ),
    ...where('accessibility/vague-link', [
      ...stretchesOf(text, LINK).filter(({ inner }) => isVague(inner.replace(/<[^<>]*>/g, ''))),
      ...all(/(?<!!)\[([^[\]]*)\]\(/g).filter(([, words = '']) => isVague(words)),
    ]),
  ];
}
