// From an offset in a text to its line and column, and back.
import type { Position } from '../model/index.ts';

/** What is found once in a text, so that any number of places in it are quick to tell, however long its lines. */
export interface Layout {
  /** Offsets at which a line starts. Lines end at LF, CRLF or a bare CR. */
  readonly starts: readonly number[];
  /** Offsets of the second half of each character that takes two UTF-16 units. */
  readonly halves: readonly number[];
}

export function layoutOf(text: string): Layout {
  const starts = [0];
  for (const { 0: end, index } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  const halves: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) halves.push(index + 1);
  return { starts, halves };
}

/** How many of `all` answer yes, when those that do come first. */
function countOf(all: readonly number[], holds: (value: number, index: number) => boolean): number {
  let [from, to] = [0, all.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(all[middle] ?? 0, middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Columns count characters (code points); lines and columns start at 1. */
export function positionIn(path: string, { starts, halves }: Layout, offset: number): Position {
  const line = countOf(starts, (start) => start <= offset);
  const start = starts[line - 1] ?? 0;
  const before = countOf(halves, (half) => half < offset) - countOf(halves, (half) => half < start);
  return { path, line, column: offset - start - before + 1 };
}

export const positionAt = (path: string, text: string, offset: number): Position =>
  positionIn(path, layoutOf(text.slice(0, offset)), offset);

export function offsetIn({ starts, halves }: Layout, { line, column }: Position): number {
  const start = starts[line - 1] ?? 0;
  const first = countOf(halves, (half) => half < start);
  // The characters of two units that stand before, counted by the column of each.
  const before = countOf(halves, (half, index) => half - 1 - start - (index - first) < column - 1) - first;
  return start + column - 1 + before;
}
