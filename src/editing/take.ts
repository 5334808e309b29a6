// Takes an entry or an item out of the text; what stays keeps its lines and comments.
import { afterMark, endOf, lineStart, nextLine, startOf } from './extent.ts';
import { holderOf, indexIn, parse } from './parse.ts';

const without = (text: string, from: number, to: number): string => text.slice(0, from) + text.slice(to);

/** The holder has other entries: an empty one is put whole. */
export function take(text: string, pointer: readonly (string | number)[]): string {
  const holder = holderOf(parse(text), pointer);
  const index = indexIn(holder, pointer.at(-1) ?? '');
  const start = startOf(holder, index);
  const end = endOf(text, holder, index);
  const last = index === holder.items.length - 1;
  if (holder.flow)
    return last ? without(text, endOf(text, holder, index - 1), end) : without(text, start, startOf(holder, index + 1));
  if (text.slice(lineStart(text, start), start).trim() === '') return without(text, lineStart(text, start), nextLine(text, end));
  // The first of a nested list or mapping, on the line of the dash that holds it: the next one takes its place.
  const next = startOf(holder, index + 1);
  return /^\s*$/.test(text.slice(end, next))
    ? without(text, start, next)
    : without(text, start, Math.max(end, afterMark(text, holder, index)));
}
