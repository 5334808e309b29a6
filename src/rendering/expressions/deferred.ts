/** Pieces of a text that are written once the whole of it is there: until then a mark stands for each, which no data can hold. */
import type { Spending } from './spending.ts';

/**
 * No characters of XML: values are cleaned of them, and so are templates where they are written. Between two of them stands the number of a
 * piece; those of `outer` are put back before those of `inner`, which may stand in them, and those of `last` once all else is as it stays.
 */
const MARKS = {
  inner: { sign: '\uffff', marked: /\uffff(\d+)\uffff/ },
  outer: { sign: '\ufffe', marked: /\ufffe(\d+)\ufffe/ },
  last: { sign: '\ud800', marked: /\ud800(\d+)\ud800/ },
} as const;

/** `Whole`: what the pieces that the text holds in the end say of it, and are written from. */
export interface Piece<Whole> {
  /** Called before any piece is written. */
  readonly tell?: (whole: Whole) => void;
  readonly write: (whole: Whole) => string;
}

export interface Deferred<Whole> {
  /** The mark of a piece, for as long as a document is written: the text around it may be moved, or left out. */
  readonly defer: (piece: Piece<Whole>) => string;
  /** The text between its pieces, and the pieces. */
  readonly cut: (text: string) => readonly (string | Piece<Whole>)[];
  /** The text with its pieces written; what they add is told to `spending`, where it is not yet. */
  readonly settle: (text: string, whole: Whole, spending?: Spending) => string;
}

export function newDeferred<Whole>(marks: keyof typeof MARKS = 'inner'): Deferred<Whole> {
  const { sign, marked } = MARKS[marks];
  const pieces: Piece<Whole>[] = [];
  const cut = (text: string): readonly (string | Piece<Whole>)[] =>
    text.includes(sign) ? text.split(marked).map((part, at) => (at % 2 === 0 ? part : (pieces[Number(part)] ?? ''))) : [text];
  return {
    cut,
    defer: (piece) => `${sign}${pieces.push(piece) - 1}${sign}`,
    settle(text, whole, spending) {
      const parts = cut(text);
      const count = (written: string): string => spending?.written(written) ?? written;
      for (const part of parts) if (typeof part === 'object') part.tell?.(whole);
      return parts.map((part) => (typeof part === 'object' ? count(part.write(whole)) : part)).join('');
    },
  };
}
