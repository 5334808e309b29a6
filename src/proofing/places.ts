// Which line of which page each text of the structure stands on: the tree names no page, and the pages name no element.
import type { Element, Line, Page } from './pages.ts';

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
/** What is told in the order of reading is on this page or on one of the next two; on one of the two before where a text was seen too far. */
const NEAR = [0, 1, 2, -1, -2];

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

/** Texts are looked for in the order of reading, each near the page of the last that was found. */
export function placed(
  structure: readonly Element[],
  pages: readonly Page[],
): { readonly elements: readonly PlacedElement[]; readonly lines: ReadonlySet<Line> } {
  const waiting = pages.map(({ lines }) => lines.map((line): Waiting => ({ line, rest: squeezed(textOf(line)) })));
  const lines = new Set<Line>();
  let at = 0;
  function place(text: string): PlacedText {
    const wanted = squeezed(text);
    if (wanted === '') return { text, place: null };
    for (const page of NEAR.map((step) => at + step)) {
      const found = taking(waiting[page] ?? [], wanted);
      if (!found) continue;
      if (wanted.length >= SURE) at = page;
      lines.add(found.line);
      return { text, place: { page, line: found.line } };
    }
    return { text, place: null };
  }
  const within = (content: Element['content']): PlacedElement['content'] =>
    content.map((one) => (typeof one === 'string' ? place(one) : { kind: one.kind, content: within(one.content) }));
  const elements = within(structure).flatMap((one) => ('kind' in one ? [one] : []));
  return { elements, lines };
}
