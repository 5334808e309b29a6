// A picture that a project brings along.
import { resolve } from 'node:path';
import { bytesWithin, kindAt, placeWithin } from '../disk/index.ts';

/** Null when there is no such file in the root, nor in a folder beside it that may be borrowed from. `path` is whole, or starts from `root`. */
export function readAsset(root: string, path: string, borrowed: readonly string[] = []): Uint8Array | null {
  const full = resolve(root, path);
  const within = [root, ...borrowed];
  return kindAt(full) === 'file' && 'real' in placeWithin(full, within) ? bytesWithin(full, within) : null;
}
