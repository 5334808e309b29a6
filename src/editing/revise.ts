// Edits → the files that they change, each as it was and as it should read.
import type { Edit, Revision } from '../model/index.ts';
import { edit } from './edit.ts';

/**
 * One revision a changed file, in the order in which the edits name them. A file that is not there yet starts empty.
 *
 * @throws Error as {@link edit} does.
 */
export function revise(edits: readonly Edit[], textOf: (path: string) => string | null): readonly Revision[] {
  const paths = new Set(edits.map(({ path }) => path));
  return [...paths].flatMap((path) => {
    const before = textOf(path);
    const after = edit(before ?? '', path, edits);
    return after === before ? [] : [{ path, before, after }];
  });
}
