// A document on its pages → the faults of its layout, page after page.
import { machineWords } from '../wording/machine-words.ts';
import { overlapsOf } from './overlaps.ts';
import type { Line } from './pages.ts';
import { elementsOf, textOf, textsIn } from './places.ts';
import { bodyPages, filledOf, headingsOf, isEmptyBelow, type Printed, type Proofed, type Sheets, sheetsOf } from './sheet.ts';
import { lonelyRowsOf } from './tables.ts';
import { cutWordsOf, isLevel, sizeOf } from './words.ts';

/** `found` is what the sentence of its code needs, beside the page. */
export interface LayoutFault {
  readonly code: `layout/${string}`;
  /** From 1. */
  readonly page: number;
  readonly found: { readonly [name: string]: string | number };
}

type Rule = (sheets: Sheets, document: Proofed) => readonly LayoutFault[];

/** Enough to find a text by. */
const MOST = 60;
const short = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST - 1).trimEnd()}…` : text);

/** Of many words, as many as a line takes. */
const firstOf = (words: readonly string[]): string => words.slice(0, 5).join(', ') + (words.length > 5 ? '…' : '');

const HALF = 0.5;
const contents = /^(?:sommaire|table des matières|contents|table of contents)$/i;

/** Cover, contents and last page apart; so is the last page before the annexes. */
const halfEmpty: Rule = (all, { format }) => {
  if (format !== 'docx') return [];
  const body = bodyPages(all);
  return all.sheets.flatMap((sheet, index) => {
    const isLast = index === all.sheets.length - 1 || index === body - 1;
    const filled = filledOf(sheet);
    if (index === 0 || isLast || filled >= HALF || sheet.body.some((line) => contents.test(textOf(line)))) return [];
    return [{ code: 'layout/half-empty', page: index + 1, found: { filled: Math.round(filled * 100) } }];
  });
};

const orphanHeading: Rule = ({ sheets, elements }, { format }) =>
  format !== 'docx'
    ? []
    : headingsOf(elements).flatMap(({ text, page, line }) => {
        const sheet = sheets[page];
        if (!sheet || !isEmptyBelow(sheet, line)) return [];
        return [{ code: 'layout/orphan-heading', page: page + 1, found: { text: short(text) } }];
      });

const rowAlone: Rule = ({ elements }, { format }) =>
  format === 'xlsx'
    ? []
    : lonelyRowsOf(elements, format === 'pptx').map(({ text, page }) => ({
        code: 'layout/row-alone',
        page: page + 1,
        found: { text: short(text) },
      }));

const wordCut: Rule = (all) => {
  const cuts = cutWordsOf(all);
  return [...new Set(cuts.map(({ page }) => page))].map((page) => {
    const words = cuts.filter((cut) => cut.page === page).map(({ start, end }) => `${start}|${end}`);
    return { code: 'layout/word-cut', page: page + 1, found: { words: firstOf(words), count: words.length } };
  });
};

/** What leaves the page, or goes down to what stands at its foot. */
const overFrame: Rule = ({ sheets }, { format }) =>
  sheets.flatMap(({ width, height, body, footer }, index) => {
    const foot = Math.min(...footer.map(({ top }) => top));
    const isOut = (line: Line): boolean => line.left < -1 || line.right > width + 1 || line.top < -1 || line.bottom > height + 1;
    const isDown = (line: Line): boolean => format !== 'xlsx' && (line.top + line.bottom) / 2 > foot;
    const line = body.find((one) => isOut(one) || isDown(one));
    return line ? [{ code: 'layout/over-frame', page: index + 1, found: { text: short(textOf(line)) } }] : [];
  });

/** In a workbook, a text that its cell cuts off is told whole, and so is that of a chart below the break of its page, though nothing of it is drawn. */
const labelsOverlap: Rule = ({ sheets, elements }, { format }) => {
  const cells = format === 'xlsx' ? elementsOf(elements, /^Table$/).flatMap(textsIn) : [];
  const inCells = new Set(cells.flatMap(({ place }) => place?.line ?? []));
  return sheets.flatMap(({ lines, body }, index) => {
    const shown = (format === 'xlsx' ? body : lines).filter((line) => !inCells.has(line));
    const pairs = overlapsOf(shown.flatMap(({ words }) => words.filter(isLevel)));
    const [first] = pairs;
    if (!first) return [];
    const found = { one: short(first[0].text), other: short(first[1].text), count: pairs.length };
    return [{ code: 'layout/labels-overlap', page: index + 1, found }];
  });
};

/** In points, the smallest type that is easily read on paper. */
const SMALLEST = 8;

const typeTooSmall: Rule = ({ sheets }) =>
  sheets.flatMap(({ lines }, index) => {
    const words = lines.flatMap((line) => line.words).filter((word) => word.text.length > 2 && isLevel(word));
    const small = words.filter((word) => sizeOf(word) < SMALLEST - 0.1).sort((a, b) => sizeOf(a) - sizeOf(b));
    const [least] = small;
    if (!least) return [];
    const found = { size: Math.round(sizeOf(least) * 10) / 10, word: short(least.text), count: small.length };
    return [{ code: 'layout/type-too-small', page: index + 1, found }];
  });

const machineWord: Rule = ({ sheets }, { language, isForAssembly }) =>
  !isForAssembly
    ? []
    : sheets.flatMap(({ lines }, index) => {
        const text = lines.map(textOf).join(' ');
        const words = new Set(machineWords[language].flatMap((pattern) => [...text.matchAll(pattern)].map(([word]) => word)));
        if (words.size === 0) return [];
        return [{ code: 'layout/machine-word', page: index + 1, found: { words: firstOf([...words]), count: words.size } }];
      });

/** Words of a page that is looked at, not read. */
const FEW = 40;

/** A first page of a few words, without the foot that the next one has. */
const hasCover = ({ sheets: [first, second] }: Sheets): boolean =>
  first?.footer.length === 0 &&
  (second?.footer.length ?? 0) > 0 &&
  first.body.reduce((sum, line) => sum + textOf(line).split(/\s+/).length, 0) <= FEW;

/** Nobody reads a cover, nor has to read an annex. */
const tooManyPages: Rule = (all, { most }) => {
  const pages = bodyPages(all) - (hasCover(all) ? 1 : 0);
  return most === undefined || pages <= most ? [] : [{ code: 'layout/too-many-pages', page: most + 1, found: { pages, most } }];
};

const rules: readonly Rule[] = [
  tooManyPages,
  halfEmpty,
  orphanHeading,
  rowAlone,
  wordCut,
  overFrame,
  labelsOverlap,
  typeTooSmall,
  machineWord,
];

/** In the order of the pages. */
export function proof(printed: Printed, document: Proofed): readonly LayoutFault[] {
  const sheets = sheetsOf(printed);
  return rules.flatMap((rule) => rule(sheets, document)).sort((a, b) => a.page - b.page);
}
