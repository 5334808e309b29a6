// A file of the user, replaced by what it should read, unless somebody else changed it meanwhile.
import { accessSync, chmodSync, constants, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { atomicWrite } from './atomic-write.ts';
import { fingerprint } from './manifest.ts';

/**
 * False, and nothing is written, when the bytes there are not `before` any more or when the file lies outside the root. Its rights stay,
 * and a link still leads to it.
 */
export function rewrite(root: string, path: string, before: Uint8Array, after: Uint8Array): boolean {
  const full = realpathSync(join(root, path));
  if (!full.startsWith(realpathSync(root) + sep)) return false;
  accessSync(full, constants.W_OK);
  if (fingerprint(readFileSync(full)) !== fingerprint(before)) return false;
  const { mode } = statSync(full);
  // Nobody else holds what is written there: it must outlive a power cut.
  atomicWrite(full, after, { flush: true });
  chmodSync(full, mode);
  return true;
}
