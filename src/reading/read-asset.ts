// A picture that a project brings along.
import { resolve } from 'node:path';
import { isThere } from '../disk/index.ts';
import { readBytes } from './read-bytes.ts';

/** In bytes; past this size a picture is not read. */
const largestPicture = 20 * 1024 * 1024;

/**
 * `missing` when there is no such file in the root, nor in a folder beside it that may be borrowed from, or none that can be read. `path` is whole,
 * or starts from `root`.
 */
export function readAsset(root: string, path: string, borrowed: readonly string[] = []): Uint8Array | 'missing' | 'too-large' {
  const full = resolve(root, path);
  if (!isThere(full)) return 'missing';
  const read = readBytes(path, full, [root, ...borrowed], largestPicture);
  if ('bytes' in read) return read.bytes;
  return read.fault.code === 'file/too-large' ? 'too-large' : 'missing';
}
