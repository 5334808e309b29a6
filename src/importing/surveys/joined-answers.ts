// Several answers in one cell, joined by commas, semicolons, line breaks or strokes that answers themselves may hold.

import type { CellWords } from '../../model/index.ts';
import { bareWord, oneLine } from '../../values/index.ts';
import type { KnownQuestion } from './known-questions.ts';
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

/** What parts answers, unless the file says by what it joins them; a stroke does too, between spaces. */
const betweenAnswers = /[,;\n]/;
const stroke = ' / ';

interface Piece {
  readonly text: string;
  /** What stands between it and the one before, in words that hold both. */
  readonly joint: string;
}

/** Those that say something. */
function piecesOf(cell: string, separator: string | undefined): readonly Piece[] {
  if (separator !== undefined) return cell.split(separator).flatMap((part) => pieceOf(part, ', '));
  return cell
    .split(stroke)
    .flatMap((side) => side.split(betweenAnswers).flatMap((part, at) => pieceOf(part, at === 0 ? stroke : ', ')));
}

function pieceOf(part: string, joint: string): readonly Piece[] {
  const text = oneLine(part);
  return text === '' ? [] : [{ text, joint }];
}

const wordsOf = ([first, ...others]: readonly Piece[]): string =>
  others.reduce((words, { text, joint }) => words + joint + text, first?.text ?? '');

/** What joins codes, spaces aside: « 1-3 », and « 1.3 » where a spreadsheet took « 1,3 » for a number. */
const betweenCodes = /[-–—,;.]/;

/** Null unless every part is a code of the question, each once. */
export function joinedCodes(text: string, { answers }: KnownQuestion): readonly string[] | null {
  const parts = text.split(betweenCodes);
  if (parts.length < 2 || parts.length > answers.length) return null;
  const codeOf = (part: string): string | undefined =>
    answers.find(({ code }) => bareWord(code) === bareWord(part) && bareWord(part) !== '')?.code;
  const codes = parts.map(codeOf).filter((code) => code !== undefined);
  if (new Set(codes).size < parts.length) return null;
  // A number loses the zero that it ends with: 2,10 is 2.1 then.
  const isNumber = parts.length === 2 && /^\d+\.\d+$/.test(text);
  return isNumber && codeOf(`${parts[1]}0`) !== undefined ? null : codes;
}

export interface Understanding {
  readonly known: KnownQuestion;
  readonly understand: Understand;
  /** What the tool says in its own words. */
  readonly words: CellWords;
}

/** From each piece on, the longest run of pieces that reads as an answer is one: « Oui, souvent » is not « Oui ». */
export function joinedAnswers(cell: string, { known, understand, words: { choices } }: Understanding): Joined {
  const pieces = piecesOf(cell, choices?.separator);
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
    while (to > from && !take(understand(wordsOf(pieces.slice(from, to))))) to -= 1;
    if (to > from) {
      from = to;
      wasRest = false;
      continue;
    }
    const { text, joint } = pieces[from] ?? { text: '', joint: '' };
    const several = joinedCodes(text, known);
    if (several !== null) {
      for (const code of several) take({ kind: 'answer', code });
      from += 1;
      wasRest = false;
      continue;
    }
    // Words that follow each other are of one answer that somebody typed.
    if (wasRest && longest > 1) rest[rest.length - 1] = `${rest.at(-1)}${joint}${text}`;
    else rest.push(text);
    wasRest = true;
    from += 1;
  }
  return { codes, rest, isSilent, isNotAsked };
}
