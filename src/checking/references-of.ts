// Every reference that the files of a project make.
import { type Reference, referencesIn } from '../deriving/index.ts';
import type { Workspace } from '../model/index.ts';

/** In the order of the files. Files that could not be parsed make none. */
export function* referencesOf({ files }: Pick<Workspace, 'files'>): Generator<Reference> {
  for (const { kind, data } of files)
    if (kind !== undefined && typeof data === 'object' && data !== null) yield* referencesIn(kind, data);
}
