// Everything that was written in a folder: who, when, by which command, what each file was and became, and the bytes that were replaced.
import { userInfo } from 'node:os';
import { join } from 'node:path';
import {
  type Change,
  type ChangedFile,
  entriesOf,
  fingerprint,
  isThere,
  makeFolders,
  ownStateOf,
  realPlace,
  remove,
  removeTree,
  sealed,
  stateBytes,
  stateOf,
  unsealed,
  writeWhole,
} from '../disk/index.ts';
import { commandOf } from './command-typed.ts';

/** In days, how long a change can be taken back. */
export const keptFor = 90;
const day = 24 * 60 * 60 * 1000;

const namesIn = (root: string, folder: string): readonly string[] =>
  isThere(join(stateOf(root), folder))
    ? entriesOf(join(stateOf(root), folder))
        .map(({ name }) => name)
        .sort()
    : [];

/** Numbers in digits that all have the same length, so that their names sort. */
const idOf = (number: number): string => String(number).padStart(8, '0');

const readChange = (root: string, id: string): Change | null => {
  const bytes = stateBytes(root, 'log', id);
  return bytes && unsealed(bytes);
};

const whoRuns = (): string => {
  try {
    return userInfo().username;
  } catch {
    // A container may run as a number that has no name.
    return String(process.getuid?.() ?? '');
  }
};

/** Numbered after every one that is there, whatever the clock says. */
export function newChange(
  root: string,
  files: readonly ChangedFile[],
  more: Pick<Change, 'undoes' | 'redoes' | 'forgets'>,
): Change {
  const id = idOf(Number(namesIn(root, 'log').at(-1) ?? 0) + 1);
  return {
    jalon: 1,
    id,
    root: realPlace(root),
    at: new Date().toISOString(),
    command: commandOf(),
    who: whoRuns(),
    files,
    ...more,
  };
}

/** Where bytes of this fingerprint are kept, or to be kept: those that were replaced twice are there once. */
export function placeKept(root: string, print: string): string {
  const folder = join(ownStateOf(root), 'bytes');
  makeFolders(folder, 0o700);
  return join(folder, print);
}

export function keepBytes(root: string, bytes: Uint8Array): void {
  const path = placeKept(root, fingerprint(bytes));
  if (!isThere(path)) writeWhole(path, bytes, { mode: 0o600, flush: true });
}

/** The change was made. What is older than it may be is let go. */
export function note(root: string, change: Change): void {
  makeFolders(join(ownStateOf(root), 'log'), 0o700);
  writeWhole(join(stateOf(root), 'log', change.id), sealed(change), { mode: 0o600, flush: true });
  const before = new Date(Date.parse(change.at) - keptFor * day).toISOString();
  const isOld = (id: string): boolean => (readChange(root, id)?.at ?? '') < before;
  const names = namesIn(root, 'log');
  const old = names.slice(
    0,
    Math.max(
      0,
      names.findIndex((id) => !isOld(id)),
    ),
  );
  if (old.length === 0) return;
  for (const id of old) remove(join(stateOf(root), 'log', id));
  const needed = new Set(changesIn(root).flatMap(({ files }) => files.flatMap(({ was, next }) => [was, next])));
  for (const print of namesIn(root, 'bytes')) if (!needed.has(print)) remove(join(stateOf(root), 'bytes', print));
}

/** The oldest first; those that cannot be read are left out. */
export const changesIn = (root: string): readonly Change[] => namesIn(root, 'log').flatMap((id) => readChange(root, id) ?? []);

/** All that is kept of the folder's past, bytes included, but for a change that waits. */
export function forgetChanges(root: string): void {
  for (const folder of ['log', 'bytes']) removeTree(join(stateOf(root), folder));
  for (const name of entriesOf(ownStateOf(root)).map((entry) => entry.name))
    if (/^(?:deciding|settled|damaged)-/.test(name)) removeTree(join(stateOf(root), name));
}
