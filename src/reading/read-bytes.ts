// The bytes of a file: never more than a project file has, and never waiting for what is no file.
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { type Fault, isDiskError } from '../model/index.ts';

/** Past this size a file is refused unread, in bytes. */
export const largestFile = 512 * 1024;

/** The fault names the file, at its first character. */
export const wholeFile = (path: string, code: string, found: Fault['found'] = {}): Fault => ({
  code,
  at: { path, line: 1, column: 1 },
  found,
});

/** No more of an open file than it was measured, though it should grow under our eyes. */
function bytesOf(file: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(size);
  let read = 0;
  for (let more = -1; read < size && more !== 0; read += more) more = readSync(file, bytes, read, size - read, null);
  return bytes.subarray(0, read);
}

/**
 * `path` is what the fault names, `full` where the file is. Opened once, so that what is measured is what is read even when the file is
 * replaced meanwhile; a pipe that nobody writes to does not hold us up.
 */
export function readBytes(
  path: string,
  full: string,
  largest = largestFile,
): { readonly bytes: Uint8Array } | { readonly fault: Fault } {
  let file: number | null = null;
  try {
    file = openSync(full, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stat = fstatSync(file);
    if (!stat.isFile()) return { fault: wholeFile(path, 'file/not-readable', { reason: 'not-a-file' }) };
    if (stat.size > largest) return { fault: wholeFile(path, 'file/too-large', { size: stat.size, largest }) };
    return { bytes: bytesOf(file, stat.size) };
  } catch (error) {
    if (!isDiskError(error)) throw error;
    return { fault: wholeFile(path, 'file/not-readable', { reason: error.code }) };
  } finally {
    if (file !== null) closeSync(file);
  }
}
