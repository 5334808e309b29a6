// The repository that holds a project, when it is that project's own: one that only says where somebody else's lies is not read.
import { basename, dirname, join, resolve } from 'node:path';
import { bytesWithin, entriesOf, entryAt, realOf, sizeAt } from '../disk/index.ts';
import { isDiskError, UsageError } from '../model/index.ts';
import type { HistoryQuestion } from './history-questions.ts';
import { holderOfGit } from './holder-of-git.ts';
import { askProgram } from './programs.ts';

export interface GitAnswer {
  /** Null when git was stopped. */
  readonly code: number | null;
  readonly out: Buffer;
  readonly err: string;
}

/** Throws when there is no git. */
export async function askHistory(root: string, question: HistoryQuestion): Promise<GitAnswer> {
  const answer = await askProgram({ asks: 'history', root, question });
  if (answer.state === 'absent') throw new UsageError('diff-no-git');
  // Nothing that git knows has such a name.
  if (answer.state === 'refused') return { code: 1, out: Buffer.alloc(0), err: '' };
  return { code: answer.code, out: Buffer.from(answer.out), err: answer.err };
}

/** One line of a file; empty when there is none. A pipe that nobody writes to does not hold us up. */
function lineIn(path: string): string {
  if (entryAt(path) !== 'file' || sizeAt(path) >= 4096) return '';
  return new TextDecoder().decode(bytesWithin(path, [dirname(path)])).trim();
}

/** A work tree, a submodule: the repository lies elsewhere, and names the folder that is its own. */
async function isNamedBy(repository: string, shared: string, holder: string): Promise<boolean> {
  if (dirname(dirname(repository)) === shared && basename(dirname(repository)) === 'worktrees') {
    const link = resolve(repository, lineIn(join(repository, 'gitdir')));
    return basename(link) === '.git' && realOf(dirname(link)) === holder;
  }
  const { code, out } = await askHistory(holder, { about: 'work-tree' });
  return shared === repository && code === 0 && realOf(resolve(repository, out.toString('utf8').trim())) === holder;
}

/** Git reads the objects of other repositories through a list of their folders, and through links; it looks no deeper than this. */
function borrows(objects: string): boolean {
  const alternates = join(objects, 'info', 'alternates');
  const list = entryAt(alternates);
  if (entryAt(objects) !== 'folder' || (list !== null && !(list === 'file' && sizeAt(alternates) === 0))) return true;
  const hasLinks = (folder: string, depth: number): boolean =>
    entriesOf(folder).some(
      ({ kind, name }) => kind === 'link' || (depth > 1 && kind === 'folder' && hasLinks(join(folder, name), depth - 1)),
    );
  return hasLinks(objects, 3);
}

/** `root` is a full path; false when no repository holds it. Throws when one does that git, or we, will not read. */
export async function hasRepository(root: string): Promise<boolean> {
  const folder = realOf(root) ?? root;
  const holder = holderOfGit(folder);
  const refusal = (why: string) => new UsageError(`history-${why}`, { path: holder ?? root });
  const { code, out, err } = await askHistory(root, { about: 'repository' });
  if (code !== 0) {
    if (/not a git repository \(or any/.test(err)) return false;
    if (err.includes('detected dubious ownership')) throw refusal('unowned');
    throw refusal(err.includes('cannot use bare repository') ? 'bare' : 'unreadable');
  }
  const [own = '', common = ''] = out.toString('utf8').split('\n');
  const [repository, shared] = [realOf(own), realOf(resolve(root, common))];
  if (holder === null || repository === null || shared === null) throw refusal('elsewhere');
  try {
    const entry = entryAt(join(holder, '.git'));
    const isOwn =
      (entry === 'folder' && repository === join(holder, '.git') && shared === repository) ||
      (entry !== 'folder' && (await isNamedBy(repository, shared, holder)));
    if (!isOwn) throw refusal('elsewhere');
    if (borrows(join(shared, 'objects'))) throw refusal('borrowed');
    return true;
  } catch (error) {
    throw isDiskError(error) ? refusal('unreadable') : error;
  }
}
