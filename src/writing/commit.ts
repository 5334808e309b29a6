// The one way in which files are written: decided whole, made file by file, noted; killed at any moment, the files are the old ones or the new ones.
import { dirname, join, sep } from 'node:path';
import {
  bytesAt,
  type Change,
  type ChangedFile,
  entriesOf,
  fingerprint,
  inside,
  isThere,
  keptBytes,
  mayStand,
  mayWrite,
  ownFolderIn,
  ownStateOf,
  placeOf,
  printAt,
  realPlace,
  remove,
  removeEmpty,
  removeTree,
  rename,
  sealed,
  stateOf,
  sweepBeside,
  waitingFolder,
  waitingIn,
  waitingList,
  writeWhole,
} from '../disk/index.ts';
import { keepBytes, newChange, note } from './change-log.ts';
import { locked } from './lock.ts';

/** A file as it is to be; null for one that is to go. */
export interface Wanted {
  readonly path: string;
  readonly bytes: Uint8Array | null;
  /** The fingerprint of the file that was looked at, null for none: when it is another one, nothing is written. Without it, whatever is there. */
  readonly was?: string | null;
  readonly executable?: boolean | undefined;
  /** The rights of a file that is new. */
  readonly mode?: number | undefined;
}

export interface CommitOptions extends Pick<Change, 'undoes' | 'redoes'> {
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

/** What a killed process was laying out: nobody decides but who holds the lock. */
function sweepDeciding(root: string): void {
  for (const { name } of entriesOf(stateOf(root))) if (name.startsWith('deciding-')) removeTree(join(stateOf(root), name));
}

/** With the folders that it leaves empty. */
function takeAway(root: string, full: string): void {
  remove(full);
  const top = realPlace(root);
  for (let folder = dirname(full); folder.startsWith(top + sep); folder = dirname(folder)) {
    if (isThere(folder) && !removeEmpty(folder)) return;
  }
}

/** The file as the change leaves it, with the rights of the one that it replaces. */
function make(root: string, { path }: ChangedFile, bytes: Uint8Array | null, wanted?: Wanted): void {
  const full = placeOf(root, path);
  if (bytes === null) takeAway(root, full);
  else
    writeWhole(full, bytes, {
      like: full,
      executable: wanted?.executable,
      mode: isThere(full) ? undefined : wanted?.mode,
      flush: true,
    });
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
      const bytes = file.next === null ? null : keptBytes(root, file.next);
      // What can be made again was not kept.
      if (file.next !== null && bytes === null) continue;
      if (now === file.was) make(root, file, bytes);
      else if (bytes !== null) writeWhole(inside(root, `${file.path}.pending`), bytes, { flush: true });
    }
    noted(root, change);
  });
}

/** Of what was not made, nothing is said. */
function noted(root: string, change: Change): void {
  const files = change.files.filter(({ path, next }) => printAt(root, path) === next);
  if (files.length > 0) note(root, { ...change, files });
  removeTree(waitingFolder(root));
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
    sweepDeciding(root);
    const looked = wanted.map((one) => ({ ...one, now: bytesAt(root, one.path) }));
    const printOf = (bytes: Uint8Array | null): string | null => bytes && fingerprint(bytes);
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
      else if (bytes !== null) mayStand(placeOf(root, path));
      if (now !== null) keepBytes(root, now);
      if (bytes !== null && !canBeMadeAgain) keepBytes(root, bytes);
    }
    const change = newChange(
      root,
      files.map(({ path, was, next }) => ({ path, was, next })),
      more,
    );
    decide(root, change);
    sweepBeside(...files.map(({ path }) => placeOf(root, path)));
    for (const file of files) make(root, file, file.bytes, file);
    if (isPart) removeTree(waitingFolder(root));
    else noted(root, change);
    return [];
  });
}

/** A folder of ours in a project, with all that is in it; refused through a link. @throws UsageError */
export const dropFolder = (root: string, path: string): void => removeTree(inside(root, path));
