// A change of several files that was decided and may not be made yet: it waits whole in the person's state folder.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { bytesWithin, inside } from './bounds.ts';
import { isThere, realPlace } from './door.ts';
import { stateOf } from './state-folder.ts';

/** SHA-256, in hexadecimal. */
export const fingerprint = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Fingerprints of a file before and after, null where there is none; what it becomes lies in the folder under `held`. */
export interface Waiting {
  readonly path: string;
  readonly was: string | null;
  readonly next: string | null;
  readonly held: string;
}

/** The folder appears whole, by one renaming: from then on the change is decided. */
export const waitingFolder = (root: string): string => join(stateOf(root), 'waiting');
export const waitingList = 'change.json';

/** Empty when nothing waits. */
export function waitingIn(root: string): readonly Waiting[] {
  const folder = waitingFolder(root);
  if (!isThere(join(folder, waitingList))) return [];
  const { files }: { files: readonly Waiting[] } = JSON.parse(
    new TextDecoder().decode(bytesWithin(join(folder, waitingList), [folder])),
  );
  return files;
}

/** What a file is to become, as it was decided; null when what lies there is something else. */
export function heldBytes(root: string, { held, next }: Waiting): Uint8Array | null {
  const folder = waitingFolder(root);
  if (!isThere(join(folder, held))) return null;
  const bytes = bytesWithin(join(folder, held), [folder]);
  return fingerprint(bytes) === next ? bytes : null;
}

/** The real place of a file of the project: a link still leads to where it led, inside the project. */
export const placeOf = (root: string, path: string): string => {
  const full = inside(root, path);
  return isThere(full) ? inside(realPlace(root), realPlace(full)) : full;
};

export const bytesAt = (root: string, path: string): Uint8Array | null => {
  const full = placeOf(root, path);
  return isThere(full) ? bytesWithin(full, [root]) : null;
};

export const printAt = (root: string, path: string): string | null => {
  const bytes = bytesAt(root, path);
  return bytes && fingerprint(bytes);
};

/** How the files of a waiting change are to be read: as it will leave them; null for one that is to go. A file that somebody changed since is not among them. */
export const waitingTexts = (root: string): ReadonlyMap<string, string | null> =>
  new Map(
    waitingIn(root).flatMap((one): [string, string | null][] => {
      if (printAt(root, one.path) !== one.was) return [];
      if (one.next === null) return [[one.path, null]];
      const bytes = heldBytes(root, one);
      return bytes === null ? [] : [[one.path, new TextDecoder().decode(bytes)]];
    }),
  );
