// Names that the person gives to what is written: whatever system it was made on, a project is read on every other one.
import { basename, dirname, resolve } from 'node:path';
import { entryAt } from '../disk/index.ts';
import { UsageError } from '../model/index.ts';
import { nameFault, portableName } from '../values/index.ts';

/** A device of Windows is there, and is no place of anybody's. */
const isPlace = (full: string): boolean => ![null, 'other'].includes(entryAt(full));

/**
 * What is there already keeps its name, whatever it is; what is not there yet, file or folder on the way to it, bears one that every system keeps.
 *
 * @throws UsageError `name-not-portable`
 */
export function mayBeNamed(root: string, ...paths: readonly string[]): void {
  for (const path of paths.length === 0 ? ['.'] : paths)
    for (let full = resolve(root, path); !isPlace(full) && dirname(full) !== full; full = dirname(full)) {
      const name = basename(full);
      const fault = nameFault(name);
      if (fault !== null) throw new UsageError('name-not-portable', { name, ...fault, example: portableName(name) });
    }
}
