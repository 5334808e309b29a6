// What stays private on disk, in each state that git and the system may have it in.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { privateFolderProblems } from '../../src/usecases/private-folder.ts';
import { typed } from '../cli/typed.ts';

const env = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Essai',
  GIT_AUTHOR_EMAIL: 'essai@example.org',
  GIT_COMMITTER_NAME: 'Essai',
  GIT_COMMITTER_EMAIL: 'essai@example.org',
};
const git = (cwd: string, ...words: string[]): string => execFileSync('git', words, { cwd, env, encoding: 'utf8' });

const newFolder = (): string => realpathSync(mkdtempSync(join(tmpdir(), 'jalon-private-')));

function put(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** A project that keeps names, open to its owner alone. */
function projectIn(root: string, ignore: string | null): string {
  put(root, 'project.yaml', 'format: 1\ntitle: Essai\n');
  put(root, '.private/identities.yaml', 'PE-01: {name: Camille Exemple}\n');
  chmodSync(join(root, '.private'), 0o700);
  if (ignore !== null) put(root, '.gitignore', ignore);
  return root;
}

const toldOf = async (root: string): Promise<readonly string[]> =>
  (await privateFolderProblems(root)).map(({ code, severity, at }) => `${severity} ${code} ${at.path}`);
const notIgnored = 'error private/not-ignored .gitignore';

describe('git', () => {
  test.each([
    ['.private/\n', []],
    ['/.private\n', []],
    ['.private/*\n', []],
    ['.private/**\n', []],
    ['.*\n', []],
    [null, [notIgnored]],
    ['build/\n', [notIgnored]],
    ['# .private/\n', [notIgnored]],
    // What looks ignored, and is not.
    ['.private/answers/\n', [notIgnored]],
    ['.private/*\n!.private/identities.yaml\n', [notIgnored]],
    ['.private/\n!.private/\n', [notIgnored]],
    ['.private-not\n', [notIgnored]],
  ])('a .gitignore of %j', async (ignore, told) => {
    const root = projectIn(newFolder(), ignore);
    git(root, 'init', '-q');
    expect(await toldOf(root)).toEqual(told);
  });

  test('a private file that any branch once held is told, though nothing follows it any more', async () => {
    const root = projectIn(newFolder(), '.private/\n');
    git(root, 'init', '-q', '-b', 'main');
    git(root, 'add', '.');
    git(root, 'commit', '-qm', 'début');
    git(root, 'checkout', '-qb', 'essai');
    put(root, '.private/answers/été.csv', 'texte\n');
    put(root, 'build/nominatif/fiches.md', 'Camille Exemple\n');
    git(root, 'add', '-f', '.private/answers', 'build');
    git(root, 'commit', '-qm', 'par erreur');
    git(root, 'rm', '-rq', '--cached', '.private', 'build');
    git(root, 'commit', '-qm', 'ôté');
    git(root, 'checkout', '-q', 'main');
    git(root, 'merge', '-q', '--no-ff', '-m', 'réuni', 'essai');
    const past = ['.private/answers/été.csv', 'build/nominatif/fiches.md'];
    expect(await toldOf(root)).toEqual(past.map((path) => `warning private/in-history ${path}`));
    const { out } = await typed(root, '2026-11-28', ['status']);
    expect(out).toMatch(
      /historique de git garde des fichiers privés\s: \.private\/answers\/été\.csv, build\/nominatif\/fiches\.md/,
    );
  });

  test('a file that is tracked is told, ignored or not', async () => {
    const root = projectIn(newFolder(), '.private/\n');
    git(root, 'init', '-q');
    put(root, '.private/answers/été.csv', 'texte\n');
    git(root, 'add', '-f', '.private');
    const tracked = ['answers/été.csv', 'identities.yaml'].map((path) => `error private/tracked .private/${path}`);
    expect(await toldOf(root)).toEqual(tracked);
    git(root, 'commit', '-qm', 'tout');
    expect(await toldOf(root)).toEqual(tracked);
    git(root, 'rm', '-rq', '--cached', '.private');
    expect(await toldOf(root)).toEqual(tracked.map((one) => one.replace('error private/tracked', 'warning private/in-history')));
  });

  test('no repository: nothing to say', async () => {
    expect(await toldOf(projectIn(newFolder(), null))).toEqual([]);
  });

  test('a repository of a folder above, which ignores it or does not', async () => {
    const top = newFolder();
    git(top, 'init', '-q');
    const root = projectIn(join(top, 'territoires/montfort'), null);
    expect(await toldOf(root)).toEqual([notIgnored]);
    put(top, '.gitignore', '.private/\n');
    expect(await toldOf(root)).toEqual([]);
  });

  test('a work tree and a submodule', async () => {
    const top = newFolder();
    const origin = join(top, 'origine');
    mkdirSync(origin);
    git(origin, 'init', '-q');
    put(origin, 'project.yaml', 'format: 1\ntitle: Essai\n');
    git(origin, 'add', '.');
    git(origin, 'commit', '-qm', 'un');
    git(origin, 'worktree', 'add', '-q', join(top, 'arbre'));
    expect(await toldOf(projectIn(join(top, 'arbre'), null))).toEqual([notIgnored]);
    expect(await toldOf(projectIn(join(top, 'arbre'), '.private/\n'))).toEqual([]);
    const holder = join(top, 'ensemble');
    mkdirSync(holder);
    git(holder, 'init', '-q');
    git(holder, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', origin, 'membre');
    expect(await toldOf(projectIn(join(holder, 'membre'), null))).toEqual([notIgnored]);
    expect(await toldOf(projectIn(join(holder, 'membre'), '.private/\n'))).toEqual([]);
  });

  test('what only this person ignores everywhere protects nobody else', async () => {
    const root = projectIn(newFolder(), null);
    git(root, 'init', '-q');
    put(root, '../mes-refus', '.private/\n');
    git(root, 'config', 'core.excludesFile', join(root, '../mes-refus'));
    expect(await toldOf(root)).toEqual([notIgnored]);
    rmSync(join(root, '../mes-refus'));
  });

  test('a repository that is not the project’s own is not asked, and that is told', async () => {
    const [root, other] = [projectIn(newFolder(), null), newFolder()];
    git(other, 'init', '-q');
    put(root, '.git', `gitdir: ${join(other, '.git')}\n`);
    expect(await toldOf(root)).toEqual(['warning private/git-unread .private']);
  });

  test('a stranger’s settings start nothing', async () => {
    const root = projectIn(newFolder(), '.private/\n');
    git(root, 'init', '-q');
    const trap = join(root, 'piege.sh');
    writeFileSync(trap, `#!/bin/sh\ntouch ${join(root, 'PRIS')}\n`, { mode: 0o755 });
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'core.sshCommand',
      'core.editor',
      'diff.external',
      'filter.x.clean',
      'filter.x.process',
    ])
      git(root, 'config', key, trap);
    git(root, 'config', 'alias.ls-files', `!${trap}`);
    git(root, 'config', 'core.hooksPath', root);
    put(root, '.gitattributes', '* filter=x\n');
    git(root, '-c', 'core.fsmonitor=false', '-c', 'filter.x.clean=cat', '-c', 'filter.x.process=', 'add', '-f', '.private');
    rmSync(join(root, 'PRIS'), { force: true });
    expect(await toldOf(root)).toEqual(['error private/tracked .private/identities.yaml']);
    expect(existsSync(join(root, 'PRIS'))).toBe(false);
  });
});

test.skipIf(process.platform === 'win32')('rights: what others may open is told', async () => {
  const root = projectIn(newFolder(), null);
  for (const [rights, isWide] of [
    [0o700, false],
    [0o500, false],
    [0o750, true],
    [0o755, true],
    [0o711, true],
  ] as const) {
    chmodSync(join(root, '.private'), rights);
    expect(await toldOf(root)).toEqual(isWide ? ['warning private/wide-rights .private'] : []);
  }
});

test.skipIf(process.platform === 'win32')('what jalon puts there is its owner’s alone, and git is told to keep out', async () => {
  const root = newFolder();
  put(root, 'project.yaml', 'format: 1\ntitle: Essai\n');
  put(root, 'actors.yaml', 'people:\n  - {id: PE-01, function: Direction}\n');
  git(root, 'init', '-q');
  const { code, err } = await typed(root, '2026-11-24', ['export', 'person', 'PE-01']);
  expect(code, err).toBe(0);
  const rightsOf = (path: string): number => statSync(join(root, path)).mode & 0o777;
  expect(rightsOf('.private')).toBe(0o700);
  for (const path of ['.private/donnees-PE-01.md', '.private/donnees-PE-01.json', '.private/outputs.json'])
    expect([path, rightsOf(path)]).toEqual([path, 0o600]);
  expect(existsSync(join(root, '.jalon/outputs.json')) && git(root, 'status', '--porcelain')).not.toContain('PE-01');
  expect(await toldOf(root)).toEqual([]);
});

test('validate says it, beside what it says of the files, and fails', async () => {
  const root = projectIn(newFolder(), null);
  git(root, 'init', '-q');
  const { code, out } = await typed(root, '2026-11-24', ['validate']);
  expect(code).toBe(1);
  expect(out).toContain('private/not-ignored');
  expect(out).toContain('.gitignore:1:1');
});
