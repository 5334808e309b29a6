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

/** Those of some paths that git ignores; null when it does not say. */
async function ignoredIn(root: string, paths: readonly string[]): Promise<ReadonlySet<string> | null> {
  const { code, out } = await askHistory(root, { about: 'ignored', paths });
  // 1 says that nothing of it is ignored.
  return code === 0 || code === 1 ? new Set(pathsIn(out)) : null;
}

/** Those of some paths, from a repository that is read, that it does not hold because it ignores them. */
export async function leftByGit(root: string, paths: readonly string[]): Promise<ReadonlySet<string>> {
  const ignored = paths.length === 0 ? null : await ignoredIn(root, paths);
  if (ignored === null || ignored.size === 0) return new Set();
  const tracked = new Set(pathsIn((await askHistory(root, { about: 'tracked', folder: '.' })).out));
  return new Set([...ignored].filter((path) => !tracked.has(path)));
}

/**
 * `root` is a full path, `folder` and `paths` start from it. Null where there is no repository: git is not even started. `unread` when there is one
 * that git, or we, will not read.
 */
export async function keptByGit(root: string, folder: string, paths: readonly string[]): Promise<KeptByGit | 'unread' | null> {
  if (holderOfGit(root) === null) return null;
  try {
    if (!(await hasRepository(root))) return null;
    const ignored = await ignoredIn(root, paths);
    const tracked = await askHistory(root, { about: 'tracked', folder });
    if (ignored === null || tracked.code !== 0) return 'unread';
    return { unignored: paths.filter((path) => !ignored.has(path)), tracked: pathsIn(tracked.out) };
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
