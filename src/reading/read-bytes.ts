// The bytes of a file or of a picture: never more than it may have, and never from outside of where it may stand.

import { resolve } from 'node:path';
import { isThere, type OpenFile, openNamed, openWithin, refusal, wholeOf } from '../disk/index.ts';
import { type Fault, isDiskError } from '../model/index.ts';
import { type BytesRead, type Folder, once, rootOf } from './held-folder.ts';

/** Past this size a file is refused unread, in bytes. */
export const largestFile = 512 * 1024;

/** The fault names the file, at its first character. */
export const wholeFile = (path: string, code: string, found: Fault['found'] = {}): Fault => ({
  code,
  at: { path, line: 1, column: 1 },
  found,
});

const faultOf = (path: string, reason: string): Fault =>
  wholeFile(path, reason === 'outside' ? 'file/link-not-followed' : 'file/not-readable', { reason });

function readOpened(path: string, open: () => OpenFile, largest: number): BytesRead {
  try {
    const file = open();
    try {
      if (file.size > largest) return { fault: wholeFile(path, 'file/too-large', { size: file.size, largest }) };
      return { bytes: wholeOf(file) };
    } finally {
      file.close();
    }
  } catch (error) {
    if (!isDiskError(error)) throw error;
    return { fault: faultOf(path, error.code) };
  }
}

/** `path` is what the fault names, `full` where the file is; it is read when that is inside one of the folders. */
export const readBytes = (path: string, full: string, within: readonly string[], largest = largestFile): BytesRead =>
  readOpened(path, () => openWithin(full, within), largest);

const failures = ['EBUSY', 'EIO', 'EMFILE', 'ENFILE', 'ENOMEM', 'ESTALE', 'ETIMEDOUT'];
/** What a disk says that fails, or a file that another program holds open: it may well be there. */
export const isFailure = (reason: string): boolean => failures.includes(reason);
/** The same, or a file that is closed to this person. */
export const isRefused = (reason: string): boolean => isFailure(reason) || reason === 'EACCES' || reason === 'EPERM';

/** The same of a file that the person named. @throws the system's error where the file is there and is refused */
export function readNamed(path: string, full: string, largest: number): BytesRead {
  const read = readOpened(path, () => openNamed(full), largest);
  const reason = 'fault' in read ? String(read.fault.found['reason']) : '';
  if (isRefused(reason)) throw refusal(reason, full);
  return read;
}

// A picture that a project brings along.

/** In bytes; past this size a picture is not read. */
const largestPicture = 20 * 1024 * 1024;

/**
 * `missing` when there is no such file in the root, nor in a folder beside it that may be borrowed from, or none that can be read. `path` is whole,
 * or starts from `root`.
 */
export function readAsset(folder: Folder, path: string, borrowed: readonly string[] = []): Uint8Array | 'missing' | 'too-large' {
  const root = rootOf(folder);
  const full = resolve(root, path);
  if (!isThere(full)) return 'missing';
  const within = [root, ...borrowed];
  const key = [full, ...within].join('\0');
  const read = once(
    folder,
    ({ bytes }) => bytes,
    key,
    () => readBytes(path, full, within, largestPicture),
  );
  if ('bytes' in read) return read.bytes;
  return read.fault.code === 'file/too-large' ? 'too-large' : 'missing';
}
