// What somebody meant to write where the parser lost the thread, told from the line and its neighbours.
import type { Fault } from '../model/index.ts';

/** What is wrong, and the offset where it shows. */
export interface Misread {
  readonly code: string;
  readonly offset: number;
  readonly found?: Fault['found'];
}

interface Line {
  readonly start: number;
  readonly text: string;
}

const isBreak = (character: string | undefined): boolean => character === '\n' || character === '\r';

function lineAt(text: string, offset: number): Line {
  let start = offset;
  while (start > 0 && !isBreak(text[start - 1])) start--;
  let end = offset;
  while (end < text.length && !isBreak(text[end])) end++;
  return { start, text: text.slice(start, end) };
}

const lineBefore = (text: string, { start }: Line): Line | null => {
  if (start === 0) return null;
  return lineAt(text, start - (text[start - 1] === '\n' && text[start - 2] === '\r' ? 2 : 1));
};

/** A key, a list entry, a blank or a comment: a line that stands by itself. */
const standsAlone = (line: string): boolean => /^\s*(?:#|$|-(?:\s|$)|[^\s:#][^:#]*:(?: |\t|$))/.test(line);

/** Where a value starts, after its key or its dash: `title: `, `- `. */
const beforeValue = /^\s*(?:-[ \t]+)*(?:[^\s:#"'[{-][^:#"']*:[ \t]+)?/;

/** The first of the lines that are neither a key nor the rest of a text, at `offset` or just above it. */
function firstStray(text: string, offset: number): Line | null {
  let line = lineAt(text, offset);
  let first: Line | null = standsAlone(line.text) ? null : line;
  for (let above = lineBefore(text, line); above !== null && (first === null || !standsAlone(above.text)); ) {
    if (!standsAlone(above.text)) first = above;
    else if (first === null && /\S/.test(above.text)) return null;
    line = above;
    above = lineBefore(text, line);
  }
  return first;
}

/** `status:planned`, `title:<non-breaking space>Ouvrir`, a word alone, a text that is not set back under its key. */
export function strayLine(text: string, offset: number): Misread | null {
  const line = firstStray(text, offset);
  if (line === null) return null;
  const start = line.start + line.text.search(/\S/);
  const [, key = '', gap] = /^[ \t]*([\p{L}_][\p{L}\p{N}_-]*):([^\S \t]?)/u.exec(line.text) ?? [];
  if (key === '') return { code: 'yaml/stray-text', offset: start };
  return { code: 'yaml/colon-without-space', offset: start + key.length, found: { key, gap: gap ? 'no-break' : 'none' } };
}

/** What cannot start a text that nothing quotes; `offset` is where the parser stopped, in the value or just after that character. */
export function reservedStart(text: string, offset: number): Misread | null {
  const { start, text: line } = lineAt(text, offset);
  const at = beforeValue.exec(line)?.[0].length ?? 0;
  const character = line[at];
  if (character === undefined || !'@`%&*!|>?-[{'.includes(character) || start + at > offset) return null;
  return { code: 'yaml/reserved-start', offset: start + at, found: { character } };
}

/** Where YAML says that an entry is not aligned: it means so of anything that follows a value on its line. */
export function misalignedLine(text: string, offset: number): Misread {
  const { start, text: line } = lineAt(text, offset);
  const before = line.slice(0, offset - start);
  const character = text[offset] ?? '';
  // A key alone stands before the colon: it is the line that is not aligned.
  if (character === ':' && !/^\s*(?:-[ \t]+)*[^\s:"'-][^\s:]*$/.test(before)) return { code: 'yaml/colon-in-text', offset };
  if (/["'][ \t]*$/.test(before) && beforeValue.test(line)) return { code: 'yaml/quote-in-text', offset };
  if (character === ']' || character === '}') return { code: 'yaml/not-readable', offset, found: { reason: 'extra-bracket' } };
  const reserved = /\S/.test(before) ? reservedStart(text, offset) : null;
  return reserved ?? { code: 'yaml/bad-indentation', offset: start + Math.max(0, line.search(/\S/)) };
}

const countOf = (text: string, characters: string): number => [...text].filter((one) => characters.includes(one)).length;
/** Whether what opens at the start of a text closes in it. */
const closes = (text: string): boolean =>
  /^[[{]/.test(text) ? countOf(text, '[{') <= countOf(text, ']}') : countOf(text, text[0] ?? '') % 2 === 0;

/** The quote, bracket or brace that opens the value where the parser was left waiting. */
export function openingBefore(text: string, offset: number): Misread {
  for (let line: Line | null = lineAt(text, Math.max(0, offset - 1)); line !== null; line = lineBefore(text, line)) {
    const at = beforeValue.exec(line.text)?.[0].length ?? 0;
    const value = line.text.slice(at);
    const character = /^["'[{]/.exec(value)?.[0];
    if (character !== undefined && line.start + at < offset && !closes(value))
      return { code: 'yaml/not-closed', offset: line.start + at, found: { character } };
  }
  return { code: 'yaml/not-closed', offset, found: { character: '' } };
}

/** Between brackets or braces, where a comma was due: after a quote that closed too early, or at a colon set apart as French does. */
export function missedComma(text: string, offset: number): Misread {
  if (/["']$/.test(text.slice(Math.max(0, offset - 1), offset))) return { code: 'yaml/quote-in-text', offset };
  const isSetApart = text[offset] === ':' && /\s/.test(text[offset - 1] ?? '');
  return { code: isSetApart ? 'yaml/colon-in-text' : 'yaml/missing-comma', offset };
}
