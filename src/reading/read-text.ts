// The text of one file, or why there is none.
import { join } from 'node:path';
import { refusal } from '../disk/index.ts';
import { decode } from './decode.ts';
import { type Folder, once, rootOf, type TextRead } from './held-folder.ts';
import { isFailure, readBytes } from './read-bytes.ts';

function decoded(path: string, full: string, within: readonly string[]): TextRead {
  const read = readBytes(path, full, within);
  if ('fault' in read) return read;
  const text = decode(path, read.bytes);
  return 'fault' in text ? text : { text: text.text, isMarked: read.bytes[0] === 0xef && read.bytes[1] === 0xbb };
}

/** `path` is relative to the root, and is what faults name; it is read inside `within`, by default the root. Without its byte order mark. */
export function textOf(folder: Folder, path: string, within: readonly string[] = [rootOf(folder)]): TextRead {
  const full = join(rootOf(folder), path);
  return once(
    folder,
    ({ texts }) => texts,
    [full, ...within].join('\0'),
    () => decoded(path, full, within),
  );
}

/**
 * For those who change it: with its byte order mark, so that encoding it again gives the same bytes. Null when it is not text in UTF-8.
 *
 * @throws the system's error when the disk fails: what is there is not taken for nothing
 */
export function readText(folder: Folder, path: string): string | null {
  const read = textOf(folder, path);
  if ('fault' in read) {
    const reason = String(read.fault.found['reason']);
    if (isFailure(reason)) throw refusal(reason, join(rootOf(folder), path));
    return null;
  }
  return read.isMarked ? `\ufeff${read.text}` : read.text;
}
