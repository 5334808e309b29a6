// A picture that a project brings along.
import { resolve } from 'node:path';
import { isThere } from '../disk/index.ts';
import { type Folder, once, rootOf } from './held-folder.ts';
import { readBytes } from './read-bytes.ts';

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
