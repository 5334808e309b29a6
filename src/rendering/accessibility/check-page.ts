/** What keeps a Markdown or an HTML page from being read by everyone: a finished page as well as a template. */
import type { Place } from '../ooxml/index.ts';
import { type AccessibilityCode, type AccessibilityFinding, finding } from './finding.ts';
import { type Heading, skippedLevels } from './headings.ts';
import { isVague, spoken } from './spoken.ts';

/** `paragraph` in the findings is the number of the line; `file` stands for the part. */
export function checkPage(text: string, file: string, format: 'html' | 'markdown'): readonly AccessibilityFinding[] {
  const placeAt = (at: number): Place => {
    const lines = text.slice(0, at).split('\n');
    return { part: file, paragraph: lines.length, text: (text.split('\n')[lines.length - 1] ?? '').trim() };
  };
  const all = (pattern: RegExp) => [...text.matchAll(pattern)];
  const where = (code: AccessibilityCode, found: readonly RegExpMatchArray[]) =>
    found.map(({ index = 0 }) => finding(code, placeAt(index)));
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
          ...whole('accessibility/no-language', /<html\b[^>]*\slang\s*=\s*["']?[^"'\s>]/i.test(text)),
          ...whole('accessibility/no-title', spoken(/<title\b[^>]*>([\s\S]*?)<\/title>/i.exec(text)?.[1] ?? '') !== ''),
          ...whole('accessibility/no-heading', headings.length > 0),
        ]
      : whole('accessibility/no-title', headings.length > 0)),
    ...skippedLevels(headings),
    ...where('accessibility/no-alternative-text', [
      ...all(/<img\b(?:"[^"]*"|'[^']*'|[^>"'])*>/gi).filter(([tag]) => !/\salt\s*=/i.test(tag)),
      ...all(/<svg\b[^>]*>/gi).filter(([tag]) => !/aria-label|aria-hidden/i.test(tag)),
      ...all(/!\[\s*\]\(/g),
      // Within the tag of a picture, the words are those of its own attribute.
      ...all(/\{\{\s*image\b[^}]*\}\}/g).filter(
        ({ 0: tag, index }) => !/\balt\s*=/.test(tag) && !/<img\b[^<>]*$/i.test(text.slice(0, index)),
      ),
    ]),
    ...where(
      'accessibility/header-row-not-marked',
      all(/<table\b[\s\S]*?<\/table>/gi).filter(
        ([table]) => !/<th\b/i.test(table) || /<th\b(?![^>]*\sscope\s*=)[^>]*>/i.test(table),
      ),
    ),
    ...where('accessibility/vague-link', [
      ...all(/<a\b[^>]*>([\s\S]*?)<\/a>/gi).filter(([, words = '']) => isVague(words.replace(/<[^>]*>/g, ''))),
      ...all(/(?<!!)\[([^\]]*)\]\(/g).filter(([, words = '']) => isVague(words)),
    ]),
  ];
}
