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
/** Where a text is looked for that its own page does not say: on the next two, then on the two before. */
const NEAR = [0, 1, 2, -1, -2];

/**
 * The page of each text, given in the order of reading: of all rows of pages that never go back, the one on which most letters are found, so that a text
 * seen too far takes none of the next ones with it. `said` are the pages' texts.
 */
function pagesOf(texts: readonly string[], said: readonly string[]): readonly number[] {
  let best = said.map(() => 0);
  const before = texts.map((text) => {
    let from = 0;
    const comesFrom: number[] = [];
    best = said.map((page, index) => {
      if ((best[index] ?? 0) > (best[from] ?? 0)) from = index;
      comesFrom.push(from);
      return (best[from] ?? 0) + (text.length >= SURE && page.includes(text) ? text.length : 0);
    });
    return comesFrom;
  });
  let page = best.indexOf(Math.max(...best));
  return before
    .reverse()
    .map((comesFrom) => {
      const own = page;
      page = comesFrom[page] ?? 0;
      return own;
    })
    .reverse();
}

interface Waiting {
  readonly line: Line;
  /** What of it no element has taken yet, without spaces. */
  rest: string;
}

/** On its own page, of a text that no line says whole, a line may say a part. */
function taking(lines: readonly Waiting[], text: string, isOwn: boolean): Waiting | undefined {
  const isSure = text.length >= SURE;
  const found =
    lines.find(({ rest }) => rest === text) ??
    lines.find(({ line, rest }) => rest.includes(text) && line.words.some((word) => word.text === text)) ??
    (isSure ? lines.find(({ rest }) => rest.includes(text)) : undefined) ??
    (isSure && isOwn ? lines.find(({ rest }) => rest.length >= SURE && text.includes(rest)) : undefined);
  if (found) found.rest = found.rest.replace(text.includes(found.rest) ? found.rest : text, ' ');
  return found;
}

const stringsIn = (content: Element['content']): readonly string[] =>
  content.flatMap((one) => (typeof one === 'string' ? squeezed(one) : stringsIn(one.content)));

/** Texts are looked for in the order of reading, each on or near its page. */
export function placed(
  structure: readonly Element[],
  pages: readonly Page[],
): { readonly elements: readonly PlacedElement[]; readonly lines: ReadonlySet<Line> } {
  const waiting = pages.map(({ lines }) => lines.map((line): Waiting => ({ line, rest: squeezed(textOf(line)) })));
  const lines = new Set<Line>();
  const own = pagesOf(
    stringsIn(structure),
    waiting.map((all) => all.map(({ rest }) => rest).join('\n')),
  ).values();
  function place(text: string): PlacedText {
    const at = own.next().value ?? 0;
    const wanted = squeezed(text);
    if (wanted === '') return { text, place: null };
    for (const page of NEAR.map((step) => at + step)) {
      const found = taking(waiting[page] ?? [], wanted, page === at);
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
