// Nothing is written outside the folder that was named.
import { existsSync, realpathSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { UsageError } from '../model/index.ts';

/** The full path, or a refusal when it would leave the root: by `..`, by an absolute path, or through a link. */
export function inside(root: string, path: string): string {
  const full = resolve(root, path);
  let existing = dirname(full);
  while (!existsSync(existing)) existing = dirname(existing);
  const top = existsSync(root) ? realpathSync(root) : resolve(root);
  const real = existsSync(root) ? resolve(realpathSync(existing), relative(existing, full)) : full;
  if (!real.startsWith(top + sep)) throw new UsageError('outside-folder', { path });
  return full;
}
