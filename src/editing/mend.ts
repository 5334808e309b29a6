// Makes fixes in the text of a YAML file: each is a splice on one line, and every other character stays.

import { type Document, isMap, isSeq } from 'yaml';
import type { Fix, Mend } from '../model/index.ts';
import { same } from '../values/index.ts';
import { changed } from './changed.ts';
import { isSimple } from './is-simple.ts';
import { holderOf, indexIn, parsed, valueIn } from './parse.ts';
import { inQuotesOf, keySplice } from './rename-key.ts';

// Tabs of an indentation → spaces, when they alone indent the file and so can mean one thing.

/** Two spaces a tab; nothing is changed where spaces indent too, or where a text of several lines may want its tabs. */
function untab(text: string): { readonly text: string; readonly mends: readonly Mend[] } {
  const untouched = { text, mends: [] };
  if (/^\t* [ \t]*\S/m.test(text) || /[|>][-+\d]*[ \t]*(?:#.*)?$/m.test(text)) return untouched;
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  const now = lines.map((line) => line.replace(/^\t+/, (tabs) => '  '.repeat(tabs.length)));
  const written = now.join('');
  if (parsed(written) === null) return untouched;
  return {
    text: written,
    mends: lines.flatMap((line, index) => (line === now[index] ? [] : [{ line: index + 1, key: '', was: '\t', now: '  ' }])),
  };
}

export interface Mended {
  readonly text: string;
  readonly mends: readonly Mend[];
}

interface Splice {
  readonly fix: Fix;
  readonly from: number;
  readonly to: number;
  readonly by: string;
  /** The data once it is made, from the data before. */
  readonly onData: (data: unknown) => unknown;
}

/** Between braces and brackets a decimal comma makes two things of one number: `{planned: 1 234,50}`. */
const isHalf = (text: string, [from, to]: readonly [number, number, number]): boolean =>
  /^,\d|^\s*,\s*\d+\s*[,}]/.test(text.slice(to, to + 40)) || /\d,$/.test(text.slice(Math.max(0, from - 2), from));

function renaming(text: string, document: Document.Parsed, fix: Fix, to: string): Splice | null {
  const splice = keySplice(text, document, fix.pointer, to);
  return splice && { fix, ...splice, onData: (data) => changed(data, fix.pointer, { rename: to }) };
}

function replacing(text: string, document: Document.Parsed, fix: Fix): Splice | null {
  const { pointer, change } = fix;
  if (!('was' in change) || pointer.length === 0) return null;
  const holder = holderOf(document, pointer);
  const index = indexIn(holder, pointer.at(-1) ?? '');
  const node = index === -1 ? null : valueIn(holder, index);
  if (!isSimple(text, node) || node.value !== change.was) return null;
  const [from, to] = node.range;
  if (isHalf(text, node.range)) return null;
  const source = text.slice(from, to);
  const spliced = (by: string, value: unknown): Splice => ({
    fix,
    from,
    to,
    by,
    onData: (data) => changed(data, pointer, { set: value }),
  });
  if ('set' in change)
    return spliced(typeof change.set === 'string' ? inQuotesOf(source, change.set) : String(change.set), change.set);
  if (change.quote !== null && !new RegExp(change.quote, 'u').test(source)) return null;
  return spliced(`"${source}"`, source);
}

function spliceFor(text: string, document: Document.Parsed, fix: Fix): Splice | null {
  const { contents } = document;
  if (!isMap(contents) && !isSeq(contents)) return null;
  return 'rename' in fix.change ? renaming(text, document, fix, fix.change.rename) : replacing(text, document, fix);
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split(/\r\n|\r|\n/).length;
const keyOf = ({ pointer }: Fix): string => String(pointer.findLast((step) => typeof step === 'string') ?? '');

const mendOf = (text: string, { fix, from, to, by }: Splice): Mend => ({
  line: lineOf(text, from),
  key: keyOf(fix),
  was: text.slice(from, to),
  now: by,
});

function spliced(text: string, fixes: readonly Fix[]): Mended {
  const untouched: Mended = { text, mends: [] };
  const document = parsed(text);
  if (document === null) return untouched;
  const places = new Map(fixes.flatMap((fix) => spliceFor(text, document, fix) ?? []).map((splice) => [splice.from, splice]));
  const splices = [...places.values()].sort((a, b) => b.from - a.from);
  const now = splices.reduce((written, { from, to, by }) => written.slice(0, from) + by + written.slice(to), text);
  const wanted = splices.reduce<unknown>((data, { onData }) => onData(data), document.toJS());
  const read = parsed(now);
  if (read === null || !same(read.toJS(), wanted)) return untouched;
  return { text: now, mends: splices.map((splice) => mendOf(text, splice)).reverse() };
}

/**
 * The text of one file after those of its fixes that still fit it: a fix whose place has changed, or is written in a way that is not
 * plain, is not made. When the result, read again, is not exactly what the fixes ask for, nothing is changed at all.
 */
export function mend(text: string, fixes: readonly Fix[]): Mended {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const body = text.slice(mark.length);
  const mended = fixes.some(({ change }) => 'untab' in change) ? untab(body) : spliced(body, fixes);
  return { text: mark + mended.text, mends: mended.mends };
}
