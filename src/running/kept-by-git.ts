// What git does with a folder that is to stay on this computer: whether it ignores all of it, and what of it it follows all the same.
import { UsageError } from '../model/index.ts';
import { holderOfGit } from './holder-of-git.ts';
import { askHistory, hasRepository } from './repository.ts';

export interface KeptByGit {
  /** Of the paths that were asked about, those that git would take. */
  readonly unignored: readonly string[];
  /** Paths from the root, `/` between names. */
  readonly tracked: readonly string[];
}

const pathsIn = (out: Buffer): readonly string[] =>
  out
    .toString('utf8')
    .split('\0')
    .filter((path) => path !== '');

/**
 * `root` is a full path, `folder` and `paths` start from it. Null where there is no repository: git is not even started. `unread` when there is one
 * that git, or we, will not read.
 */
export async function keptByGit(root: string, folder: string, paths: readonly string[]): Promise<KeptByGit | 'unread' | null> {
  if (holderOfGit(root) === null) return null;
  try {
    if (!(await hasRepository(root))) return null;
    const ignored = await askHistory(root, { about: 'ignored', paths });
    const tracked = await askHistory(root, { about: 'tracked', folder });
    // 1 says that nothing of it is ignored.
    if (![0, 1].includes(ignored.code ?? -1) || tracked.code !== 0) return 'unread';
    const known = new Set(pathsIn(ignored.out));
    return { unignored: paths.filter((path) => !known.has(path)), tracked: pathsIn(tracked.out) };
  } catch (error) {
    if (error instanceof UsageError) return 'unread';
    throw error;
  }
}

/**
 * The paths below some folders that the history of any branch brought in, sorted, whether or not they are there still. Empty where there is no
 * repository, or none that is to be read.
 */
export async function broughtIntoGit(root: string, folders: readonly string[]): Promise<readonly string[]> {
  if (holderOfGit(root) === null) return [];
  try {
    if (!(await hasRepository(root))) return [];
    const { code, out } = await askHistory(root, { about: 'brought', folders });
    return code === 0 ? [...new Set(pathsIn(out).map((path) => path.trim()))].filter((path) => path !== '').sort() : [];
  } catch (error) {
    if (error instanceof UsageError) return [];
    throw error;
  }
}
