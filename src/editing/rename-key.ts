// Another name for a key, where it stands: in its own quotes, its value and its comments untouched.
import { type Document, isMap } from 'yaml';
import { isSimple } from './is-simple.ts';
import { holderOf, indexIn, parse } from './parse.ts';

export interface KeySplice {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

export const inQuotesOf = (source: string, by: string): string => {
  const [quote = ''] = /^["']/.exec(source) ?? [];
  return quote + by + quote;
};

/** Null when there is no such key, when the new one is there already, or when the key is written in a way that is not plain. */
export function keySplice(
  text: string,
  document: Document.Parsed,
  pointer: readonly (string | number)[],
  to: string,
): KeySplice | null {
  const holder = holderOf(document, pointer);
  const index = indexIn(holder, pointer.at(-1) ?? '');
  if (!isMap(holder) || index === -1 || indexIn(holder, to) !== -1) return null;
  const key = holder.items[index]?.key ?? null;
  if (!isSimple(text, key)) return null;
  const [from, end] = key.range;
  return { from, to: end, by: inQuotesOf(text.slice(from, end), to) };
}

export function renameKey(text: string, pointer: readonly (string | number)[], to: string): string {
  const splice = keySplice(text, parse(text), pointer, to);
  return splice === null ? text : text.slice(0, splice.from) + splice.by + text.slice(splice.to);
}
