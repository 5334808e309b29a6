// Several answers in one cell, joined by commas, semicolons, line breaks or strokes that answers themselves may hold.

import type { CellWords } from '../../model/index.ts';
import { bareWord, oneLine } from '../../values/index.ts';
import type { KnownQuestion } from './known-questions.ts';
import type { Answered, Understand } from './understand-answer.ts';

export interface Joined {
  /** In order, each once. */
  readonly codes: readonly string[];
  /** What is none of the answers, as it stands, but for « Autre : » before it. */
  readonly rest: readonly string[];
  /** What was written behind « Autre : » where that is one of the answers. */
  readonly beside: readonly string[];
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
  const [rest, beside]: [string[], string[]] = [[], []];
  let [isSilent, isNotAsked] = [false, false];
  // Where words go on: those that follow each other are of one answer that somebody typed.
  let open: string[] | null = null;
  const take = (answered: Answered): boolean => {
    if (answered.kind === 'answer' && !codes.includes(answered.code)) codes.push(answered.code);
    if (answered.kind === 'no-opinion') isSilent = true;
    if (answered.kind === 'not-asked') isNotAsked = true;
    return answered.kind !== 'unknown' && answered.kind !== 'other' && answered.kind !== 'no-other';
  };
  if (pieces.length > mostPieces) return { codes, beside, rest: [oneLine(cell)], isSilent, isNotAsked };
  /** Where the longest run of pieces that reads as an answer ends. */
  const runFrom = (from: number): number => {
    for (let to = Math.min(pieces.length, from + longest); to > from; to -= 1) {
      const answered = understand(wordsOf(pieces.slice(from, to)));
      if (!('typed' in answered) && take(answered)) return to;
    }
    return from;
  };
  for (let from = 0; from < pieces.length; ) {
    const to = runFrom(from);
    if (to > from) {
      from = to;
      open = null;
      continue;
    }
    const { text, joint } = pieces[from] ?? { text: '', joint: '' };
    from += 1;
    const several = joinedCodes(text, known);
    if (several !== null) {
      for (const code of several) take({ kind: 'answer', code });
      open = null;
      continue;
    }
    const answered = understand(text);
    if ('typed' in answered && answered.kind !== 'no-other') {
      take(answered);
      open = answered.kind === 'answer' ? beside : rest;
      open.push(answered.typed ?? text);
    } else if (open !== null && longest > 1) open[open.length - 1] = `${open.at(-1)}${joint}${text}`;
    else {
      open = rest;
      rest.push(text);
    }
  }
  return { codes, rest, beside, isSilent, isNotAsked };
}
