// Files of the user, replaced by what they should read: all of them or none, and none when somebody else changed one meanwhile.
import { bytesAt, printAt, type Waiting } from '../disk/index.ts';
import type { Copy, Revision } from '../model/index.ts';
import { decide, finishPending, forget, printOf } from './pending.ts';

const bytesOf = (text: string | null): Uint8Array | null => (text === null ? null : new TextEncoder().encode(text));

/**
 * The paths whose file is not the one that was read, as `before` has it: then nothing is written at all. Rights and links stay. Killed
 * at any moment, it leaves the old files, or a change that the next command finishes. Copies are of that change, and so are the files
 * that are `gone` whatever they hold, which need not be text.
 */
export function writeRevisions(
  root: string,
  revisions: readonly Revision[],
  { copies = [], gone = [] }: { readonly copies?: readonly Copy[]; readonly gone?: readonly string[] } = {},
): readonly string[] {
  finishPending(root);
  const copied = copies.map(({ from, to, text }) => ({ path: to, bytes: bytesOf(text ?? null) ?? bytesAt(root, from) }));
  const pending = [
    ...revisions
      .filter(({ before, after }) => before !== after)
      .map(({ path, before, after }) => ({ path, was: printOf(bytesOf(before)), next: printOf(bytesOf(after)) })),
    ...copied.map(({ path, bytes }) => ({ path, was: null, next: printOf(bytes) })),
    ...gone.map((path) => ({ path, was: printAt(root, path), next: null })),
  ].map((one, index): Waiting => ({ ...one, held: String(index) }));
  const changed = (): readonly string[] => pending.flatMap(({ path, was }) => (printAt(root, path) === was ? [] : [path]));
  const already = changed();
  if (already.length > 0 || pending.length === 0) return already;
  const bytes = new Map(
    [...revisions.map(({ path, after }) => ({ path, bytes: bytesOf(after) })), ...copied].map((one) => [one.path, one.bytes]),
  );
  if (!decide(root, pending, (path) => bytes.get(path) ?? null)) return pending.map(({ path }) => path);
  // Between the first look and the decision, another command may have finished.
  const meanwhile = changed();
  if (meanwhile.length > 0) forget(root);
  else finishPending(root);
  return meanwhile;
}
