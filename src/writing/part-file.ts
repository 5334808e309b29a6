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

/** Characters held before they go to the disk. */
const most = 64 * 1024;

/** In a folder of the root; readable by its owner alone. */
export function openPart(root: string, folder: string): PartFile {
  const beside = inside(root, `${folder}/${process.pid}.part`);
  mkdirSync(dirname(beside), { recursive: true });
  let held = '';
  let file: number | null = openSync(beside, 'w', 0o600);
  const flush = (): void => {
    if (file !== null && held !== '') writeSync(file, held);
    held = '';
  };
  const close = (): void => {
    if (file !== null) closeSync(file);
    file = null;
  };
  return {
    write(text) {
      held += text;
      if (held.length > most) flush();
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
