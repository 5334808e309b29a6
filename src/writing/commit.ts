// The one way in which files are written: decided whole, made file by file, noted; killed at any moment, the files are the old ones or the new ones.
import { dirname, join, sep } from 'node:path';
import {
  bytesAt,
  type Change,
  ChangedMeanwhile,
  entriesOf,
  fingerprint,
  inside,
  isKept,
  isThere,
  keptFile,
  makeFolders,
  mayAppear,
  mayWrite,
  ownFolderIn,
  ownStateOf,
  piecesOf,
  placeOf,
  printAt,
  realPlace,
  refusal,
  remove,
  removeEmpty,
  removeTree,
  rename,
  sealed,
  stateOf,
  sweepBeside,
  type WriteOptions,
  waitingFolder,
  waitingIn,
  waitingList,
  writeWhole,
} from '../disk/index.ts';
import { isDiskError } from '../model/index.ts';
import { isPrivate } from '../values/index.ts';
import { forgetChanges, keepBytes, newChange, note, placeKept } from './change-log.ts';
import { changeMade } from './command-typed.ts';
import { locked } from './lock.ts';

/** What is too long to be held, by its fingerprint: it is kept in the state folder already. */
interface Kept {
  readonly kept: string;
}
type Becoming = Uint8Array | Kept | null;

/** A file as it is to be; null for one that is to go. */
export interface Wanted {
  readonly path: string;
  readonly bytes: Becoming;
  /** The fingerprint of the file that was looked at, null for none: when it is another one, nothing is written. Without it, whatever is there. */
  readonly was?: string | null;
  readonly executable?: boolean | undefined;
}

export interface CommitOptions extends Pick<Change, 'undoes' | 'redoes' | 'forgets'> {
  /**
   * What can be made again from the rest, like documents, is not kept before it is written: killed on the way, each file is the old or the
   * new one, and those that were made are noted.
   */
  readonly canBeMadeAgain?: boolean;
  /** It is the beginning of a larger change, and is not noted by itself. */
  readonly isPart?: boolean;
}

/** Lays out what is to be written: from the renaming on, it is decided. */
function decide(root: string, change: Change): void {
  const beside = ownFolderIn(ownStateOf(root), 'deciding-');
  try {
    writeWhole(join(beside, waitingList), sealed(change), { mode: 0o600, flush: true });
    rename(beside, waitingFolder(root));
  } catch (error) {
    removeTree(beside);
    throw error;
  }
}

/** What a killed process was laying out or taking away: nobody does but who holds the lock. */
function sweepState(root: string): void {
  const state = stateOf(root);
  for (const { name } of entriesOf(state)) if (/^(?:deciding|settled)-/.test(name)) removeTree(join(state, name));
  for (const folder of ['log', 'bytes'].map((one) => join(state, one)))
    if (isThere(folder)) for (const { name } of entriesOf(folder)) if (name.endsWith('.part')) remove(join(folder, name));
}

/** Nothing waits any more: by one renaming, as a folder goes file by file. */
function settle(root: string): void {
  const aside = join(ownFolderIn(stateOf(root), 'settled-'), 'change');
  rename(waitingFolder(root), aside);
  removeTree(dirname(aside));
}

/** With the folders that it leaves empty. */
function takeAway(root: string, full: string): void {
  remove(full);
  const top = realPlace(root);
  for (let folder = dirname(full); folder.startsWith(top + sep); folder = dirname(folder)) {
    if (isThere(folder) && !removeEmpty(folder)) return;
  }
}

const printOf = (bytes: Becoming): string | null => bytes && ('kept' in bytes ? bytes.kept : fingerprint(bytes));

/** @throws the system's error when what is kept is not what it was */
function write(root: string, full: string, bytes: Uint8Array | Kept, options: WriteOptions = {}): void {
  if (!('kept' in bytes)) {
    writeWhole(full, bytes, { ...options, flush: true });
    return;
  }
  const file = keptFile(root, bytes.kept);
  if (file === null) throw refusal('ENOENT', placeKept(root, bytes.kept));
  try {
    writeWhole(full, piecesOf(file), { ...options, flush: true });
  } finally {
    file.close();
  }
}

/** The file as the change leaves it, with the rights of the one that it replaces; what is personal is its owner's alone. */
function make(root: string, path: string, bytes: Becoming, options: Pick<WriteOptions, 'executable' | 'isStill'> = {}): void {
  const full = placeOf(root, path);
  if (bytes === null && options.isStill?.() === false) throw new ChangedMeanwhile(full);
  if (bytes === null) takeAway(root, full);
  else {
    if (isPrivate(path)) makeFolders(dirname(full), 0o700);
    write(root, full, bytes, { like: full, ...options, mode: isPrivate(path) ? 0o600 : undefined });
  }
}

/**
 * Makes what was decided and is still waiting; twice is once. A file that somebody changed since is left as it is, and what it was to become is put
 * beside it, under its name and `.pending`. What is damaged is put aside, and stands in nobody's way.
 */
export function finishPending(root: string): void {
  if (waitingIn(root) === null) return;
  locked(root, () => {
    const change = waitingIn(root);
    if (change === null) return;
    if (change === 'damaged') {
      rename(waitingFolder(root), join(stateOf(root), `damaged-${Date.now()}`));
      return;
    }
    sweepBeside(...change.files.map(({ path }) => placeOf(root, path)));
    for (const file of change.files) {
      const now = printAt(root, file.path);
      if (now === file.next) continue;
      const bytes = file.next === null ? null : { kept: file.next };
      // What can be made again was not kept.
      if (bytes !== null && !isKept(root, bytes.kept)) continue;
      if (now === file.was) make(root, file.path, bytes);
      else if (bytes !== null) write(root, inside(root, `${file.path}.pending`), bytes);
    }
    noted(root, change);
  });
}

/** Of what was not made, nothing is said. */
function noted(root: string, change: Change, isMade = false): void {
  const files = change.files.filter(({ path, next }) => printAt(root, path) === next);
  if (change.forgets) forgetChanges(root);
  else if (files.length > 0) {
    note(root, { ...change, files });
    if (isMade) changeMade(change);
  }
  settle(root);
}

/** The disk refused it on the way: who is told so types it again. Where it cannot be taken back either, it waits to be made. */
function takeBack(root: string, { id, files }: Change): void {
  try {
    for (const { path, was, next } of files.toReversed())
      if (was !== next && printAt(root, path) === next) make(root, path, was === null ? null : { kept: was });
    // The folder of a file that never came goes as well.
    for (const { path, was } of files) if (was === null && printAt(root, path) === null) takeAway(root, placeOf(root, path));
    remove(join(stateOf(root), 'log', id));
    if (isThere(waitingFolder(root))) settle(root);
  } catch (error) {
    if (!isDiskError(error)) throw error;
  }
}

/**
 * Writes all of it or nothing; gives back the paths of files that are not those that were looked at, and then nothing is written.
 *
 * @throws UsageError, or the system's error when a file may not be written
 */
export function commit(
  root: string,
  wanted: readonly Wanted[],
  { canBeMadeAgain = false, isPart = false, ...more }: CommitOptions = {},
): readonly string[] {
  if (wanted.length === 0) return [];
  return locked(root, () => {
    finishPending(root);
    sweepState(root);
    const looked = wanted.map((one) => ({ ...one, now: bytesAt(root, one.path) }));
    const changed = looked.flatMap(({ path, was, now }) => (was === undefined || printOf(now) === was ? [] : [path]));
    if (changed.length > 0) return changed;
    const files = looked
      .map(({ now, ...one }) => ({ ...one, now, was: printOf(now), next: printOf(one.bytes) }))
      .filter(({ was, next }) => was !== next)
      // What is to be written comes first: should the disk refuse it, nothing has gone yet.
      .toSorted((a, b) => Number(a.next === null) - Number(b.next === null));
    if (files.length === 0) return [];
    for (const { path, now, bytes } of files) {
      // Whatever the disk would refuse refuses the change while no file has been touched.
      if (now !== null) mayWrite(placeOf(root, path));
      else if (bytes !== null) mayAppear(placeOf(root, path));
      if (now !== null && !more.forgets) keepBytes(root, now);
      if (bytes !== null && !('kept' in bytes) && !canBeMadeAgain) keepBytes(root, bytes);
    }
    const change = newChange(
      root,
      files.map(({ path, was, next }) => ({ path, was, next })),
      more,
    );
    decide(root, change);
    const mayTakeBack = !canBeMadeAgain && !change.forgets;
    try {
      sweepBeside(...files.map(({ path }) => placeOf(root, path)));
      for (const { path, bytes, was, executable } of files)
        make(root, path, bytes, { executable, ...(mayTakeBack && { isStill: () => printAt(root, path) === was }) });
      if (isPart) settle(root);
      else noted(root, change, !canBeMadeAgain);
    } catch (error) {
      if (mayTakeBack) takeBack(root, change);
      if (error instanceof ChangedMeanwhile) return files.flatMap(({ path, was }) => (printAt(root, path) === was ? [] : [path]));
      throw error;
    }
    return [];
  });
}

/** A folder of ours in a project, with all that is in it; refused through a link. @throws UsageError */
export const dropFolder = (root: string, path: string): void => removeTree(inside(root, path));
