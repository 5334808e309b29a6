// A change of several files that was decided and may not be made yet: it waits whole on the disk, so that a kill at any moment leaves
// nothing half done.
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { inside } from './inside.ts';
import { fingerprint } from './manifest.ts';

/** Under the root. The folder appears whole, by one renaming: from then on the change is decided. */
const waiting = '.jalon-pending';
const list = 'files.json';

/** Fingerprints of a file before and after, null where there is none; what it becomes lies in the folder under `held`. */
export interface Pending {
  readonly path: string;
  readonly was: string | null;
  readonly next: string | null;
  readonly held: string;
}

/** The real place of a file of the project: a link still leads to where it led. */
const placeOf = (root: string, path: string): string => {
  const full = inside(root, path);
  return existsSync(full) ? inside(realpathSync(root), realpathSync(full)) : full;
};

export const bytesAt = (root: string, path: string): Uint8Array | null => {
  const full = placeOf(root, path);
  return existsSync(full) ? readFileSync(full) : null;
};

export const printAt = (root: string, path: string): string | null => {
  const bytes = bytesAt(root, path);
  return bytes && fingerprint(bytes);
};

/** Lays out what is to be written, each file with the rights of the one it replaces; false when another change is being made. */
export function decide(root: string, pending: readonly Pending[], bytesOf: (path: string) => Uint8Array | null): boolean {
  const beside = join(root, `${waiting}-${process.pid}`);
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside, { recursive: true });
  try {
    for (const { path, held } of pending) {
      const bytes = bytesOf(path);
      if (bytes === null) continue;
      writeFileSync(join(beside, held), bytes, { flush: true });
      const full = placeOf(root, path);
      if (!existsSync(full)) continue;
      accessSync(full, constants.W_OK);
      chmodSync(join(beside, held), statSync(full).mode);
    }
    writeFileSync(join(beside, list), JSON.stringify(pending), { flush: true });
    renameSync(beside, join(root, waiting));
    return true;
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    if (error instanceof Error && 'code' in error && (error.code === 'ENOTEMPTY' || error.code === 'EEXIST')) return false;
    throw error;
  }
}

export const forget = (root: string): void => rmSync(join(root, waiting), { recursive: true, force: true });

/** With the folders that it leaves empty. */
function takeAway(root: string, full: string): void {
  rmSync(full, { force: true });
  const top = realpathSync(root);
  for (let folder = dirname(full); folder.startsWith(top + sep); folder = dirname(folder)) {
    if (!existsSync(folder)) continue;
    if (readdirSync(folder).length > 0) return;
    rmdirSync(folder);
  }
}

/**
 * Makes what was decided and is still waiting; anybody may, at any time, and twice is once. A file that somebody changed since is left
 * as it is, and what it was to become is put beside it, under its name and `.pending`.
 */
export function finishPending(root: string): void {
  const folder = join(root, waiting);
  if (!existsSync(join(folder, list))) return;
  const pending: readonly Pending[] = JSON.parse(readFileSync(join(folder, list), 'utf8'));
  for (const { path, was, next, held } of pending) {
    const now = printAt(root, path);
    const full = placeOf(root, path);
    const isFree = now === was;
    if (now === next) continue;
    if (next === null) {
      if (isFree) takeAway(root, full);
    } else if (existsSync(join(folder, held))) {
      mkdirSync(dirname(full), { recursive: true });
      renameSync(join(folder, held), isFree ? full : `${full}.pending`);
    }
  }
  forget(root);
}
