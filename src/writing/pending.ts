// A change of several files, decided whole before any of them is touched, so that a kill at any moment leaves nothing half done.
import { dirname, join, sep } from 'node:path';
import {
  entriesOf,
  fingerprint,
  heldBytes,
  inside,
  isThere,
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
  rightsOf,
  type Waiting,
  waitingFolder,
  waitingIn,
  waitingList,
  writeWhole,
} from '../disk/index.ts';
import { isDiskError } from '../model/index.ts';

/** Lays out what is to be written; false when another change is being made. */
export function decide(root: string, waiting: readonly Waiting[], bytesOf: (path: string) => Uint8Array | null): boolean {
  const beside = ownFolderIn(ownStateOf(root), 'deciding-');
  try {
    for (const { path, held } of waiting) {
      const bytes = bytesOf(path);
      if (bytes === null) continue;
      const full = placeOf(root, path);
      // Whatever the disk would refuse refuses the change while no file has been touched.
      if (isThere(full)) mayWrite(full);
      else mayStand(full);
      writeWhole(join(beside, held), bytes, { mode: 0o600, flush: true });
    }
    const list = new TextEncoder().encode(JSON.stringify({ jalon: 1, root: realPlace(root), files: waiting }));
    writeWhole(join(beside, waitingList), list, { mode: 0o600, flush: true });
    rename(beside, waitingFolder(root));
    return true;
  } catch (error) {
    removeTree(beside);
    if (isDiskError(error) && (error.code === 'ENOTEMPTY' || error.code === 'EEXIST')) return false;
    throw error;
  }
}

export const forget = (root: string): void => removeTree(waitingFolder(root));

/** With the folders that it leaves empty. */
function takeAway(root: string, full: string): void {
  remove(full);
  const top = realPlace(root);
  for (let folder = dirname(full); folder.startsWith(top + sep); folder = dirname(folder)) {
    if (!isThere(folder)) continue;
    if (entriesOf(folder).length > 0) return;
    removeEmpty(folder);
  }
}

/**
 * Makes what was decided and is still waiting; anybody who writes may, at any time, and twice is once. Each file keeps its rights. One that
 * somebody changed since is left as it is, and what it was to become is put beside it, under its name and `.pending`.
 */
export function finishPending(root: string): void {
  // What is to be written comes first: should the disk refuse it, nothing has gone yet.
  for (const one of waitingIn(root).toSorted((a, b) => Number(a.next === null) - Number(b.next === null))) {
    const now = printAt(root, one.path);
    if (now === one.next) continue;
    const full = placeOf(root, one.path);
    const isFree = now === one.was;
    if (one.next === null) {
      if (isFree) takeAway(root, full);
      continue;
    }
    const bytes = heldBytes(root, one);
    if (bytes === null) continue;
    writeWhole(isFree ? full : `${full}.pending`, bytes, { mode: isThere(full) ? rightsOf(full) : undefined, flush: true });
  }
  forget(root);
}

/** A folder of ours in a project, with all that is in it; refused through a link. @throws UsageError */
export const dropFolder = (root: string, path: string): void => removeTree(inside(root, path));

/** The fingerprint of what a text is on the disk; null for none. */
export const printOf = (bytes: Uint8Array | null): string | null => bytes && fingerprint(bytes);
