// Changes values in the text of a YAML file and leaves every other line as its author wrote it.
import { type Edit, type Revision, UsageError } from '../model/index.ts';
import { isList, isRecord, same } from '../values/index.ts';
import { changed } from './changed.ts';
import { documentLines } from './document-lines.ts';
import { afterMark, endOf, lineStart, nextLine, startOf } from './extent.ts';
import { holderOf, indexIn, lined, parse, parsed, type Tree } from './parse.ts';
import { put } from './put.ts';
import { renameKey } from './rename-key.ts';

// Takes an entry or an item out of the text; what stays keeps its lines and comments.

const without = (text: string, from: number, to: number): string => text.slice(0, from) + text.slice(to);

/** The holder has other entries: an empty one is put whole. */
function take(text: string, pointer: readonly (string | number)[], tree: Tree): string {
  const holder = holderOf(tree, pointer);
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

// The smallest changes that lead from what a file says to what it should say.

type Pointer = readonly (string | number)[];

/** `put` replaces, adds a key at the end of a mapping, or adds an item at the end of a list. */
type Step = { readonly pointer: Pointer; readonly put: unknown } | { readonly pointer: Pointer; readonly remove: true };

function* betweenLists(before: readonly unknown[], wanted: readonly unknown[], pointer: Pointer): Generator<Step> {
  const extra = before.length - wanted.length;
  // Where the lists part: what was taken out is taken out there, so that the items after it are not rewritten.
  let start = 0;
  while (start < wanted.length && same(before[start], wanted[start])) start++;
  let kept = 0;
  while (extra > 0 && kept < wanted.length - start && same(before.at(-1 - kept), wanted.at(-1 - kept))) kept++;
  const changedUpTo = wanted.length - kept;
  for (let index = start; index < Math.min(changedUpTo, before.length); index++)
    yield* stepsBetween(before[index], wanted[index], [...pointer, index]);
  for (let index = changedUpTo + extra - 1; index >= changedUpTo; index--) yield { pointer: [...pointer, index], remove: true };
  for (let index = before.length; index < wanted.length; index++) yield { pointer: [...pointer, index], put: wanted[index] };
}

/** Collections that become or were empty are put whole, since an empty one is written in a way of its own. */
function* stepsBetween(before: unknown, wanted: unknown, pointer: Pointer = []): Generator<Step> {
  if (same(before, wanted)) return;
  if (isList(before) && isList(wanted) && before.length > 0 && wanted.length > 0)
    return yield* betweenLists(before, wanted, pointer);
  const apart = !isRecord(before) || !isRecord(wanted) || !Object.keys(before).some((key) => Object.hasOwn(wanted, key));
  if (apart) return yield { pointer, put: wanted };
  for (const key of Object.keys(before)) if (!Object.hasOwn(wanted, key)) yield { pointer: [...pointer, key], remove: true };
  for (const [key, value] of Object.entries(wanted))
    if (Object.hasOwn(before, key)) yield* stepsBetween(before[key], value, [...pointer, key]);
    else yield { pointer: [...pointer, key], put: value };
}

const apply = (text: string, step: Step, tree: Tree): string =>
  'put' in step ? put(text, step.pointer, step.put, tree) : take(text, step.pointer, tree);

/**
 * The text of the file at `path` after the edits that bear this path, in order. A scalar is replaced where it stands, in its own quotes;
 * what is added goes on lines of its own; a key is renamed where it stands, unless its new name is taken. Comments, order, blank lines,
 * line ends and byte order mark stay; a carriage return that ends a line alone becomes a line feed. Setting what is already there, or
 * removing what is not, changes nothing.
 *
 * @throws UsageError `unread` when the text cannot be parsed
 * @throws Error when a pointer leads through a scalar or past the end of a list, or when the result,
 * read again, is not exactly what the edits ask for.
 */
export function edit(text: string, path: string, edits: readonly Edit[]): string {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const whole = lined(text.slice(mark.length));
  let now = whole;
  let read: Tree | null = null;
  for (const { pointer, change } of edits.filter((one) => one.path === path)) {
    // What a new file holds is written once, and is not an edit of nothing.
    if (now === '' && pointer.length === 0 && 'set' in change && isRecord(change.set)) {
      now = `${documentLines(changed(null, pointer, change)).join('\n')}\n`;
      read = null;
      continue;
    }
    let tree: Tree | null = read ?? parsed(now);
    if (tree === null) throw new UsageError('unread', { paths: [path] });
    const before: unknown = tree.toJS();
    const wanted = changed(before, pointer, change);
    if ('rename' in change) {
      now = renameKey(now, pointer, change.rename);
      tree = parse(now);
    } else
      for (const step of stepsBetween(before, wanted)) {
        now = apply(now, step, tree);
        tree = parse(now);
      }
    if (!same(tree.toJS(), wanted)) throw new Error(`${path}: the edit of ${pointer.join('/')} would change something else`);
    read = tree;
  }
  return now === whole ? text : mark + now;
}

// Edits → the files that they change, each as it was and as it should read.

/**
 * One revision a changed file, in the order in which the edits name them. A file that is not there yet starts empty.
 *
 * @throws Error as {@link edit} does.
 */
export function revise(edits: readonly Edit[], textOf: (path: string) => string | null): readonly Revision[] {
  const byPath = new Map<string, Edit[]>();
  for (const one of edits) {
    const those = byPath.get(one.path);
    if (those === undefined) byPath.set(one.path, [one]);
    else those.push(one);
  }
  return [...byPath].flatMap(([path, own]) => {
    const before = textOf(path);
    const after = edit(before ?? '', path, own);
    return after === before ? [] : [{ path, before, after }];
  });
}
