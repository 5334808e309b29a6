// What stays private on disk: whether git keeps out of it, and whether others can open it. Nothing is asked where there is no such folder.
import { ruleOf } from '../checking/index.ts';
import { languages, type Problem } from '../model/index.ts';
import { isFolder, rightsAt, walk } from '../reading/index.ts';
import { broughtIntoGit, keptByGit } from '../running/index.ts';
import { namedWords } from '../wording/people/data-protection.ts';

const folder = '.private';
/** A name that any file of it might have. */
const anyFile = `${folder}/x`;

/** Where people may be named: what is private, and documents made with names that `--out` led beside the others. */
const nominative = languages.flatMap((language) => [namedWords[language].folder, `build/${namedWords[language].folder}`]);
/** More say no more. */
const mostTold = 20;

/** The private and nominative files that the history of git holds, from whichever branch, gone or not. `root` is a full path. */
export const privateInHistory = (root: string): Promise<readonly string[]> => broughtIntoGit(root, [folder, ...nominative]);

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
  const tracked = kept !== null && kept !== 'unread' ? kept.tracked : [];
  const past = kept === null || kept === 'unread' ? [] : (await privateInHistory(root)).filter((path) => !tracked.includes(path));
  const rights = rightsAt(`${root}/${folder}`) ?? 0;
  const isWide = (rights & 0o077) !== 0;
  return [
    ...(kept === 'unread' ? [problem('private/git-unread', folder)] : []),
    ...(kept !== null && kept !== 'unread' && kept.unignored.length > 0 ? [problem('private/not-ignored', '.gitignore')] : []),
    ...tracked.map((path) => problem('private/tracked', path)),
    ...past.slice(0, mostTold).map((path) => problem('private/in-history', path)),
    ...(isWide ? [problem('private/wide-rights', folder, { rights: rights.toString(8).padStart(3, '0') })] : []),
  ];
}
