// Writes a value at its place: over the one that stands there, or on lines of its own.
import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import { documentLines } from './document-lines.ts';
import { afterMark, column, endOf, extent, isBlockText, lineEnd, lineStart, nextLine, startOf } from './extent.ts';
import { type Holder, holderOf, indexIn, type Tree, valueIn } from './parse.ts';
import { entryLines, flowEntry, flowItem, itemLines, type Style, valueLines } from './written.ts';

type Key = string | number;

const styleOf = (node: ParsedNode | null): Style => (isScalar(node) ? node.type : undefined);

const lineBreak = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

const replaced = (text: string, from: number, to: number, by: string): string => text.slice(0, from) + by + text.slice(to);

/** Adds whole lines after the line of `offset`, all moved right by `margin`. */
function insertBelow(text: string, offset: number, added: readonly string[], margin: number): string {
  if (added.length === 0) return text;
  const feed = lineBreak(text);
  const end = lineEnd(text, offset);
  const shifted = added.map((line) => feed + (line === '' ? '' : ' '.repeat(margin) + line)).join('');
  return replaced(text, end, end, end === text.length ? shifted + feed : shifted);
}

function addInFlow(text: string, holder: Holder, key: Key, data: unknown): string {
  const last = holder.items.length - 1;
  const written = isSeq(holder) ? flowItem(data) : flowEntry(String(key), data);
  if (last < 0) return replaced(text, holder.range[0] + 1, holder.range[1] - 1, written);
  const end = endOf(text, holder, last);
  return replaced(text, end, end, `, ${written}`);
}

function add(text: string, holder: Holder, key: Key, data: unknown, atTop: boolean): string {
  if (holder.flow) return addInFlow(text, holder, key, data);
  const end = endOf(text, holder, holder.items.length - 1);
  const sibling = isSeq(holder) ? holder.items.at(-1) : undefined;
  const oneLine = isMap(sibling) && sibling.flow === true;
  const written = isSeq(holder) ? itemLines(data, oneLine) : entryLines(String(key), data);
  // At the end of the file, examples left in comments belong to what they follow.
  const after = atTop && isMap(holder) ? Math.max(end, text.trimEnd().length) : end;
  return insertBelow(text, after, written, column(text, startOf(holder, 0)));
}

function replaceInFlow(text: string, holder: Holder, index: number, data: unknown): string {
  const old = valueIn(holder, index);
  const place = extent(text, old);
  if (place !== null) return replaced(text, place.start, place.end, flowItem(data, styleOf(old)));
  const start = isSeq(holder) ? startOf(holder, index) : (holder.items[index]?.key.range[1] ?? 0);
  return replaced(text, start, endOf(text, holder, index), isSeq(holder) ? flowItem(data) : `: ${flowItem(data)}`);
}

/** The comment after the `|` of a block of text. */
const headerNote = (source: string): string => /^[^\s#]+([ \t]+#[^\r\n]*)/.exec(source)?.[1] ?? '';

function replace(text: string, holder: Holder, index: number, data: unknown): string {
  if (holder.flow) return replaceInFlow(text, holder, index, data);
  const old = valueIn(holder, index);
  const place = extent(text, old);
  const after = afterMark(text, holder, index);
  const margin = column(text, startOf(holder, index));
  const { head, below } = valueLines(data, isSeq(holder), styleOf(old));
  if (place === null) return insertBelow(replaced(text, after, after, head), after, below, margin);
  const { start, end } = place;
  const onLinesBelow = (isMap(old) || isSeq(old)) && !old.flow && lineStart(text, start) > after;
  if (onLinesBelow) {
    const without = replaced(text, lineStart(text, start), Math.min(nextLine(text, end), text.length), '');
    return insertBelow(replaced(without, after, after, head), after, below, margin);
  }
  const note = old !== null && isBlockText(old) ? headerNote(text.slice(start, end)) : '';
  const from = head === '' ? after : start;
  const by = (head === '' ? '' : head.trimStart()) + note;
  return insertBelow(replaced(text, from, end, by), from + by.length, below, margin);
}

function replaceAll(text: string, data: unknown, { contents }: Tree): string {
  const feed = lineBreak(text);
  const written = documentLines(data).join(feed);
  const place = extent(text, contents);
  if (place !== null) return replaced(text, place.start, place.end, written);
  const kept = text === '' || text.endsWith('\n') ? text : text + feed;
  return `${kept}${written}${feed}`;
}

/** `pointer` names a value that is there, the next item of a list, or a new key of a mapping; `tree` is what the text reads as. */
export function put(text: string, pointer: readonly Key[], data: unknown, tree: Tree): string {
  const key = pointer.at(-1);
  if (key === undefined) return replaceAll(text, data, tree);
  const holder = holderOf(tree, pointer);
  const index = indexIn(holder, key);
  return index === -1 ? add(text, holder, key, data, pointer.length === 1) : replace(text, holder, index, data);
}
