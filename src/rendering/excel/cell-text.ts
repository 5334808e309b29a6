/** Texts as Excel can hold them. */
import { dropIllegal } from '../ooxml/index.ts';

/** https://support.microsoft.com/office/excel-specifications-and-limits: characters in a cell, in a sheet’s name, in a footer. */
const LONGEST_CELL = 32_767;
const LONGEST_NAME = 31;
const LONGEST_FOOTER = 255;

/**
 * Without what XML cannot carry, every line break one line feed, cut with a mark when it is too long; what Excel would read as an escaped
 * character is escaped in its turn.
 */
export const cellText = (text: string): string => cut(legal(text), LONGEST_CELL).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

const legal = (text: string): string => dropIllegal(text.replace(/\r\n?/g, '\n'));

/** Names that Excel accepts, each once whatever its case. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const clean =
      legal(name)
        .replace(/[[\]:*?/\\]/g, '-')
        .replace(/^'+|(?<!')'+$/g, '') || '-';
    const names = [cut(clean, LONGEST_NAME), ...wanted.map((_, index) => numbered(clean, index + 2))];
    const free = names.find((candidate) => !taken.has(candidate.toLowerCase())) ?? clean;
    taken.add(free.toLowerCase());
    return free;
  });
}

const numbered = (name: string, rank: number): string => `${cut(name, LONGEST_NAME - ` ${rank}`.length)} ${rank}`;

/** Title on the left, page on the right, and what must be known on a line of its own, in the centre. */
export function footerOf(title: string, notice: string | null, page: string): string {
  // The size comes before the font, so that a title may begin with a digit.
  const style = '&8&"Arial,Regular"';
  const right = `&R${style}${page} &P / &N`;
  const left = `&L${style}${plain(title, 80)}`;
  const centre = `&C${style}\n`;
  const room = LONGEST_FOOTER - left.length - centre.length - right.length;
  return `${left}${notice === null ? '' : centre + plain(notice, room)}${right}`;
}

/** `&` begins a code, and `&&` is the character. */
function plain(text: string, most: number): string {
  const kept = legal(text);
  const doubled = kept.slice(0, most).split('&').length - 1;
  return cut(kept, most - doubled).replaceAll('&', '&&');
}

/** Never between the two halves of a character. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
