// What may be reached: the person who types fixes it, never what a file says. A link is resolved before anything is done with it.
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { isDiskError, UsageError } from '../model/index.ts';
import { entryAt, isFolder, isThere, mayWrite, type OpenFile, openStraight, realPlace, refusal, toldOf } from './door.ts';

/** The folders that the person named, by their real places: a project may borrow from them, and from nowhere else. */
const named = new Set<string>();

/** @throws the system's error when there is no such folder */
export const nameFolder = (full: string): void => {
  named.add(realPlace(full));
};
export const namedFolders = (): readonly string[] => [...named];

let shared: string | null = null;

/** The folder that all projects share is one that the person named, too. @throws as `nameFolder` */
export const nameOrganisation = (full: string): void => {
  nameFolder(full);
  shared = realPlace(full);
};
/** By its real place. */
export const organisationFolder = (): string | null => shared;

/** A command line begins with nothing named. */
export const forgetNamed = (): void => {
  named.clear();
  shared = null;
};

/** `real` is `folder` or below it; both are real places. */
export const isWithin = (real: string, folder: string): boolean =>
  real === folder || real.startsWith(folder.endsWith(sep) ? folder : folder + sep);

const coded = <Result>(work: () => Result): Result | { readonly reason: string } => {
  try {
    return work();
  } catch (error) {
    if (isDiskError(error)) return { reason: error.code };
    throw error;
  }
};

/** As `realPlace`; null when there is nothing, or we may not look. */
export const realOf = (full: string): string | null => {
  const real = coded(() => realPlace(full));
  return typeof real === 'string' ? real : null;
};

/** Where a file really is, or why it may not be read: `outside` of these folders, or the system's code. */
export const placeWithin = (full: string, within: readonly string[]): { readonly real: string } | { readonly reason: string } =>
  coded(() => {
    const real = realPlace(full);
    // Where no link stands on the way to a file, none stands on the way to a folder above it.
    const isIn = (folder: string): boolean => (real === full && isWithin(real, folder)) || isWithin(real, realPlace(folder));
    return within.some(isIn) ? { real } : { reason: 'outside' };
  });

/** @throws the system's error; one whose code is `outside` or `not-a-file` */
export function openWithin(full: string, within: readonly string[]): OpenFile {
  const place = placeWithin(full, within);
  if ('reason' in place) throw refusal(place.reason, full);
  return openStraight(place.real);
}

/** A file that the person named, wherever it is, links included. @throws the system's error; one whose code is `not-a-file` */
export const openNamed = (full: string): OpenFile => openStraight(realPlace(full));

function closed(file: OpenFile): Uint8Array {
  try {
    return wholeOf(file);
  } finally {
    file.close();
  }
}

/** The whole of a file, no more of it than it was measured, though it should grow under our eyes. @throws as `openWithin` */
export const bytesWithin = (full: string, within: readonly string[]): Uint8Array => closed(openWithin(full, within));
/** @throws as `openNamed` */
export const bytesNamed = (full: string): Uint8Array => closed(openNamed(full));

/** What an open file holds. */
export function wholeOf({ size, read }: OpenFile): Uint8Array {
  const bytes = Buffer.allocUnsafe(size);
  let done = 0;
  for (let more = -1; done < size && more !== 0; done += more) more = read(bytes.subarray(done), done);
  return bytes.subarray(0, done);
}

/** Of an open file, from its start: pieces that are good until the next one. */
export function* piecesOf({ read }: OpenFile): Generator<Uint8Array> {
  const bytes = Buffer.allocUnsafe(64 * 1024);
  for (let at = 0, more = read(bytes, 0); more > 0; more = read(bytes, at)) {
    yield bytes.subarray(0, more);
    at += more;
  }
}

/** In bytes, the longest name that a disk takes. */
const longestName = 255;

/** @throws the system's error when no file can be made in this place: too long a name, below a file, or in a folder that is read only */
export function mayAppear(full: string): void {
  if (Buffer.byteLength(basename(full)) > longestName) throw refusal('ENAMETOOLONG', full);
  let folder = dirname(full);
  while (entryAt(folder) === null && dirname(folder) !== folder) folder = dirname(folder);
  if (!isFolder(folder)) throw refusal('ENOTDIR', folder);
  toldOf(full, () => mayWrite(folder));
}

/** What jalon keeps for itself in a project: no link leads there. */
const isKeptByUs = (path: string): boolean => /^\.jalon(?:$|[-/\\])/.test(path);

/**
 * The full path of what is written below `root`, or a refusal when it would leave it: by `..`, by an absolute path, or through a link; under
 * `.jalon` through any link.
 *
 * @throws UsageError `outside-folder`
 */
export function inside(root: string, path: string): string {
  const full = resolve(root, path);
  let existing = dirname(full);
  while (entryAt(existing) === null && dirname(existing) !== existing) existing = dirname(existing);
  const top = isThere(root) ? realPlace(root) : resolve(root);
  const below = relative(resolve(root), full);
  const leads = coded(() => resolve(realPlace(existing), relative(existing, full)));
  const real = !isThere(root) ? full : typeof leads === 'string' ? leads : '';
  const isBent = isKeptByUs(below) && (real !== join(top, below) || entryAt(full) === 'link');
  if (isBent || real === top || !isWithin(real, top)) throw new UsageError('outside-folder', { path });
  return full;
}
