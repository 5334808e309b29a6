// From an offset in a text to its line and column.
import type { Position } from '../model/index.ts';

/** Lines end at LF, CRLF or a bare CR; columns count characters (code points), both from 1. */
export function positionAt(path: string, text: string, offset: number): Position {
  let line = 1;
  let start = 0;
  for (const { 0: end, index } of text.slice(0, offset).matchAll(/\r\n|\n|\r/g)) {
    line += 1;
    start = index + end.length;
  }
  return { path, line, column: [...text.slice(start, offset)].length + 1 };
}
