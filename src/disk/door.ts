// The one door to the disk: nothing else in the house opens, lists, writes or removes anything.
import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isDiskError } from '../model/index.ts';
import { onceFree } from './patience.ts';

export type Kind = 'file' | 'folder' | 'link' | 'other';

export interface Entry {
  readonly name: string;
  /** Of the entry itself: a link is not followed. */
  readonly kind: Kind;
}

const kindOfEntry = (entry: Pick<Dirent, 'isFile' | 'isDirectory' | 'isSymbolicLink'>): Kind =>
  entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'other';

/** What the system says where there is nothing that we may see; a disk that fails says something else, and that is never taken for nothing. */
const absent = ['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'EACCES', 'EPERM', 'EINVAL', 'ERR_ACCESS_DENIED'];
export const isAbsence = (error: unknown): boolean => isDiskError(error) && absent.includes(error.code);

function kindFrom(look: () => Parameters<typeof kindOfEntry>[0]): Kind | null {
  try {
    return kindOfEntry(look());
  } catch (error) {
    if (isAbsence(error)) return null;
    throw error;
  }
}

/** What stands there, links followed; null when nothing does. */
export const kindAt = (full: string): Kind | null => kindFrom(() => statSync(full));
export const isThere = (full: string): boolean => kindAt(full) !== null;
export const isFolder = (full: string): boolean => kindAt(full) === 'folder';

/** What stands there itself: a link is one, wherever it leads; null when nothing does, or we may not look. */
export const entryAt = (full: string): Kind | null => kindFrom(() => lstatSync(full));

/** A folder, not a link to one, that the person who runs us made; on Windows, where the system knows no such number, any folder. */
export function isOurFolder(full: string): boolean {
  if (entryAt(full) !== 'folder') return false;
  return process.getuid === undefined || lstatSync(full).uid === process.getuid();
}

/** The permissions of what stands there, links followed, as `0o640`; null when nothing does, and on Windows, which has none of the kind. */
export function rightsAt(full: string): number | null {
  if (process.platform === 'win32' || !isThere(full)) return null;
  return statSync(full).mode & 0o777;
}

/** In bytes; 0 when there is nothing. */
export const sizeAt = (full: string): number => statSync(full, { throwIfNoEntry: false })?.size ?? 0;

/** In the order in which the system has them. @throws the system's error */
export const entriesOf = (full: string): readonly Entry[] =>
  readdirSync(full, { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: kindOfEntry(entry) }));

/** The place itself, every link on the way resolved. @throws the system's error */
export const realPlace = (full: string): string => realpathSync.native(full);

/** Windows has no such flag: there the place is compared with what was opened. */
const straight = constants.O_NOFOLLOW ?? 0;

export interface OpenFile {
  /** In bytes, as it was when it was opened. */
  readonly size: number;
  /** Fills `into` from `position`, by default from where the last read ended; how many bytes came, 0 at the end. */
  readonly read: (into: Uint8Array, position?: number) => number;
  readonly close: () => void;
}

const readOf =
  (file: number): OpenFile['read'] =>
  (into, position) =>
    readSync(file, into, 0, into.length, position ?? null);

/**
 * A file opened at its real place: a link put there meanwhile is refused, a pipe that nobody writes to does not hold us up, and what is measured is
 * what is read even when the file is replaced.
 *
 * @throws the system's error; one whose code is `outside` or `not-a-file`
 */
export function openStraight(real: string): OpenFile {
  const file = openSync(real, constants.O_RDONLY | straight | (constants.O_NONBLOCK ?? 0));
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) throw refusal(stat.isDirectory() ? 'EISDIR' : 'not-a-file', real);
    const now = straight === 0 ? lstatSync(real, { throwIfNoEntry: false }) : undefined;
    if (straight === 0 && (now?.isSymbolicLink() || now?.ino !== stat.ino)) throw refusal('outside', real);
    return {
      size: stat.size,
      read: readOf(file),
      close: () => closeSync(file),
    };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

/** As the system refuses, by a code of ours. */
export const refusal = (code: string, path: string): Error =>
  Object.assign(new Error(`${code}: ${path}`), { code, path, syscall: 'open' });

/** Folder by folder: Node's own recursion turns for ever under `/proc` and where folders mount themselves. Those that were made, the outermost first. */
export function makeFolders(full: string, mode?: number): readonly string[] {
  const missing: string[] = [];
  for (let folder = full; entryAt(folder) === null && dirname(folder) !== folder; folder = dirname(folder)) missing.push(folder);
  for (const folder of missing.reverse())
    try {
      mkdirSync(folder, { mode });
    } catch (error) {
      // Where Node does not let us look it may be there all the same: what is then written in it will tell.
      if (!(isDiskError(error) && ['EEXIST', 'ERR_ACCESS_DENIED'].includes(error.code))) throw error;
    }
  return missing;
}

export interface Writer {
  readonly put: (bytes: Uint8Array) => void;
  /** What was put is on the disk itself. */
  readonly sync: () => void;
  readonly close: () => void;
}

/** What fails is told of this file, though the system had no name for it, or the name of one written beside it. @throws what `work` does */
export function toldOf<Result>(full: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw isDiskError(error) ? Object.assign(error, { path: full, dest: undefined }) : error;
  }
}

function put(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}
const writerOf = (file: number, full: string): Writer => ({
  put: (bytes) => toldOf(full, () => put(file, bytes)),
  sync: () => {
    if (!isHeldIn()) toldOf(full, () => fsyncSync(file));
  },
  close: () => closeSync(file),
});

/** Node's permission model takes `fsync` away; there, a file that is to be flushed is opened so that each write is. */
const isHeldIn = (): boolean => process.permission !== undefined;

/**
 * A new file; nothing is followed and nothing replaced. `isFlushed`: it will be asked to `sync`.
 *
 * @throws the system's error, `EEXIST` when something stands there
 */
export function createNew(full: string, mode = 0o666, isFlushed = false): Writer {
  const flushed = isFlushed && isHeldIn() ? (constants.O_DSYNC ?? constants.O_SYNC ?? 0) : 0;
  return writerOf(openSync(full, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | straight | flushed, mode), full);
}

/** A file that is there and grows: what was added stays, whatever kills us or takes its place meanwhile, and is read by who added it. */
export function appendTo(full: string): Writer & Pick<OpenFile, 'read'> {
  const file = openSync(full, constants.O_RDWR | constants.O_APPEND | straight);
  if (!fstatSync(file).isFile()) {
    closeSync(file);
    throw refusal('not-a-file', full);
  }
  return { ...writerOf(file, full), read: readOf(file) };
}

/** A name that was given holds when the folder is on the disk too. Windows, which has no such call, does so by itself. */
export function flushFolder(full: string): void {
  if (process.platform === 'win32' || isHeldIn()) return;
  const folder = openSync(full, constants.O_RDONLY);
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** The rights and the group of a file that is there; a group that this person may not give stays theirs. */
export function takeAfter(full: string, like: string): void {
  const stat = statSync(like, { throwIfNoEntry: false });
  if (stat === undefined) return;
  try {
    if (process.getgid !== undefined && stat.gid !== process.getgid()) chownSync(full, -1, stat.gid);
  } catch (error) {
    if (!(isDiskError(error) && error.code === 'EPERM')) throw error;
  }
  chmodSync(full, stat.mode);
}
export const giveRights = (full: string, mode: number): void => chmodSync(full, mode);

/** A second name for a file, when nothing bears it yet: of two who want it, the system gives it to one. @throws the system's error */
export const nameToo = (full: string, second: string): void => linkSync(full, second);
export const rename = (from: string, to: string): void => onceFree(() => renameSync(from, to));
export const remove = (full: string): void => rmSync(full, { force: true });
/** With all that is below; a link goes, what it leads to stays. */
export const removeTree = (full: string): void => rmSync(full, { recursive: true, force: true, maxRetries: 3 });
/** False when the folder holds something, and stays: the system knows without listing it. */
export function removeEmpty(full: string): boolean {
  try {
    rmdirSync(full);
    return true;
  } catch (error) {
    if (isDiskError(error) && (error.code === 'ENOTEMPTY' || error.code === 'EEXIST')) return false;
    throw error;
  }
}

/** @throws the system's error when the file may not be written */
export const mayWrite = (full: string): void => accessSync(full, constants.W_OK);

/** A file that the system would start as a program. */
export function isRunnable(full: string): boolean {
  try {
    accessSync(full, process.platform === 'win32' ? constants.F_OK : constants.X_OK);
    return kindAt(full) === 'file';
  } catch (error) {
    if (isDiskError(error)) return false;
    throw error;
  }
}

/** A folder of one's own, which nobody else can read. */
export const ownFolderIn = (folder: string, prefix: string): string => mkdtempSync(join(folder, prefix));
