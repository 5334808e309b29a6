// Several answers in one cell, joined by commas, semicolons or line breaks that answers themselves may hold.

import type { CellWords } from '../../model/index.ts';
import { oneLine } from '../../values/index.ts';
import type { Answered, Understand } from './understand-answer.ts';

export interface Joined {
  /** In order, each once. */
  readonly codes: readonly string[];
  /** What is none of the answers, as it stands. */
  readonly rest: readonly string[];
  readonly isSilent: boolean;
  readonly isNotAsked: boolean;
}

/** Pieces past these are no list of answers. */
const mostPieces = 200;
/** Pieces that one answer may hold. */
const mostJoined = 12;

/** From each piece on, the longest run of pieces that reads as an answer is one: « Oui, souvent » is not « Oui ». */
export function joinedAnswers(cell: string, understand: Understand, { choices }: CellWords): Joined {
  const pieces = cell
    .split(choices?.separator ?? /[,;\n]/)
    .map(oneLine)
    .filter((piece) => piece !== '');
  // What only the separator parts is never put together again.
  const longest = choices?.separator === undefined ? mostJoined : 1;
  const codes: string[] = [];
  const rest: string[] = [];
  let [isSilent, isNotAsked, wasRest] = [false, false, false];
  const take = (answered: Answered): boolean => {
    if (answered.kind === 'answer' && !codes.includes(answered.code)) codes.push(answered.code);
    if (answered.kind === 'no-opinion') isSilent = true;
    if (answered.kind === 'not-asked') isNotAsked = true;
    return answered.kind !== 'unknown' && answered.kind !== 'other';
  };
  if (pieces.length > mostPieces) return { codes, rest: [oneLine(cell)], isSilent, isNotAsked };
  for (let from = 0; from < pieces.length; ) {
    let to = Math.min(pieces.length, from + longest);
    while (to > from && !take(understand(pieces.slice(from, to).join(', ')))) to -= 1;
    if (to > from) {
      from = to;
      wasRest = false;
      continue;
    }
    const piece = pieces[from] ?? '';
    // Words that follow each other are of one answer that somebody typed.
    if (wasRest && longest > 1) rest[rest.length - 1] = `${rest.at(-1)}, ${piece}`;
    else rest.push(piece);
    wasRest = true;
    from += 1;
  }
  return { codes, rest, isSilent, isNotAsked };
}
