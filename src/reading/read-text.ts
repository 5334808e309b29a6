// The text of one file, or why there is none.
import { join } from 'node:path';
import { refusal } from '../disk/index.ts';
import type { Fault } from '../model/index.ts';
import { decode } from './decode.ts';
import { readBytes } from './read-bytes.ts';

/** `path` is relative to `root`, and is what faults name; it is read inside `within`, by default the root. Without its byte order mark. */
export function textOf(
  root: string,
  path: string,
  within: readonly string[] = [root],
): { readonly text: string; readonly isMarked: boolean } | { readonly fault: Fault } {
  const read = readBytes(path, join(root, path), within);
  if ('fault' in read) return read;
  const decoded = decode(path, read.bytes);
  return 'fault' in decoded ? decoded : { text: decoded.text, isMarked: read.bytes[0] === 0xef && read.bytes[1] === 0xbb };
}

/** What a disk says that fails, where the file may well be there. */
const failures = ['EIO', 'EMFILE', 'ENFILE', 'ENOMEM', 'ESTALE', 'ETIMEDOUT'];

/**
 * For those who change it: with its byte order mark, so that encoding it again gives the same bytes. Null when it is not text in UTF-8.
 *
 * @throws the system's error when the disk fails: what is there is not taken for nothing
 */
export function readText(root: string, path: string): string | null {
  const read = textOf(root, path);
  if ('fault' in read) {
    const reason = String(read.fault.found['reason']);
    if (failures.includes(reason)) throw refusal(reason, join(root, path));
    return null;
  }
  return read.isMarked ? `\ufeff${read.text}` : read.text;
}
