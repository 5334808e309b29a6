// What a folder held at an earlier moment, as the git program tells it.
import { spawnSync } from 'node:child_process';

/** A commit, and the day it was made, YYYY-MM-DD. */
export interface Commit {
  readonly id: string;
  readonly day: string;
}

const patience = 60_000;
/** In bytes: a project is far smaller. */
const most = 256 * 1024 * 1024;

/** Null when there is no git program, or it refuses. */
function git(root: string, words: readonly string[], input?: string): Buffer | null {
  const { status, stdout } = spawnSync('git', ['-C', root, ...words], {
    input,
    timeout: patience,
    maxBuffer: most,
    windowsHide: true,
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' },
  });
  return status === 0 ? stdout : null;
}

const lineOf = (out: Buffer | null): string => out?.toString('utf8').trim() ?? '';

export const hasHistory = (root: string): boolean => lineOf(git(root, ['rev-parse', '--verify', '--quiet', 'HEAD'])) !== '';

/** What a name means to git: a branch, a tag, `HEAD~3`; null when it knows no such commit. */
export function commitNamed(root: string, name: string): Commit | null {
  const id = lineOf(git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]));
  return id === '' ? null : dated(root, id);
}

/** The last commit made by the end of a day, YYYY-MM-DD; null when history begins later. */
export function commitAt(root: string, day: string): Commit | null {
  const id = lineOf(git(root, ['rev-list', '-1', `--before=${day}T23:59:59`, 'HEAD']));
  return id === '' ? null : dated(root, id);
}

const dated = (root: string, id: string): Commit => ({
  id,
  day: lineOf(git(root, ['show', '--no-patch', '--format=%cs', id])),
});

/** The texts that the folder held, by their paths in it, `/` between names. Files that are no text come as git reads them. */
export function textsAt(root: string, { id }: Commit): ReadonlyMap<string, string> {
  const listed = git(root, ['ls-tree', '-r', '-z', id, '.'])?.toString('utf8') ?? '';
  const files = listed.split('\0').flatMap((line) => {
    const [, blob, path] = /^100\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    return blob === undefined || path === undefined ? [] : [{ blob, path }];
  });
  const bytes = git(root, ['cat-file', '--batch'], files.map(({ blob }) => `${blob}\n`).join(''));
  const texts = new Map<string, string>();
  let at = 0;
  for (const { path } of bytes === null ? [] : files) {
    // `<id> blob <size>`, a line feed, the bytes, a line feed.
    const end = bytes?.indexOf(10, at) ?? -1;
    const size = Number(bytes?.toString('latin1', at, end).split(' ')[2]);
    texts.set(path, bytes?.toString('utf8', end + 1, end + 1 + size) ?? '');
    at = end + 1 + size + 1;
  }
  return texts;
}
