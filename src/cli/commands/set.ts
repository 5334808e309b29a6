// jalon set: fields of one thing, in its file, everything else as its author wrote it.
import type { World } from '../../model/index.ts';
import { heldFolder } from '../../reading/index.ts';
import { withValues } from '../../usecases/changes/assigned.ts';
import { locked } from '../../writing/index.ts';
import { type ChangeOptions, makeChange, projectOf } from './change.ts';

/** 0 when it is done, 1 when it would bring an error. */
export async function set(id: string, assignments: readonly string[], options: ChangeOptions, world: World): Promise<0 | 1> {
  const root = projectOf(options, world);
  return locked(root, () => {
    const folder = heldFolder(root);
    return makeChange(folder, withValues(folder, id, assignments, options.lang ?? world.language), options, world);
  });
}
