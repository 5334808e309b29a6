// A stranger's git repository, as an archive brings one: its settings and its objects are whatever the stranger wrote.
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canary, type Sandbox } from './sandbox.ts';

const who = { GIT_AUTHOR_NAME: 'Essai', GIT_AUTHOR_EMAIL: 'essai@example.org', GIT_AUTHOR_DATE: '2024-11-15T10:00:00Z' };
const committed = {
  GIT_COMMITTER_NAME: 'Essai',
  GIT_COMMITTER_EMAIL: 'essai@example.org',
  GIT_COMMITTER_DATE: '2024-11-15T10:00:00Z',
};

/** git itself, without anybody's settings; what it says. */
export const git = (folder: string, words: readonly string[], input = ''): string =>
  execFileSync('git', words, {
    cwd: folder,
    input,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { PATH: process.env['PATH'], GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', ...who, ...committed },
  }).trim();

/** All that the folder holds, as its one commit; the commit's id. */
export function committedIn(folder: string): string {
  git(folder, ['init', '--quiet', '--initial-branch=main']);
  git(folder, ['add', '--all']);
  git(folder, ['commit', '--quiet', '--message=Début']);
  return git(folder, ['rev-parse', 'HEAD']);
}

/** Settings of the repository, `section.name` by value. */
export function set(folder: string, settings: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(settings)) git(folder, ['config', '--local', name, value]);
}

/** HEAD becomes a commit that says that it is signed. */
export function signHead(folder: string): void {
  const commit = git(folder, ['cat-file', 'commit', 'HEAD']);
  const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n aGVsbG8=\n -----END PGP SIGNATURE-----';
  const signed = commit.replace('\n\n', `\n${signature}\n\n`);
  git(folder, ['update-ref', 'HEAD', git(folder, ['hash-object', '-t', 'commit', '-w', '--stdin'], `${signed}\n`)]);
}

export const objectPath = (id: string): string => join('objects', id.slice(0, 2), id.slice(2));

/** Somebody's own project, which the stranger may not see; its folder, and its commit, where a need holds the canary. */
export function privateProject({ top, project }: Sandbox): { readonly folder: string; readonly commit: string } {
  const folder = join(top, 'prive');
  cpSync(project, folder, { recursive: true, filter: (path) => !path.includes('.git') });
  const needs = join(folder, 'needs.yaml');
  writeFileSync(needs, `${readFileSync(needs, 'utf8')}  - id: ND-99\n    statement: ${canary}\n`);
  return { folder, commit: committedIn(folder) };
}
