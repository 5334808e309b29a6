// Where things start and end in the text, comments and line ends left out.
import { isMap, isSeq, type ParsedNode } from 'yaml';
import type { Holder } from './parse.ts';

export interface Extent {
  readonly start: number;
  readonly end: number;
}

export const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** The offset of the line end at or after `offset`, before its CR when it has one. */
export function lineEnd(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  const end = feed === -1 ? text.length : feed;
  return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}

export const nextLine = (text: string, offset: number): number => {
  const feed = text.indexOf('\n', offset);
  return feed === -1 ? text.length : feed + 1;
};

export const column = (text: string, offset: number): number => offset - lineStart(text, offset);

/** Just after the colon of a key, or after the dash of an item of a list in block style. */
export function afterMark(text: string, holder: Holder, index: number): number {
  if (isSeq(holder)) return dash(holder, index) + 1;
  const key = holder.items[index]?.key;
  const end = key?.range[1] ?? 0;
  const colon = text.indexOf(':', end);
  return colon === -1 || text.slice(end, colon).trim() !== '' ? end : colon + 1;
}

function dash(holder: Holder, index: number): number {
  const source = holder.srcToken;
  const marks = source && 'items' in source ? source.items[index]?.start : undefined;
  return marks?.find(({ type }) => type === 'seq-item-ind')?.offset ?? holder.range[0];
}

/** Where a key or the dash of an item starts. */
export const startOf = (holder: Holder, index: number): number =>
  isSeq(holder)
    ? holder.flow
      ? (holder.items[index]?.range[0] ?? holder.range[0])
      : dash(holder, index)
    : (holder.items[index]?.key.range[0] ?? holder.range[0]);

/** Block texts own the blank lines that follow only when they keep them (`|+`). */
function endOfBlockText(text: string, { start, end }: Extent): number {
  const source = text.slice(start, end);
  const [header = ''] = source.split('\n', 1);
  return header.replace(/#.*/, '').includes('+') ? start + source.replace(/\r?\n$/, '').length : start + source.trimEnd().length;
}

export const isBlockText = (node: ParsedNode): boolean => node.srcToken?.type === 'block-scalar';

/** Of a value; null when nothing is written. */
export function extent(text: string, node: ParsedNode | null): Extent | null {
  if (node === null || node.range[0] === node.range[1]) return null;
  const [start, end] = node.range;
  if (isBlockText(node)) return { start, end: endOfBlockText(text, { start, end }) };
  if ((!isMap(node) && !isSeq(node)) || node.flow) return { start, end };
  return { start, end: endOf(text, node, node.items.length - 1) };
}

/** Where an entry or an item ends. */
export function endOf(text: string, holder: Holder, index: number): number {
  const value = isSeq(holder) ? holder.items[index] : holder.items[index]?.value;
  const written = extent(text, value ?? null);
  if (written !== null) return written.end;
  return holder.flow && isSeq(holder) ? startOf(holder, index) : afterMark(text, holder, index);
}
