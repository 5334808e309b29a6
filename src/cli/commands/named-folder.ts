// Where documents that name people go: apart from all that may be published, and out of git.
import type { Language } from '../../model/index.ts';
import { privateIgnored } from '../../usecases/changes/private-ignored.ts';
import { namedWords } from '../../wording/people/data-protection.ts';
import { writeNew, writeRevisions } from '../../writing/index.ts';

/** Of a project's own private folder, or of the one that the person names; with its stroke. */
export const namedFolder = (out: string | undefined, language: Language): string =>
  `${out === undefined ? '.private/' : ''}${namedWords[language].folder}/`;

/** Before anything of it is written: git is told to keep out, in whichever repository the folder may lie. */
export function keepOutOfGit(root: string, out: string | undefined, language: Language): void {
  if (out === undefined) writeRevisions(root, privateIgnored(root));
  else writeNew(root, [{ path: `${namedFolder(out, language)}.gitignore`, bytes: new TextEncoder().encode('*\n') }]);
}
