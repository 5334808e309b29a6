/** Splits a run, and what stands around runs, where a block begins or ends, so that the block's tag stands beside what keeps its format. */
import type { Dialect } from './dialect.ts';
import { type Element, isBlockMark, isElement, isMark, type Mark, type Node, type Piece } from './tree.ts';

/** What the texts that hold tags become; an element that a tag swallowed becomes nothing. */
export type Cuts = ReadonlyMap<Node, readonly Piece[]>;

export function splitRun(run: Element, cuts: Cuts, dialect: Dialect, rebuild: (node: Node) => readonly Node[]): Node[] {
  // A run of a formula has two of them.
  const isFormat = (node: Node) => isElement(node) && node.name.endsWith(':rPr');
  const format = run.children.filter(isFormat);
  const nodes: Node[] = [];
  let inner: Node[] = [];
  const endRun = () => {
    if (inner.length > 0) nodes.push({ ...run, children: [...format, ...inner] });
    inner = [];
  };
  for (const child of run.children.filter((node) => !isFormat(node))) {
    const pieces = cuts.get(child);
    if (!pieces) inner.push(...rebuild(child));
    else
      for (const stretch of stretches(pieces)) {
        if (Array.isArray(stretch)) inner.push(...(isElement(child) ? [holding(child, stretch, dialect)] : []));
        else {
          endRun();
          nodes.push(stretch);
        }
      }
  }
  endRun();
  return nodes;
}

/** The pieces that stay together in one text, apart from the tags of blocks. */
function stretches(pieces: readonly Piece[]): (Mark | Piece[])[] {
  const found: (Mark | Piece[])[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (isBlockMark(piece)) found.push(piece);
    else if (Array.isArray(last)) last.push(piece);
    else found.push([piece]);
  }
  return found;
}

const holding = (text: Element, pieces: readonly Piece[], { declaresSpaces }: Dialect): Element => ({
  ...text,
  // A value may begin or end with spaces.
  attributes: declaresSpaces ? [{ name: 'xml:space', value: ['preserve'] }] : [],
  children: pieces,
});

/** An element around runs, cut where a block leaves it; without runs there is nothing to stand around. */
export function partElement(element: Element, { again = (one) => one }: Dialect): readonly Node[] {
  const leaving = marksLeaving(element.children);
  if (leaving.size === 0) return [element];
  const parts: Node[] = [];
  let inner: Node[] = [];
  const end = () => {
    const isFirst = !parts.some(isElement);
    if (inner.some(isElement)) parts.push({ ...(isFirst ? element : again(element)), children: inner });
    else parts.push(...inner);
    inner = [];
  };
  for (const child of element.children) {
    if (isMark(child) && leaving.has(child)) {
      end();
      parts.push(child);
    } else inner.push(child);
  }
  end();
  return parts;
}

/** The marks of blocks whose other end is not among these nodes. */
function marksLeaving(nodes: readonly Node[]): ReadonlySet<Mark> {
  const leaving = new Set<Mark>();
  const open: Mark[][] = [];
  for (const mark of nodes.filter(isBlockMark)) {
    if (mark.tag.kind === 'open') open.push([mark]);
    else {
      const block = mark.tag.kind === 'close' ? open.pop() : open.at(-1);
      if (block === undefined) leaving.add(mark);
      else if (mark.tag.kind === 'else') block.push(mark);
    }
  }
  for (const mark of open.flat()) leaving.add(mark);
  return leaving;
}
