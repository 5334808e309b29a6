// Where a change puts the names of people that it brings, and whether git keeps out of there.
import type { NamedFile, Revision } from '../../model/index.ts';
import { namesBrought } from '../../project/people/index.ts';
import { type Folder, readText } from '../../reading/index.ts';
import { isPrivate } from '../../values/index.ts';
import { privateIgnored } from './private-ignored.ts';

/** `known`: names of the private file once changed; `along`: files that are no revision, with how many names they bring. */
export function namesPlaced(
  folder: Folder,
  revisions: readonly Revision[],
  known: readonly string[],
  along: readonly Pick<NamedFile, 'path' | 'count'>[] = [],
): readonly NamedFile[] {
  const brought = [...namesBrought(revisions, known), ...along.filter(({ count }) => count > 0)];
  if (brought.length === 0) return [];
  const ignoring = revisions.find(({ path }) => path === '.gitignore')?.after ?? readText(folder, '.gitignore');
  const isKeptOut = privateIgnored(folder, ignoring).length === 0;
  return brought.map((one) => ({ ...one, isIgnored: isKeptOut && isPrivate(one.path) }));
}
