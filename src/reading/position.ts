// From an offset in a text to its line and column, and back.
import type { Position } from '../model/index.ts';

/** Where each line of a text starts. Lines end at LF, CRLF or a bare CR. */
export const lineStarts = (text: string): readonly number[] => [
  0,
  ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length),
];

/** Columns count characters (code points); lines and columns start at 1. */
export function positionIn(path: string, text: string, starts: readonly number[], offset: number): Position {
  let [line, beyond] = [0, starts.length];
  while (beyond - line > 1) {
    const middle = (line + beyond) >> 1;
    if ((starts[middle] ?? 0) <= offset) line = middle;
    else beyond = middle;
  }
  return { path, line: line + 1, column: [...text.slice(starts[line], offset)].length + 1 };
}

export const positionAt = (path: string, text: string, offset: number): Position =>
  positionIn(path, text, lineStarts(text.slice(0, offset)), offset);

export function offsetIn(text: string, starts: readonly number[], { line, column }: Position): number {
  const start = starts[line - 1] ?? text.length;
  // A character is one or two units long.
  const before = [...text.slice(start, start + (column - 1) * 2)].slice(0, column - 1);
  return start + before.join('').length;
}
