// The one door to the disk: nothing else in the house opens, lists, writes or removes anything.
import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  fsyncSync,
  ftruncateSync,
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

export type Kind = 'file' | 'folder' | 'link' | 'other';

export interface Entry {
  readonly name: string;
  /** Of the entry itself: a link is not followed. */
  readonly kind: Kind;
}

const kindOfEntry = (entry: Pick<Dirent, 'isFile' | 'isDirectory' | 'isSymbolicLink'>): Kind =>
  entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'other';

/** What stands there, links followed; null when nothing does. */
export function kindAt(full: string): Kind | null {
  try {
    return kindOfEntry(statSync(full));
  } catch (error) {
    if (isDiskError(error)) return null;
    throw error;
  }
}
export const isThere = (full: string): boolean => kindAt(full) !== null;
export const isFolder = (full: string): boolean => kindAt(full) === 'folder';

/** What stands there itself: a link is one, wherever it leads. */
export function entryAt(full: string): Kind | null {
  const stat = lstatSync(full, { throwIfNoEntry: false });
  return stat === undefined ? null : kindOfEntry(stat);
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
    if (!stat.isFile()) throw refusal('not-a-file', real);
    const now = straight === 0 ? lstatSync(real, { throwIfNoEntry: false }) : undefined;
    if (straight === 0 && (now?.isSymbolicLink() || now?.ino !== stat.ino)) throw refusal('outside', real);
    return {
      size: stat.size,
      read: (into, position) => readSync(file, into, 0, into.length, position ?? null),
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

/** Folder by folder: Node's own recursion turns for ever under `/proc` and where folders mount themselves. */
export function makeFolders(full: string, mode?: number): void {
  const missing: string[] = [];
  for (let folder = full; entryAt(folder) === null && dirname(folder) !== folder; folder = dirname(folder)) missing.push(folder);
  for (const folder of missing.reverse())
    try {
      mkdirSync(folder, { mode });
    } catch (error) {
      if (!(isDiskError(error) && error.code === 'EEXIST')) throw error;
    }
}

export interface WriteOptions {
  readonly executable?: boolean | undefined;
  /** The rights of the file; otherwise those that the person gives to new files. */
  readonly mode?: number | undefined;
  /** Goes to the disk itself before it takes its place. */
  readonly flush?: boolean | undefined;
}

/** Hidden, of a name that nobody can have planted, and no longer than any disk takes. */
const besideOf = (full: string): string => join(dirname(full), `.${randomBytes(6).toString('hex')}.part`);

/** A new file; nothing is followed and nothing replaced. */
const create = (full: string, mode = 0o666): number =>
  openSync(full, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | straight, mode);

function put(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}

/** A file is whole or it is not there: written beside, then renamed. A link that stands in its place is replaced, not followed. */
export function writeWhole(
  full: string,
  bytes: Uint8Array,
  { executable = false, mode, flush = false }: WriteOptions = {},
): void {
  const part = startWhole(full, executable ? 0o777 : 0o666);
  try {
    part.add(bytes);
    part.keep(full, { mode, flush });
  } catch (error) {
    part.drop();
    throw error;
  }
}

export interface Part {
  readonly add: (bytes: Uint8Array) => void;
  /** Puts it in its place. */
  readonly keep: (full: string, options?: Pick<WriteOptions, 'mode' | 'flush'>) => void;
  /** As if it had never been; nothing once it was kept. */
  readonly drop: () => void;
}

/** A file that is written as it comes, beside where it will stand; folders on the way are made. */
export function startWhole(full: string, mode?: number): Part {
  makeFolders(dirname(full));
  const beside = besideOf(full);
  let file: number | null = create(beside, mode);
  const close = (): void => {
    if (file !== null) closeSync(file);
    file = null;
  };
  return {
    add: (bytes) => {
      if (file !== null) put(file, bytes);
    },
    keep: (place, { mode: rights, flush } = {}) => {
      if (file !== null && flush) fsyncSync(file);
      close();
      if (rights !== undefined) chmodSync(beside, rights);
      renameSync(beside, place);
    },
    drop: () => {
      close();
      rmSync(beside, { force: true });
    },
  };
}

export interface Appending {
  readonly add: (bytes: Uint8Array) => void;
  readonly close: () => void;
}

/** A file that grows: what was added stays, whatever kills us. `keep`: how many bytes of what is there stay; 0 begins anew. */
export function appendTo(full: string, keep: number): Appending {
  makeFolders(dirname(full));
  const file = openSync(full, constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND | straight, 0o666);
  if (!fstatSync(file).isFile()) {
    closeSync(file);
    throw refusal('not-a-file', full);
  }
  ftruncateSync(file, keep);
  return { add: (bytes) => put(file, bytes), close: () => closeSync(file) };
}

export const rename = (from: string, to: string): void => renameSync(from, to);
export const remove = (full: string): void => rmSync(full, { force: true });
/** With all that is below; a link goes, what it leads to stays. */
export const removeTree = (full: string): void => rmSync(full, { recursive: true, force: true, maxRetries: 3 });
/** @throws the system's error when it is not empty */
export const removeEmpty = (full: string): void => rmdirSync(full);
export const rightsOf = (full: string): number => statSync(full).mode;

/** @throws the system's error when the file may not be written, or run */
export const mayWrite = (full: string): void => accessSync(full, constants.W_OK);
export const mayRun = (full: string): void => accessSync(full, process.platform === 'win32' ? constants.F_OK : constants.X_OK);

/** A folder of one's own, which nobody else can read. */
export const ownFolderIn = (folder: string, prefix: string): string => mkdtempSync(join(folder, prefix));
