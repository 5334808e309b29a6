// What can still be read of a file in which the parser lost the thread: what stands around the line where it did.
import type { Fault, Rest } from '../model/index.ts';
import { isRecord, sumOf } from '../values/index.ts';
import { readOffsets } from './offsets.ts';
import { type Parsed, readYaml } from './read-yaml.ts';

/** The rest and the text in which it was read: what was taken from it is blank, so that all else keeps its place. */
export interface RestRead extends Rest {
  readonly text: string;
  /** What is wrong besides the first fault. */
  readonly faults: readonly Fault[];
}

/** In characters: longer texts are not read several times. */
const longest = 200_000;
/** As many mistakes are told at once, and as many pieces tried around each, from the smallest to the largest. */
const mostFaults = 5;
const mostPieces = 4;

/** Nothing around these can be told from what they spoil. */
const hopeless: readonly string[] = ['yaml/two-documents', 'yaml/empty-file'];

/** Lines of a text, from `first` to before `end`; of the first, what stands before `from` is kept. */
interface Piece {
  readonly first: number;
  readonly end: number;
  readonly from: number;
}

const indentOf = (line: string): number => /^[ \t]*/.exec(line)?.[0].length ?? 0;
const isBlank = (line: string): boolean => /^\s*(?:#.*)?$/.test(line);
const beforeValue = /^\s*(?:- +)*["']?[\p{L}_][\p{L}\p{N}_-]*["']?:/u;

/** A line and those that are set further back below it. */
function pieceAt(lines: readonly string[], first: number, from = 0): Piece {
  const indent = indentOf(lines[first] ?? '');
  const next = lines.findIndex((line, index) => index > first && !isBlank(line) && indentOf(line) <= indent);
  return { first, end: next === -1 ? lines.length : next, from };
}

/** The value of the line's key, the whole line, then what holds it, and so on outwards. */
function* piecesAround(lines: readonly string[], at: number): Generator<Piece> {
  const key = beforeValue.exec(lines[at] ?? '')?.[0];
  if (key !== undefined) yield pieceAt(lines, at, key.length);
  for (let first = at; first !== -1; ) {
    yield pieceAt(lines, first);
    const indent = indentOf(lines[first] ?? '');
    first = lines.findLastIndex((line, index) => index < first && !isBlank(line) && indentOf(line) < indent);
  }
}

/** The same length, line for line. */
const without = (lines: readonly string[], { first, end, from }: Piece): readonly string[] =>
  lines.map((line, index) => {
    if (index < first || index >= end) return line;
    return (index === first ? line.slice(0, from) : '') + ' '.repeat(line.length - (index === first ? from : 0));
  });

interface Way {
  readonly lines: readonly string[];
  readonly piece: Piece;
  readonly parsed: Parsed;
}

/** The smallest piece without which the text is read, else without which the parser goes on further; null when there is none. */
function wayAround(path: string, lines: readonly string[], at: number): Way | null {
  let further: Way | null = null;
  let tried = 0;
  for (const piece of piecesAround(lines, at)) {
    const left = without(lines, piece);
    const way = { lines: left, piece, parsed: readYaml(path, left.join('\n')) };
    if (way.parsed.data !== null) return way;
    if ((way.parsed.faults[0]?.at.line ?? 0) > piece.end) further ??= way;
    if (++tried === mostPieces) break;
  }
  return further;
}

/** The keys down to the value that is blank; null when it is not known what is. */
function lostKeys(text: string, { lines, piece }: Way, fault: Fault): readonly string[] | null {
  if (fault.code === 'yaml/duplicate-key') return [];
  if (piece.from === 0) return null;
  const start = sumOf(lines.slice(0, piece.first), (line) => line.length + 1);
  const key = start + (lines[piece.first] ?? '').search(/[\p{L}_]/u);
  const found = [...readOffsets(text).keys].find(([, offset]) => offset === key);
  return found?.[0].split('\0') ?? null;
}

interface Met {
  readonly way: Way;
  readonly fault: Fault;
}

/** One mistake after the other, until the text is read; null when there is no end of them. */
function waysAround(path: string, lines: readonly string[], fault: Fault, before: readonly Met[] = []): readonly Met[] | null {
  const way = before.length < mostFaults ? wayAround(path, lines, fault.at.line - 1) : null;
  if (way === null) return null;
  const met = [...before, { way, fault }];
  const [next] = way.parsed.faults;
  return way.parsed.data === null && next ? waysAround(path, way.lines, next, met) : met;
}

/** `text` has the fault. Null when nothing else can be read. */
export function restOf(path: string, text: string, first: Fault): RestRead | null {
  if (text.length > longest || hopeless.includes(first.code) || !first.code.startsWith('yaml/')) return null;
  const met = waysAround(path, text.split('\n'), first);
  const { lines, parsed } = met?.at(-1)?.way ?? { lines: [], parsed: { data: null, faults: [] } };
  if (met === null || !isRecord(parsed.data)) return null;
  const left = lines.join('\n');
  const lost = met.map(({ way, fault }) => lostKeys(left, way, fault));
  const blank = met.flatMap(({ way: { piece } }) => lines.map((_, index) => index + 1).slice(piece.first, piece.end));
  return {
    text: left,
    data: parsed.data,
    lines: blank,
    faults: [...met.slice(1).map(({ fault }) => fault), ...parsed.faults.filter(({ at }) => !blank.includes(at.line))],
    lost: lost.some((keys) => keys === null) ? null : lost.flatMap((keys) => (keys === null || keys.length === 0 ? [] : [keys])),
    isNameless: met.some(({ way: { piece }, fault: { code } }) => piece.end - piece.first > 1 || code === 'yaml/duplicate-key'),
  };
}
