// The files of ballots that people mean: those named, and those of a folder, read as tables.
import { join, resolve } from 'node:path';
import { type Table, UsageError, type World } from '../../model/index.ts';
import { entriesOf, isFolder, isThere, readTable } from '../../reading/index.ts';

export interface FoundTable {
  /** As people would type it. */
  readonly path: string;
  readonly table: Table | null;
  /** Why it could not be read. */
  readonly fault: UsageError | null;
}

/** Office leaves `~$name.xlsx` and `.~lock.name#` beside what is open. */
const isLock = (name: string): boolean => name.startsWith('~$') || name.startsWith('.');

function filesIn(path: string, { cwd }: World): readonly string[] {
  const full = resolve(cwd, path);
  if (!isThere(full)) throw new UsageError('path-not-found', { path });
  if (!isFolder(full)) return [path];
  return entriesOf(full)
    .filter(({ kind, name }) => kind === 'file' && !isLock(name))
    .map(({ name }) => join(path, name))
    .sort();
}

/** A file that cannot be read stops none of the others. */
export function findTables(paths: readonly string[], world: World): readonly FoundTable[] {
  const files = [...new Set(paths.flatMap((path) => filesIn(path, world)))];
  if (files.length === 0) throw new UsageError('no-file-here', { path: paths.join(', ') });
  return files.map((path) => {
    try {
      return { path, table: readTable(path, resolve(world.cwd, path)), fault: null };
    } catch (error) {
      if (error instanceof UsageError) return { path, table: null, fault: error };
      throw error;
    }
  });
}
