// Pages as poppler tells them, written by hand: what each test needs of them and no more.
import { type Printed, readInk, readPages, readStructure } from '../../src/proofing/index.ts';

export interface Text {
  readonly text: string;
  /** In points from the top left corner. */
  readonly left: number;
  readonly top: number;
  /** In points. */
  readonly size?: number;
}

/** At the left margin, unless told. */
export const at = (text: string, top: number, left = 62, size?: number): Text => ({ text, left, top, ...(size && { size }) });

const A4 = { width: 595, height: 842 };
/** Of Liberation Sans: the height of a line, and about half of it for a letter. */
const HEIGHT = 1.117;
const LETTER = 0.5;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const box = (left: number, top: number, right: number, bottom: number): string =>
  `xMin="${left.toFixed(6)}" yMin="${top.toFixed(6)}" xMax="${right.toFixed(6)}" yMax="${bottom.toFixed(6)}"`;

function line({ text, left, top, size = 10.5 }: Text): string {
  const bottom = top + size * HEIGHT;
  let at = left;
  const words = text.split(' ').map((word) => {
    const right = at + word.length * size * LETTER;
    const told = `<word ${box(at, top, right, bottom)}>${escaped(word)}</word>`;
    at = right + size * 0.28;
    return told;
  });
  return `<block ${box(left, top, at, bottom)}><line ${box(left, top, at, bottom)}>\n${words.join('\n')}\n</line></block>`;
}

/** `pdftotext -bbox-layout` */
export const wordsOf = (pages: readonly (readonly Text[])[], { width, height } = A4): string =>
  `<doc>\n${pages.map((texts) => `<page width="${width}.000000" height="${height}.000000">\n<flow>\n${texts.map(line).join('\n')}\n</flow>\n</page>`).join('\n')}\n</doc>`;

/** `pdftoppm -gray`, a row every four points: dark from and to so many points of each page. */
export function inkOf(pages: readonly (readonly (readonly [from: number, to: number])[])[]): Uint8Array {
  const [width, rows, step] = [4, 210, 842 / 210];
  return Buffer.concat(
    pages.flatMap((drawn) => [
      Buffer.from(`P5\n${width} ${rows}\n255\n`),
      Buffer.from(
        Array.from({ length: width * rows }, (_, index) => {
          const at = Math.floor(index / width) * step;
          return index % width === 1 && drawn.some(([from, to]) => at >= from && at < to) ? 0 : 255;
        }),
      ),
    ]),
  );
}

export const printed = (
  pages: readonly (readonly Text[])[],
  structure: string,
  ink: Parameters<typeof inkOf>[0] = [],
): Printed => ({ pages: readPages(wordsOf(pages)), structure: readStructure(structure), ink: readInk(inkOf(ink)) });

/** `pdfinfo -struct-text` of paragraphs and headings, a line each. */
export const told = (...elements: readonly (readonly [kind: string, ...texts: string[]])[]): string =>
  `Document\n${elements.map(([kind, ...texts]) => `  ${kind} (block):\n     /Placement /Block\n${texts.map((text) => `    "${text}"`).join('\n')}`).join('\n')}\n`;

/** A table, of which the first row is its head. */
export const tableOf = (rows: readonly (readonly string[])[]): string =>
  [
    'Table (block):',
    ...rows.flatMap((cells, row) => [
      '  TR:',
      ...cells.flatMap((cell) => [`    ${row === 0 ? 'TH' : 'TD'}:`, '      P (block)', `        "${cell}"`]),
    ]),
    '',
  ].join('\n');
