// Words as they stand on a page: their size, and those that a column too narrow for them cut in two.
import type { Word } from './pages.ts';
import { elementsOf, type PlacedText } from './places.ts';
import type { Sheets } from './sheet.ts';

/** Of Liberation and Arial, how high a line of type is, for a body of one point; other faces are higher. */
const HEIGHT = 1.117;
/** In points. */
export const sizeOf = ({ top, bottom }: Word): number => (bottom - top) / HEIGHT;

/** The least width of a character, for a line one point high: text on its side is narrower. */
const NARROWEST = 0.17;
export const isLevel = ({ left, right, top, bottom, text }: Word): boolean =>
  right - left >= NARROWEST * [...text].length * (bottom - top);

export interface CutWord {
  readonly start: string;
  readonly end: string;
  /** From 0. */
  readonly page: number;
}

/** A hyphen may end a line. */
const lastWord = (text: string): string => {
  const word = text.split(/[^\p{L}\p{N}-]/u).at(-1) ?? '';
  return word.endsWith('-') ? '' : word;
};
const firstWord = /^[\p{L}\p{N}]+/u;

/** Two lines of one paragraph, without a space between. */
function betweenLines(one: PlacedText, next: PlacedText): CutWord | null {
  const start = lastWord(one.text);
  const [end] = firstWord.exec(next.text) ?? [];
  if (start === '' || end === undefined || !one.place || !next.place) return null;
  const isLower = next.place.page > one.place.page || next.place.line.top > one.place.line.top + 2;
  return isLower ? { start, end, page: one.place.page } : null;
}

/** Words of the document that no line of the page says, of which one line has the beginning, and the one below it the rest. */
function inNarrowColumns({ sheets, elements }: Sheets): readonly CutWord[] {
  const texts = elementsOf(elements, /^P$/).flatMap(({ content }) => content.flatMap((one) => ('kind' in one ? [] : one.text)));
  const known = new Set(texts.flatMap((text) => text.split(/\s+/u)));
  return sheets.flatMap(({ lines }, page) =>
    lines.flatMap((line, index) => {
      const below = lines[index + 1];
      const start = line.words.at(-1)?.text ?? '';
      const end = below?.words[0]?.text ?? '';
      const isBelow = below && below.top > line.top + 1 && Math.abs(below.left - line.left) < 2 + (line.right - line.left);
      return isBelow && /[^-]$/.test(start) && end !== '' && !known.has(start) && known.has(start + end)
        ? [{ start, end, page }]
        : [];
    }),
  );
}

/** Each once a page. */
export function cutWordsOf(sheets: Sheets): readonly CutWord[] {
  const inLines = elementsOf(sheets.elements, /./).flatMap(({ content }) =>
    content.flatMap((one, index) => {
      const next = content[index + 1];
      if (!next || 'kind' in one || 'kind' in next) return [];
      return betweenLines(one, next) ?? [];
    }),
  );
  const all = [...inLines, ...inNarrowColumns(sheets)];
  return [...new Map(all.map((cut) => [`${cut.page} ${cut.start}|${cut.end}`, cut])).values()];
}
