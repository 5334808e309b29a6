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

const rawTextsIn = (content: Element['content']): readonly string[] =>
  content.flatMap((one) => (typeof one === 'string' ? squeezed(one) : rawTextsIn(one.content)));

/** A text that one line alone says, and no other text. */
interface Anchor {
  /** Of the text in its order, from 0. */
  readonly index: number;
  readonly page: number;
}

function anchorsOf(texts: readonly string[], pages: readonly (readonly string[])[]): readonly Anchor[] {
  const said = new Map<string, number[]>();
  for (const [page, lines] of pages.entries()) for (const line of lines) said.set(line, [...(said.get(line) ?? []), page]);
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  return texts.flatMap((text, index) => {
    const [page, ...others] = said.get(text) ?? [];
    return page !== undefined && others.length === 0 && times.get(text) === 1 && text.length >= SURE ? [{ index, page }] : [];
  });
}

/** The most of them whose pages never go back: the order of reading is that of the pages (the longest increasing subsequence, by patience). */
function inOrder(anchors: readonly Anchor[]): readonly Anchor[] {
  interface Card extends Anchor {
    readonly below: Card | undefined;
  }
  const tops: Card[] = [];
  for (const anchor of anchors) {
    const after = tops.findIndex(({ page }) => page > anchor.page);
    const pile = after < 0 ? tops.length : after;
    tops[pile] = { ...anchor, below: tops[pile - 1] };
  }
  const kept: Card[] = [];
  for (let card = tops.at(-1); card; card = card.below) kept.push(card);
  return kept.reverse();
}

/**
 * Texts are looked for in the order of reading, each between the pages of what surely stands before it and after it; what stands on most pages is no
 * text of theirs.
 */
export function placed(
  structure: readonly Element[],
  pages: readonly Page[],
  isRunning: (page: Page, line: Line) => boolean,
): { readonly elements: readonly PlacedElement[]; readonly lines: ReadonlySet<Line> } {
  const waiting = pages.map((page) =>
    page.lines.filter((line) => !isRunning(page, line)).map((line): Waiting => ({ line, rest: squeezed(textOf(line)) })),
  );
  const anchors = inOrder(
    anchorsOf(
      rawTextsIn(structure),
      waiting.map((lines) => lines.map(({ rest }) => rest)),
    ),
  );
  const lines = new Set<Line>();
  let [index, next] = [-1, 0];
  function place(text: string): PlacedText {
    const wanted = squeezed(text);
    index++;
    while ((anchors[next]?.index ?? Number.POSITIVE_INFINITY) < index) next++;
    const [first, last] = [anchors[next - 1]?.page ?? 0, anchors[next]?.page ?? pages.length - 1];
    for (let page = first; page <= last && wanted !== ''; page++) {
      const found = taking(waiting[page] ?? [], wanted);
      if (!found) continue;
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
