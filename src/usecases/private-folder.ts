// What stays private on disk: whether git keeps out of it, and whether others can open it. Nothing is asked where there is no such folder.
import { ruleOf } from '../checking/index.ts';
import type { Problem } from '../model/index.ts';
import { isFolder, rightsAt, walk } from '../reading/index.ts';
import { keptByGit } from '../running/index.ts';

const folder = '.private';
/** A name that any file of it might have. */
const anyFile = `${folder}/x`;

const problem = (code: string, path: string, found: Problem['found'] = {}): Problem => ({
  code,
  severity: ruleOf(code)?.severity ?? 'error',
  at: { path, line: 1, column: 1 },
  found,
});

/** `root` is the full path of a project. */
export async function privateFolderProblems(root: string): Promise<readonly Problem[]> {
  if (!isFolder(`${root}/${folder}`)) return [];
  const paths = walk(root).filter((path) => path.startsWith(`${folder}/`));
  const kept = await keptByGit(root, folder, [anyFile, ...paths]);
  const rights = rightsAt(`${root}/${folder}`) ?? 0;
  const isWide = (rights & 0o077) !== 0;
  return [
    ...(kept === 'unread' ? [problem('private/git-unread', folder)] : []),
    ...(kept !== null && kept !== 'unread' && kept.unignored.length > 0 ? [problem('private/not-ignored', '.gitignore')] : []),
    ...(kept !== null && kept !== 'unread' ? kept.tracked.map((path) => problem('private/tracked', path)) : []),
    ...(isWide ? [problem('private/wide-rights', folder, { rights: rights.toString(8).padStart(3, '0') })] : []),
  ];
}
