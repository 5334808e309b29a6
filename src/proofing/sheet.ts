// A document on its pages: what is looked at to find the faults of its layout.
import type { Language } from '../model/index.ts';
import type { Ink, Line, Page } from './pages.ts';
import { elementsOf, type PlacedElement, placed, squeezed, textOf, textsIn } from './places.ts';
import type { Element } from './structure.ts';

/** What is known of a document. */
export interface Proofed {
  readonly format: 'docx' | 'pptx' | 'xlsx';
  readonly language: Language;
  /** What machines say to each other is none of this reader's business. */
  readonly isForAssembly: boolean;
  /** The most pages that its body may have; as many as it likes when absent. */
  readonly most?: number | undefined;
}

export interface Printed {
  readonly pages: readonly Page[];
  readonly structure: readonly Element[];
  readonly ink: readonly Ink[];
}

/** One page, without what stands on all of them. */
export interface Sheet extends Page {
  readonly ink: Ink;
  /** Of the lines, those that are neither header nor footer. */
  readonly body: readonly Line[];
  readonly footer: readonly Line[];
  /** Where the body may stand, in points from the top. */
  readonly from: number;
  readonly to: number;
}

export interface Sheets {
  readonly sheets: readonly Sheet[];
  readonly elements: readonly PlacedElement[];
}

/** The part of a page, at its top and at its foot, where headers and footers stand. */
const EDGE = 0.1;
/** In points, what parts a header or a footer, with its rule, from the body. */
const GAP = 12;
/** In points, the margin of a page that has neither. */
const MARGIN = 50;

const isAtTop = ({ height }: Page, { bottom }: Line): boolean => bottom < height * EDGE;
const isAtFoot = ({ height }: Page, { top }: Line): boolean => top > height * (1 - EDGE);

/** Numbers change from one page to the next. */
const likeness = (line: Line): string => `${squeezed(textOf(line)).replace(/\d+/g, '#')} ${Math.round(line.top / 4)}`;

/** Headers and footers are no part of the structure of a Word document; of slides, they stand on most of them. */
export function sheetsOf({ pages, structure, ink }: Printed): Sheets {
  const counts = new Map<string, number>();
  for (const like of pages.flatMap(({ lines }) => [...new Set(lines.map(likeness))]))
    counts.set(like, (counts.get(like) ?? 0) + 1);
  const isAtEdge = (page: Page, line: Line): boolean => isAtTop(page, line) || isAtFoot(page, line);
  const isRepeated = (page: Page, line: Line): boolean =>
    isAtEdge(page, line) && pages.length > 1 && (counts.get(likeness(line)) ?? 0) >= Math.max(2, pages.length / 2);
  const { elements, lines } = placed(structure, pages, isRepeated);
  const isRunning = (page: Page, line: Line): boolean => isAtEdge(page, line) && (!lines.has(line) || isRepeated(page, line));
  const sheets = pages.map((page, index): Sheet => {
    const running = page.lines.filter((line) => isRunning(page, line));
    const [header, footer] = [running.filter((line) => isAtTop(page, line)), running.filter((line) => isAtFoot(page, line))];
    return {
      ...page,
      ink: ink[index] ?? [],
      body: page.lines.filter((line) => !running.includes(line)),
      footer,
      from: header.length === 0 ? MARGIN : Math.max(...header.map(({ bottom }) => bottom)) + GAP,
      to: footer.length === 0 ? page.height - MARGIN : Math.min(...footer.map(({ top }) => top)) - GAP,
    };
  });
  return { sheets, elements };
}

/** In points: of what stands further apart, the space between is empty. */
const BREATH = 48;

/** The share of the body's place, from 0 to 1, that something stands in; 1 where nothing was measured. */
export function filledOf({ ink, height, from, to }: Sheet): number {
  if (ink.length === 0 || to <= from) return 1;
  const step = height / ink.length;
  const rows = ink.flatMap((isDrawn, row) => (isDrawn && row * step >= from && row * step < to ? [row * step] : []));
  const filled = rows.reduce((sum, row, index) => {
    const gap = row - (rows[index - 1] ?? from);
    return sum + (gap <= BREATH ? gap : step);
  }, 0);
  return Math.min(1, filled / (to - from));
}

/** In points: how far below a heading the rule of its own may be. */
const RULE = 8;

/** Whether nothing is drawn in the body's place from here on. */
export function isEmptyBelow({ ink, height, to, body }: Sheet, { bottom }: Line): boolean {
  if (body.some(({ top }) => top >= bottom - 2 && top < to + GAP)) return false;
  const step = ink.length === 0 ? 0 : height / ink.length;
  return !ink.some((isDrawn, row) => isDrawn && row * step > bottom + RULE && (row + 1) * step < to);
}

const annex = /^(?:annex(?:es?)?|appendi(?:x|ces))\b/i;

/** How many pages the body has: annexes begin with a heading that says so. */
export function bodyPages({ sheets, elements }: Sheets): number {
  const first = headingsOf(elements).find(({ text }) => annex.test(text.trim()));
  return first?.page ?? sheets.length;
}

export interface Heading {
  readonly text: string;
  /** From 0. */
  readonly page: number;
  /** Its last. */
  readonly line: Line;
}

/** Headings that stand somewhere, in their order. */
export function headingsOf(elements: readonly PlacedElement[]): readonly Heading[] {
  return elementsOf(elements, /^H\d?$/).flatMap((heading) => {
    const texts = textsIn(heading);
    const last = texts.findLast(({ place }) => place !== null)?.place;
    return last
      ? [
          {
            text: texts
              .map(({ text }) => text)
              .join('')
              .trim(),
            page: last.page,
            line: last.line,
          },
        ]
      : [];
  });
}
