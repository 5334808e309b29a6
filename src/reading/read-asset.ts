// A picture that a project brings along.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

/** Null when there is no such file. `path` is whole, or starts from `root`. */
export function readAsset(root: string, path: string): Uint8Array | null {
  const full = resolve(root, path);
  return existsSync(full) && statSync(full).isFile() ? readFileSync(full) : null;
}
