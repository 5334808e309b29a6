// The changes of a folder's files, as the person's state folder keeps them: the one that was decided and may not be made yet, and those that were made.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { bytesWithin, inside, openWithin, piecesOf } from './bounds.ts';
import { isAbsence, isThere, type OpenFile, realPlace } from './door.ts';
import { stateOf } from './state-folder.ts';

/** SHA-256, in hexadecimal. */
export const fingerprint = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Fingerprints of a file before and after, null where there is none. */
export interface ChangedFile {
  readonly path: string;
  readonly was: string | null;
  readonly next: string | null;
}

export interface Change {
  readonly jalon: 1;
  /** Sorts by time, and is of one change alone. */
  readonly id: string;
  /** The folder, by its real place. */
  readonly root: string;
  /** The moment, in UTC, as ISO 8601 writes it. */
  readonly at: string;
  /** As it was typed. */
  readonly command: string;
  /** Who ran it, as the system knows them. */
  readonly who: string;
  readonly files: readonly ChangedFile[];
  /** The changes that this one takes back. */
  readonly undoes?: readonly string[];
  /** The taking back that this one takes back. */
  readonly redoes?: string;
  /** It takes away for good: once it is made, nothing of it or of what came before is known. */
  readonly forgets?: true;
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** What is written carries the fingerprint of the rest, so that what is damaged is known. */
export const sealed = (change: Change): Uint8Array => {
  const text = JSON.stringify(change);
  return new TextEncoder().encode(`${fingerprint(new TextEncoder().encode(text))}\n${text}\n`);
};

/** Null when it is not what was written. */
export function unsealed(bytes: Uint8Array): Change | null {
  const [print = '', text = ''] = textOf(bytes).split('\n');
  return fingerprint(new TextEncoder().encode(text)) === print ? JSON.parse(text) : null;
}

/** The folder appears whole, by one renaming: from then on the change is decided. */
export const waitingFolder = (root: string): string => join(stateOf(root), 'waiting');
export const waitingList = 'change';

/** A file of the state folder; null when there is none that can be read. */
export function stateBytes(root: string, ...names: readonly string[]): Uint8Array | null {
  try {
    return bytesWithin(join(stateOf(root), ...names), [stateOf(root)]);
  } catch (error) {
    if (isAbsence(error)) return null;
    throw error;
  }
}

/** `damaged`: something waits that is not what was decided. Null when nothing does. */
export function waitingIn(root: string): Change | 'damaged' | null {
  if (!isThere(waitingFolder(root))) return null;
  const bytes = stateBytes(root, 'waiting', waitingList);
  return (bytes && unsealed(bytes)) ?? 'damaged';
}

/** What a file was or is to become, by its fingerprint; null when it is not kept, or is not what it was. */
export function keptBytes(root: string, print: string): Uint8Array | null {
  const bytes = stateBytes(root, 'bytes', print);
  return bytes !== null && fingerprint(bytes) === print ? bytes : null;
}

function printOf(file: OpenFile): string {
  const hash = createHash('sha256');
  for (const bytes of piecesOf(file)) hash.update(bytes);
  return hash.digest('hex');
}

/** As `keptBytes`, for what is too long to be held: the file, when it is what it was. */
export function keptFile(root: string, print: string): OpenFile | null {
  const full = join(stateOf(root), 'bytes', print);
  if (!isThere(full)) return null;
  const file = openWithin(full, [stateOf(root)]);
  if (printOf(file) === print) return file;
  file.close();
  return null;
}

export function isKept(root: string, print: string): boolean {
  const file = keptFile(root, print);
  file?.close();
  return file !== null;
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

/** However long the file is, no more of it than a piece is held. */
export const printAt = (root: string, path: string): string | null => {
  const full = placeOf(root, path);
  if (!isThere(full)) return null;
  const file = openWithin(full, [root]);
  try {
    return printOf(file);
  } finally {
    file.close();
  }
};

/** How the files of a waiting change are to be read: as it will leave them; null for one that is to go. A file that somebody changed since is not among them. */
export function waitingTexts(root: string): ReadonlyMap<string, string | null> {
  const change = waitingIn(root);
  if (change === null || change === 'damaged') return new Map();
  return new Map(
    change.files.flatMap(({ path, was, next }): [string, string | null][] => {
      if (printAt(root, path) !== was) return [];
      if (next === null) return [[path, null]];
      const bytes = keptBytes(root, next);
      return bytes === null ? [] : [[path, textOf(bytes)]];
    }),
  );
}
