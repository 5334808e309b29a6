// Which line of its page each text of the structure stands on: the tree names no line, and the lines name no element.
import type { Line, Page } from './pages.ts';
import type { Element, MarkedText } from './structure.ts';

export interface Place {
  /** From 0. */
  readonly page: number;
  readonly line: Line;
}

export interface PlacedText {
  readonly text: string;
  /** Null when no line says it. */
  readonly place: Place | null;
}

export interface PlacedElement {
  readonly kind: string;
  readonly content: readonly (PlacedElement | PlacedText)[];
}

export const textOf = ({ words }: Pick<Line, 'words'>): string => words.map(({ text }) => text).join(' ');
export const squeezed = (text: string): string => text.replace(/\s+/gu, '');

/** All texts of an element, in their order. */
export const textsIn = ({ content }: PlacedElement): readonly PlacedText[] =>
  content.flatMap((one) => ('kind' in one ? textsIn(one) : one));

/** All elements of these and in these that are of a kind, in their order. */
export const elementsOf = (elements: PlacedElement['content'], kind: RegExp): readonly PlacedElement[] =>
  elements.flatMap((one) => ('kind' in one ? [...(kind.test(one.kind) ? [one] : []), ...elementsOf(one.content, kind)] : []));

/** A shorter text may stand anywhere. */
const SURE = 4;

interface Waiting {
  readonly line: Line;
  /** What of it no element has taken yet, without spaces. */
  rest: string;
}

function taking(lines: readonly Waiting[], text: string): Waiting | undefined {
  const isSure = text.length >= SURE;
  const found =
    lines.find(({ rest }) => rest === text) ??
    lines.find(({ line, rest }) => rest.includes(text) && line.words.some((word) => word.text === text)) ??
    (isSure ? lines.find(({ rest }) => rest.includes(text)) : undefined) ??
    (isSure ? lines.find(({ rest }) => rest.length >= SURE && text.includes(rest)) : undefined);
  if (found) found.rest = found.rest.replace(text.includes(found.rest) ? found.rest : text, ' ');
  return found;
}

/** Each text is looked for on its page, in the order of reading; what stands on most pages is no text of theirs. */
export function placed(
  structure: readonly Element[],
  pages: readonly Page[],
  isRunning: (page: Page, line: Line) => boolean,
): { readonly elements: readonly PlacedElement[]; readonly lines: ReadonlySet<Line> } {
  const waiting = pages.map((page) =>
    page.lines.filter((line) => !isRunning(page, line)).map((line): Waiting => ({ line, rest: squeezed(textOf(line)) })),
  );
  const lines = new Set<Line>();
  function place({ text, page }: MarkedText): PlacedText {
    const wanted = squeezed(text);
    const found = wanted === '' ? undefined : taking(waiting[page] ?? [], wanted);
    if (!found) return { text, place: null };
    lines.add(found.line);
    return { text, place: { page, line: found.line } };
  }
  const elementOf = ({ kind, content }: Element): PlacedElement => ({
    kind,
    content: content.map((one) => ('kind' in one ? elementOf(one) : place(one))),
  });
  return { elements: structure.map(elementOf), lines };
}
