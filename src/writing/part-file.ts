// A file that is written as it comes, too long to be held: beside its place, then renamed, or dropped.
import { inside, startWhole, sweepBeside } from '../disk/index.ts';

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
  const beside = inside(root, `${folder}/answers`);
  sweepBeside(beside);
  const part = startWhole(beside, 0o600);
  const held = Buffer.alloc(size);
  let used = 0;
  const flush = (): void => {
    part.add(held.subarray(0, used));
    used = 0;
  };
  return {
    write(text) {
      const length = Buffer.byteLength(text);
      if (used + length > size) flush();
      if (length > size) part.add(Buffer.from(text));
      else used += held.write(text, used);
    },
    keep(path) {
      flush();
      part.keep(inside(root, path));
    },
    drop: part.drop,
  };
}
