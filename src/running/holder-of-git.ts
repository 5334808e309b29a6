// The folder that a git repository belongs to.
import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The nearest folder, from this one upwards, where something is called `.git`; null when there is none. `folder` is a full path. */
export function holderOfGit(folder: string): string | null {
  if (lstatSync(join(folder, '.git'), { throwIfNoEntry: false }) !== undefined) return folder;
  return dirname(folder) === folder ? null : holderOfGit(dirname(folder));
}
