// Pages as poppler tells them, written by hand: what each test needs of them and no more.
import { deflateSync } from 'node:zlib';
import { type Printed, readInk, readPages } from '../../src/proofing/index.ts';
import type { Element, MarkedText } from '../../src/proofing/structure.ts';

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

/** An element whose texts stand wherever they are found first, from the page of the text before; or where they say. */
export interface Told {
  readonly kind: string;
  readonly content: readonly (Told | string | MarkedText)[];
}

const squeezed = (text: string): string => text.replace(/\s/g, '');

/** Each text with its page. */
function structureOf(told: readonly Told[], pages: readonly (readonly Text[])[]): readonly Element[] {
  let page = 0;
  const pageOf = (text: string): number => {
    const wanted = squeezed(text);
    const found = pages.findIndex(
      (texts, index) =>
        index >= page && texts.some((one) => squeezed(one.text).includes(wanted) || wanted.startsWith(squeezed(one.text))),
    );
    return found < 0 ? page : found;
  };
  const placed = (one: string | MarkedText): MarkedText => {
    const marked = typeof one === 'string' ? { text: one, page: pageOf(one) } : one;
    page = marked.page;
    return marked;
  };
  const elementOf = ({ kind, content }: Told): Element => ({
    kind,
    content: content.map((one) => (typeof one !== 'string' && 'kind' in one ? elementOf(one) : placed(one))),
  });
  return told.map(elementOf);
}

export const printed = (
  pages: readonly (readonly Text[])[],
  structure: readonly Told[],
  ink: Parameters<typeof inkOf>[0] = [],
): Printed => ({ pages: readPages(wordsOf(pages)), structure: structureOf(structure, pages), ink: readInk(inkOf(ink)) });

/** Paragraphs and headings. */
export const told = (...elements: readonly (readonly [kind: string, ...texts: (string | MarkedText)[]])[]): readonly Told[] =>
  elements.map(([kind, ...content]) => ({ kind, content }));

/** A table, of which the first row is its head. */
export const tableOf = (rows: readonly (readonly string[])[]): Told => ({
  kind: 'Table',
  content: rows.map((cells, row) => ({
    kind: 'TR',
    content: cells.map((cell) => ({ kind: row === 0 ? 'TH' : 'TD', content: told(['P', cell]) })),
  })),
});

/**
 * A PDF as LibreOffice writes one, whose letters are numbered as they come: on each page its paragraphs and headings, each with its texts, a line each.
 */
export function pdfOf(pages: readonly (readonly (readonly [kind: string, ...texts: string[]])[])[]): Uint8Array {
  const letters = [...new Set(pages.flat(2).join(''))];
  const codeOf = (letter: string): string => (letters.indexOf(letter) + 1).toString(16).toUpperCase().padStart(2, '0');
  const unit = (letter: string): string => letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const stream = (text: string): string => `<</Filter/FlateDecode>>\nstream\n${deflateSync(text).toString('latin1')}\nendstream`;
  const shown = (text: string): string =>
    `BT\n56.8 774.1 Td /F1 12 Tf[<${[...text].slice(0, 1).map(codeOf).join('')}>-4<${[...text].slice(1).map(codeOf).join('')}>]TJ\nET\n`;
  const objects: string[] = [
    '<</Type/Catalog/Pages 2 0 R\n/StructTreeRoot 3 0 R\n/Lang(fr-FR)>>',
    `<</Type/Pages\n/Kids[ ${pages.map((_, page) => `${page * 2 + 7} 0 R`).join(' ')} ]\n/Count ${pages.length}>>`,
    '<</Type/StructTreeRoot\n/RoleMap<</Standard/P\n/Heading#201/H1\n>>\n/K[4 0 R  ]\n>>',
    '',
    '<</Type/Font/Subtype/TrueType\n/ToUnicode 6 0 R\n>>',
    stream(`${letters.length} beginbfchar\n${letters.map((one) => `<${codeOf(one)}> <${unit(one)}>`).join('\n')}\nendbfchar\n`),
  ];
  const marked = (texts: readonly string[], mark: number): string =>
    `/Standard<</MCID ${mark}>>BDC\n${texts.map(shown).join('')}EMC\n`;
  for (const [page, elements] of pages.entries())
    objects.push(
      `<</Type/Page/Parent 2 0 R/Resources<</Font<</F1 5 0 R>>>>\n/Contents ${page * 2 + 8} 0 R>>`,
      stream(
        `/Artifact BMC\n${shown(letters.slice(0, 1).join(''))}EMC\n${elements.map(([, ...texts], mark) => marked(texts, mark)).join('')}`,
      ),
    );
  const kids = pages.flatMap((elements, page) =>
    elements.map(([kind], mark) => `<</Type/StructElem\n/S/${kind}\n/P 4 0 R\n/Pg ${page * 2 + 7} 0 R\n/K[${mark} ]\n>>`),
  );
  objects[3] = `<</Type/StructElem\n/S/Document\n/P 3 0 R\n/K[ ${kids.map((_, index) => `${objects.length + index + 1} 0 R`).join(' ')} ]\n>>`;
  const written = [...objects, ...kids].map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return Buffer.from(`%PDF-1.7\n${written}%%EOF\n`, 'latin1');
}
