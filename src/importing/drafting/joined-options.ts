// Several answers in a cell → the answers that were offered, told apart from words that hold a comma.
import { bareWord, sum, sumOf } from '../../values/index.ts';
import type { ColumnCells } from './column-cells.ts';

export interface JoinedOptions {
  /** By label, how many cells hold it. */
  readonly options: ReadonlyMap<string, number>;
  /** Every cell puts all of them in its own order. */
  readonly isRanking: boolean;
}

/** In a list that a tool joins, the first of these that most cells hold is what it joins by. */
const marks: readonly RegExp[] = [/;/, /\n/, / ?\| ?/, / \/ /, /,/];
/** Those that words of one answer hold as often. */
const loose: ReadonlySet<string> = new Set(marks.slice(-2).map(({ source }) => source));
/** Those of one cell together, with or without the commas that an answer may hold. */
const mixed: readonly RegExp[] = [/[;\n|]| \/ /, /[;\n|,]| \/ /];
const bullet = /^[-–—•*·▪➔→✓]\s+/;
/** Of the cells, the least that hold two answers; of what they hold, the least that is given twice; and the longest of an answer. */
const [fewestJoined, leastGiven, longestLabel] = [0.05, 0.8, 140];

/** Commas in brackets part nothing, nor does one before a small letter, where answers begin with capitals. */
function piecesOf(cell: string, mark: RegExp, hasCapitals: boolean): readonly string[] {
  const raw = cell.split(mark);
  const whole: string[] = [];
  for (const piece of raw) {
    const last = whole.at(-1);
    const isOpen = last !== undefined && (last.match(/\(/g)?.length ?? 0) > (last.match(/\)/g)?.length ?? 0);
    const goesOn = mark.source === ',' && last !== undefined && (isOpen || (hasCapitals && /^\s*\p{Ll}/u.test(piece)));
    if (goesOn) whole[whole.length - 1] = `${last},${piece}`;
    else whole.push(piece);
  }
  return whole.map((piece) => piece.trim().replace(bullet, '')).filter((piece) => piece !== '');
}

function by(mark: RegExp, { times, filled }: ColumnCells): JoinedOptions | null {
  const cells = [...times];
  const hasMark = sumOf(cells, ([cell, count]) => (mark.test(cell) ? count : 0));
  if (hasMark < filled * fewestJoined) return null;
  const capitals = cells.filter(([cell]) => /^\p{Lu}/u.test(cell)).length;
  const parted = cells.map(([cell, count]) => ({ pieces: piecesOf(cell, mark, capitals > cells.length / 2), count }));
  const several = sumOf(parted, ({ pieces, count }) => (pieces.length > 1 ? count : 0));
  // A semicolon after each answer joins, even when everybody gave one.
  const isClosing = mark.source === ';' && cells.every(([cell]) => cell.endsWith(';'));
  if (several < filled * fewestJoined && !isClosing) return null;
  const options = new Map<string, number>();
  const spelt = new Map<string, string>();
  for (const { pieces, count } of parted)
    for (const piece of pieces) {
      const label = spelt.get(bareWord(piece)) ?? piece;
      spelt.set(bareWord(piece), label);
      options.set(label, (options.get(label) ?? 0) + count);
    }
  apart(options, spelt);
  const given = [...options.values()];
  const all = sum(given);
  const twice = given.filter((count) => count > 1);
  const isGiven = sum(twice) >= all * leastGiven;
  const isShort = [...options].every(([label, count]) => count === 1 || label.length <= longestLabel);
  // « Oui, souvent », « Non, jamais »: parting them makes as many words as there were.
  const isFewer =
    twice.length <= cells.filter(([, count]) => count > 0).length &&
    (!loose.has(mark.source) || twice.length < cells.length || isCombined(parted));
  if (!isGiven || !isShort || !isFewer || twice.length < 2) return null;
  const sizes = new Set(parted.map(({ pieces }) => new Set(pieces.map(bareWord)).size));
  const isRanking = parted.length > 1 && sizes.size === 1 && sizes.has(options.size) && options.size >= 3;
  return { options, isRanking };
}

/** Where each typist joined by a mark of their own: what another mark parts in answers that stand by themselves is so many of these. */
function apart(options: Map<string, number>, spelt: ReadonlyMap<string, string>): void {
  for (const [label, count] of [...options]) {
    const ways = mixed.map((mark) => piecesOf(label, mark, false).map((piece) => spelt.get(bareWord(piece)) ?? ''));
    const pieces = ways.find((way) => way.length > 1 && way.every((piece) => piece !== label && options.has(piece)));
    if (pieces === undefined) continue;
    options.delete(label);
    for (const piece of pieces) options.set(piece, (options.get(piece) ?? 0) + count);
  }
}

/** An answer stands with different ones, or alone. */
function isCombined(parted: readonly { readonly pieces: readonly string[] }[]): boolean {
  return parted.some(
    ({ pieces }) =>
      pieces.length === 1 && parted.some((other) => other.pieces.length > 1 && other.pieces.includes(pieces[0] ?? '')),
  );
}

/** Null when a cell holds one answer, or a text. */
export function joinedOptions(cells: ColumnCells): JoinedOptions | null {
  if (cells.isEndless && cells.times.size === 0) return null;
  for (const mark of marks) {
    const found = by(mark, cells);
    if (found !== null) return found;
  }
  return null;
}
