/** Keeps the headers and footers of printed pages within what Excel takes. */
import { type Element, isElement } from '../ooxml/index.ts';
import { textIn } from './read-sheet.ts';

/** https://support.microsoft.com/office/excel-specifications-and-limits: characters in a header or footer, its codes included. */
const LONGEST = 255;

/** The texts of printed pages, each of whose three sections gives way in turn, the longest first. */
export const shortenHeaders = (headers: Element): Element => ({
  ...headers,
  children: headers.children.map((one) => (isElement(one) ? { ...one, children: [shortened(textIn(one))] } : one)),
});

/** `&` begins a code: `&L`, `&C` and `&R` begin a section, `&&` is the character. */
function shortened(text: string): string {
  const sections: string[] = [];
  for (const piece of text.match(/&[\s\S]|[^&]+|&/g) ?? [])
    if (/^&[LCR]$/.test(piece) || sections.length === 0) sections.push(piece);
    else sections[sections.length - 1] += piece;
  for (let over = text.length - LONGEST; over > 0; over = sections.join('').length - LONGEST) {
    const longest = sections.reduce((most, { length }, index) => (length > (sections[most]?.length ?? 0) ? index : most), 0);
    sections[longest] = cut(sections[longest] ?? '', over);
  }
  return sections.join('');
}

/** Neither between the halves of a character nor within a code. */
function cut(section: string, by: number): string {
  const kept = section.slice(0, Math.max(0, section.length - by - 1)).replace(/[\ud800-\udbff]$/, '');
  const isWithinCode = (/(?<!&)&*$/.exec(kept)?.[0].length ?? 0) % 2 === 1;
  return `${isWithinCode ? kept.slice(0, -1) : kept}…`;
}
