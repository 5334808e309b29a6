// A file that is written as it comes, too long to be held: with the person, until a change makes it a file of the project, or it is dropped.
import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { entriesOf, ownStateOf, remove, startWhole } from '../disk/index.ts';
import { placeKept } from './change-log.ts';
import type { Wanted } from './commit.ts';
import { isGone } from './lock.ts';

export interface PartFile {
  readonly write: (text: string) => void;
  /** Ends it; as this file it is to be written with a change. */
  readonly kept: (path: string) => Wanted;
  /** As if it had never been; nothing once it was kept. */
  readonly drop: () => void;
}

/** Bytes held before they go to the disk. They are copied: a text holds on to the whole from which it was cut. */
const size = 64 * 1024;

const startOf = (): string => `answers-${hostname()}-`;

/** What a process that is gone was writing; another one may still be at it. */
function sweepParts(folder: string): void {
  for (const { name } of entriesOf(folder))
    if (name.startsWith(startOf()) && isGone({ host: hostname(), process: Number.parseInt(name.slice(startOf().length), 10) }))
      remove(join(folder, name));
}

/** Readable by its owner alone. */
export function openPart(root: string): PartFile {
  const folder = ownStateOf(root);
  sweepParts(folder);
  const part = startWhole(join(folder, `${startOf()}${process.pid}`), 0o600, true);
  const hash = createHash('sha256');
  const held = Buffer.alloc(size);
  let used = 0;
  const put = (bytes: Uint8Array): void => {
    hash.update(bytes);
    part.add(bytes);
  };
  const flush = (): void => {
    put(held.subarray(0, used));
    used = 0;
  };
  return {
    write(text) {
      const length = Buffer.byteLength(text);
      if (used + length > size) flush();
      if (length > size) put(Buffer.from(text));
      else used += held.write(text, used);
    },
    kept(path) {
      flush();
      const print = hash.digest('hex');
      part.keep(placeKept(root, print), { flush: true });
      return { path, bytes: { kept: print } };
    },
    drop: part.drop,
  };
}
