// The folder that a git repository belongs to.
import { dirname, join } from 'node:path';
import { entryAt } from '../disk/index.ts';

/** The nearest folder, from this one upwards, where something is called `.git`; null when there is none. `folder` is a full path. */
export function holderOfGit(folder: string): string | null {
  if (entryAt(join(folder, '.git')) !== null) return folder;
  return dirname(folder) === folder ? null : holderOfGit(dirname(folder));
}
