// A file that is written as it comes, too long to be held: beside its place, then renamed, or dropped.
import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { inside } from './inside.ts';

export interface PartFile {
  readonly write: (text: string) => void;
  /** Puts it in its place, from the root. */
  readonly keep: (path: string) => void;
  /** As if it had never been. */
  readonly drop: () => void;
}

/** Bytes held before they go to the disk. They are copied: a text holds on to the whole from which it was cut. */
const size = 64 * 1024;

/** In a folder of the root; readable by its owner alone. */
export function openPart(root: string, folder: string): PartFile {
  const beside = inside(root, `${folder}/${process.pid}.part`);
  mkdirSync(dirname(beside), { recursive: true });
  const held = Buffer.alloc(size);
  let used = 0;
  let file: number | null = openSync(beside, 'w', 0o600);
  const put = (bytes: Uint8Array): void => {
    for (let at = 0; file !== null && at < bytes.length; ) at += writeSync(file, bytes, at);
  };
  const flush = (): void => {
    put(held.subarray(0, used));
    used = 0;
  };
  const close = (): void => {
    if (file !== null) closeSync(file);
    file = null;
  };
  return {
    write(text) {
      const length = Buffer.byteLength(text);
      if (used + length > size) flush();
      if (length > size) put(Buffer.from(text));
      else used += held.write(text, used);
    },
    keep(path) {
      flush();
      close();
      renameSync(beside, inside(root, path));
    },
    drop() {
      close();
      rmSync(beside, { force: true });
    },
  };
}
