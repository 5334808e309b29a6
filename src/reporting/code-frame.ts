// A line of a file with a mark under one of its characters, whatever it holds.
import { visible } from '../wording/visible.ts';

/** What terminals show two cells wide: East Asian wide and full-width characters, emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

interface Piece {
  readonly shown: string;
  readonly width: number;
}

function pieceOf(character: string): Piece {
  // A tab takes the same room everywhere, and can be told from spaces.
  if (character === '\t') return { shown: '→   ', width: 4 };
  const shown = visible(character);
  if (shown !== character) return { shown, width: shown.length };
  return { shown, width: /\p{M}/u.test(character) ? 0 : wide.test(character) ? 2 : 1 };
}

const widthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { width }) => sum + width, 0);

export interface CodeFrame {
  readonly line: string;
  /** Cells before the mark. */
  readonly before: number;
}

/** The character at `column` (code points, from 1) stays in view: what does not fit in `room` cells is cut around it, with `…`. */
export function codeFrame(text: string, column: number, room: number): CodeFrame {
  const pieces = [...text].map(pieceOf);
  const at = Math.min(column - 1, pieces.length);
  const fits = widthOf(pieces) <= room;
  let from = 0;
  let before = widthOf(pieces.slice(0, at));
  // A third of the room is for what follows.
  while (!fits && before > (room * 2) / 3) before -= pieces[from++]?.width ?? 0;
  while (from > 0 && pieces[from]?.width === 0) from++;
  let to = at;
  let used = before + (from > 0 ? 1 : 0);
  while (to < pieces.length && used + (pieces[to]?.width ?? 0) < room + (fits ? 1 : 0)) used += pieces[to++]?.width ?? 0;
  const shown = pieces.slice(from, to).map((piece) => piece.shown);
  return {
    line: `${from > 0 ? '…' : ''}${shown.join('')}${to < pieces.length ? '…' : ''}`.trimEnd(),
    before: before + (from > 0 ? 1 : 0),
  };
}
