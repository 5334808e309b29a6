// A file is whole or it is not there: written beside, then renamed.

import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { isDiskError } from '../model/index.ts';
import {
  createNew,
  entriesOf,
  flushFolder,
  giveRights,
  isFolder,
  makeFolders,
  nameToo,
  remove,
  rename,
  takeAfter,
  toldOf,
  type Writer,
} from './door.ts';

export interface WriteOptions {
  readonly executable?: boolean | undefined;
  /** The rights of the file; otherwise those that the person gives to new files. */
  readonly mode?: number | undefined;
  /** The file whose rights and group it takes, when there is one. */
  readonly like?: string | undefined;
  /** Goes to the disk itself before it takes its place. */
  readonly flush?: boolean | undefined;
  /** Asked at the last moment: whether what it replaces is still what it was. */
  readonly isStill?: (() => boolean) | undefined;
}

/** Somebody on another computer, whom no lock of this one holds, changed the file meanwhile. */
export class ChangedMeanwhile extends Error {}

/** Of a name that begins as the file's own, and that nobody can have planted. */
const besideOf = (full: string): string => join(dirname(full), `${startOf(full)}${randomBytes(6).toString('hex')}.part`);

/** No disk takes a longer name than 255 bytes: where the file's own leaves no room, the name is hidden. */
const startOf = (full: string): string => (Buffer.byteLength(basename(full)) > 230 ? '.' : `${basename(full)}.`);

/** Takes away what a killed process left beside the places of files; each folder is listed once. */
export function sweepBeside(...places: readonly string[]): void {
  const starts = new Map<string, Set<string>>();
  for (const full of places) starts.set(dirname(full), (starts.get(dirname(full)) ?? new Set()).add(startOf(full)));
  for (const [folder, wanted] of starts) {
    if (!isFolder(folder)) continue;
    for (const { name } of entriesOf(folder)) {
      const [, start] = /^(.*)[0-9a-f]{12}\.part$/s.exec(name) ?? [];
      if (start !== undefined && wanted.has(start)) remove(join(folder, name));
    }
  }
}

export interface Part {
  readonly add: (bytes: Uint8Array) => void;
  /** Puts it in its place. */
  readonly keep: (full: string, options?: Omit<WriteOptions, 'executable'>) => void;
  /** As if it had never been; nothing once it was kept. */
  readonly drop: () => void;
}

/** A file that is written as it comes, beside where it will stand; folders on the way are made. */
export function startWhole(full: string, rights?: number, isFlushed = false): Part {
  makeFolders(dirname(full));
  const beside = besideOf(full);
  let file: Writer | null = toldOf(full, () => createNew(beside, rights, isFlushed));
  const close = (): void => {
    file?.close();
    file = null;
  };
  return {
    add: (bytes) => toldOf(full, () => file?.put(bytes)),
    keep: (place, { mode, like, flush, isStill } = {}) =>
      toldOf(place, () => {
        if (like !== undefined) takeAfter(beside, like);
        if (mode !== undefined) giveRights(beside, mode);
        if (flush) file?.sync();
        close();
        if (isStill?.() === false) throw new ChangedMeanwhile(place);
        rename(beside, place);
        if (flush) flushFolder(dirname(place));
      }),
    drop: () => {
      close();
      try {
        remove(beside);
      } catch (error) {
        // What stays is swept when something is next written there: whatever went before it counts more.
        if (!isDiskError(error)) throw error;
      }
    },
  };
}

/** The bytes, or pieces of them as they come. A link that stands in its place is replaced, not followed. */
export function writeWhole(
  full: string,
  bytes: Uint8Array | Iterable<Uint8Array>,
  { executable = false, ...options }: WriteOptions = {},
): void {
  const part = startWhole(full, executable ? 0o777 : 0o666, options.flush);
  try {
    for (const piece of bytes instanceof Uint8Array ? [bytes] : bytes) part.add(piece);
    part.keep(full, options);
  } catch (error) {
    part.drop();
    throw error;
  }
}

const isCode = (error: unknown, codes: readonly string[]): boolean => isDiskError(error) && codes.includes(error.code);

/** What a system says that gives no file a second name: some shared folders and memory sticks, and Node where it is held in. */
const nameless = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'ERR_ACCESS_DENIED'];

/** A new file, whole or gone. */
function createWhole(full: string, bytes: Uint8Array): void {
  const file = createNew(full, 0o600);
  try {
    file.put(bytes);
  } catch (error) {
    remove(full);
    throw error;
  } finally {
    file.close();
  }
}

/**
 * Only when nothing stands there; false for who comes second. It is there whole, by a second name for what was written beside; where files have
 * one name alone, it is there for a moment before it is whole.
 */
export function writeFirst(full: string, bytes: Uint8Array): boolean {
  makeFolders(dirname(full));
  const beside = besideOf(full);
  try {
    createWhole(beside, bytes);
    try {
      nameToo(beside, full);
    } catch (error) {
      if (!isCode(error, nameless)) throw error;
      createWhole(full, bytes);
    }
    return true;
  } catch (error) {
    // Who holds the place sweeps what lies beside it.
    if (isCode(error, ['EEXIST', 'ENOENT'])) return false;
    throw error;
  } finally {
    remove(beside);
  }
}
