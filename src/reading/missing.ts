// Why a file that somebody named is not read: a folder has this name, or nothing has, and what is called nearly so.
import { basename, dirname, join } from 'node:path';
import { entriesOf, isFolder } from '../disk/index.ts';
import { isDiskError, UsageError } from '../model/index.ts';
import { nearest } from '../values/index.ts';

function namesBeside(full: string): readonly string[] {
  try {
    return entriesOf(dirname(full)).flatMap(({ kind, name }) => (kind === 'file' ? [name] : []));
  } catch (error) {
    if (isDiskError(error)) return [];
    throw error;
  }
}

/** `path`: as it was typed. */
export function missing(path: string, full: string): UsageError {
  if (isFolder(full)) return new UsageError('table-a-folder', { path });
  const near = nearest(basename(full), namesBeside(full).toSorted());
  return new UsageError('table-missing', {
    path,
    nearest: near === null || near === basename(full) ? '' : join(dirname(path), near),
  });
}
