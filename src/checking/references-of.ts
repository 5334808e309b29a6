// Every reference that the files of a project make.

import type { Workspace } from '../model/index.ts';
import { type Reference, referencesIn } from '../project/thread/index.ts';

/** In the order of the files; of those that could not be parsed, in what is left of them. */
export function* referencesOf({ files }: Pick<Workspace, 'files'>): Generator<Reference> {
  for (const { kind, data, rest } of files) {
    const read = rest?.data ?? data;
    if (kind !== undefined && typeof read === 'object' && read !== null) yield* referencesIn(kind, read);
  }
}
