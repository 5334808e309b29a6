// The text as a tree whose nodes know where they stand.
import { type Document, isMap, isScalar, isSeq, type ParsedNode, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';

export type Holder = YAMLMap.Parsed | YAMLSeq.Parsed;
export type Tree = Document.Parsed;

/** A line may end by a carriage return alone (YAML 1.2, 5.4), which the library takes for a letter; as many characters. */
export const lined = (text: string): string => text.replace(/\r(?!\n)/g, '\n');

const read = (text: string): Document.Parsed =>
  parseDocument(lined(text), { keepSourceTokens: true, version: '1.2', schema: 'core', logLevel: 'error' });

/** Null when the text cannot be read. */
export function parsed(text: string): Document.Parsed | null {
  const document = read(text);
  return document.errors.length === 0 ? document : null;
}

export function parse(text: string): Document.Parsed {
  const document = read(text);
  const [fault] = document.errors;
  if (fault) throw new Error(`only a file that can be read can be edited: ${fault.message}`);
  return document;
}

/** The index of a key in a mapping, or of an item in a list; -1 when it is not there. */
export const indexIn = (holder: Holder, key: string | number): number =>
  isSeq(holder)
    ? Number(key) < holder.items.length
      ? Number(key)
      : -1
    : holder.items.findIndex((entry) => isScalar(entry.key) && String(entry.key.value) === String(key));

export const valueIn = (holder: Holder, index: number): ParsedNode | null =>
  (isSeq(holder) ? holder.items[index] : holder.items[index]?.value) ?? null;

/** The mapping or list that holds the end of the pointer. */
export function holderOf(document: Document.Parsed, pointer: readonly (string | number)[]): Holder {
  let node: ParsedNode | null = document.contents;
  for (const key of pointer.slice(0, -1)) {
    if (!isMap(node) && !isSeq(node)) break;
    node = valueIn(node, indexIn(node, key));
  }
  if (!isMap(node) && !isSeq(node)) throw new Error(`nothing holds ${pointer.join('/')}`);
  return node;
}
