// The past of a folder as git tells it, whose repository it must be, and what is said where it is not read.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { dayOf } from '../../src/running/history.ts';
import { headOf, historyOf } from '../../src/running/index.ts';
import { committedIn, git } from '../hostile/repository.ts';
import { home } from '../house/sources.ts';

afterEach(() => vi.unstubAllEnvs());

const place = (): string => mkdtempSync(join(tmpdir(), 'jalon-history-'));
const largest = 512 * 1024;

function folderWith(files: Readonly<Record<string, string>>, folder = place()): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

async function textsOf(root: string, of = 'HEAD', most = largest): Promise<Readonly<Record<string, string>>> {
  const history = await historyOf(root);
  const commit = await history?.named(of);
  if (!history || !commit) throw new Error('there is no such commit');
  return Object.fromEntries(await history.textsAt(commit, most));
}

describe('what a folder held', () => {
  test('is what git shows of each of its texts', async () => {
    const root = place();
    cpSync(join(home, 'examples/montfort'), root, { recursive: true });
    committedIn(root);
    const texts = await textsOf(root);
    const shown = git(root, ['ls-files', '-z'])
      .split('\0')
      .filter((path) => path !== '');
    expect(Object.keys(texts).sort()).toEqual(shown.sort());
    const written = shown.filter((path) => /\.(?:ya?ml|md)$/.test(path));
    expect(written.length).toBeGreaterThan(10);
    for (const path of written) expect(texts[path]).toBe(readFileSync(join(root, path), 'utf8'));
  });
  test('is that folder’s alone, in a repository that holds more; other files have no text', async () => {
    const top = folderWith({
      'a/project.yaml': 'été: 1\n',
      'a/texts/x.md': '',
      'a/photo.jpg': 'JPEG',
      'b/project.yaml': 'b: 1\n',
    });
    committedIn(top);
    expect(await textsOf(join(top, 'a'))).toEqual({ 'project.yaml': 'été: 1\n', 'texts/x.md': '', 'photo.jpg': '' });
  });
  test('is refused when a text of it is too large, by its name', async () => {
    const root = folderWith({ 'project.yaml': 'a: 1\n', 'needs.yaml': `a: ${'x'.repeat(100)}\n`, 'photo.jpg': 'x'.repeat(100) });
    committedIn(root);
    await expect(textsOf(root, 'HEAD', 50)).rejects.toMatchObject({ code: 'history-too-large', values: { path: 'needs.yaml' } });
    expect(Object.keys(await textsOf(root, 'HEAD', 104))).toHaveLength(3);
  });
});

describe('a commit', () => {
  test('is known by its name, or by the end of a day', async () => {
    const root = folderWith({ 'project.yaml': 'a: 1\n', HEAD: 'a file of this name is no revision\n' });
    const first = committedIn(root);
    const history = await historyOf(root);
    expect(await history?.named('main')).toEqual({ id: first, day: '2024-11-15' });
    expect(await history?.at('2024-11-15')).toEqual({ id: first, day: '2024-11-15' });
    expect(await history?.at('2024-11-14')).toBeNull();
    for (const name of ['nulle-part', '--output=fuite', '', 'HEAD\0', 'x'.repeat(5000)])
      expect(await history?.named(name)).toBeNull();
    for (const day of ['2024-12', 'now', '']) expect(await history?.at(day)).toBeNull();
    expect(await headOf(root)).toBe(first);
  });
  test.each(['1700000000 +0000', '1700000000 +1400', '1700000000 -1200', '0 +0000', '951782399 +0530', '253402300799 +0000'])(
    'made at %s is of the day that git says',
    async (when) => {
      const root = folderWith({ 'project.yaml': 'a: 1\n' });
      committedIn(root);
      const commit = git(root, ['cat-file', 'commit', 'HEAD']).replace(/^(committer .*>) .*$/m, `$1 ${when}`);
      const id = git(root, ['hash-object', '-t', 'commit', '-w', '--stdin'], `${commit}\n`);
      expect((await (await historyOf(root))?.named(id))?.day).toBe(git(root, ['show', '--no-patch', '--format=%cs', id]));
    },
  );
  test.each([
    '',
    'tree x\n\ncommitter A <a> 1700000000 +0000\n',
    'committer A <a> -5 +0000',
    'committer A <a> 99999999999999 +0000',
  ])('whose day is none, %j, is of the first of all', (commit) => expect(dayOf(commit)).toBe('1970-01-01'));
});

describe('a repository that lies elsewhere', () => {
  const main = (): string => {
    const top = place();
    committedIn(folderWith({ 'project.yaml': 'a: 1\n' }, join(top, 'main')));
    return top;
  };
  test('is read when it names the folder: a work tree, and a submodule', async () => {
    const top = main();
    git(join(top, 'main'), ['worktree', 'add', '--quiet', '../tree']);
    expect(await textsOf(join(top, 'tree'))).toEqual({ 'project.yaml': 'a: 1\n' });
    committedIn(folderWith({ 'x.md': '' }, join(top, 'holder')));
    git(join(top, 'holder'), ['-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', '../main', 'inner']);
    expect(await textsOf(join(top, 'holder/inner'))).toEqual({ 'project.yaml': 'a: 1\n' });
  });
  test('is not read when it does not, until somebody says in it that it is meant', async () => {
    const top = main();
    mkdirSync(join(top, 'apart'));
    git(join(top, 'main'), ['init', '--quiet', '--separate-git-dir', '../apart/depot']);
    await expect(historyOf(join(top, 'main'))).rejects.toMatchObject({ code: 'history-elsewhere' });
    expect(await headOf(join(top, 'main'))).toBeNull();
    git(join(top, 'main'), ['config', 'core.worktree', join(top, 'main')]);
    expect(await textsOf(join(top, 'main'))).toEqual({ 'project.yaml': 'a: 1\n' });
  });
  test('is not read when a work tree of another folder was copied', async () => {
    const top = main();
    git(join(top, 'main'), ['worktree', 'add', '--quiet', '../tree']);
    cpSync(join(top, 'tree'), join(top, 'copy'), { recursive: true });
    await expect(historyOf(join(top, 'copy'))).rejects.toMatchObject({ code: 'history-elsewhere' });
  });
});

describe('no history', () => {
  test('without a repository, and before the first commit', async () => {
    const root = folderWith({ 'project.yaml': 'a: 1\n' });
    expect(await historyOf(root)).toBeNull();
    git(root, ['init', '--quiet']);
    expect(await historyOf(root)).toBeNull();
  });
  test('without git', async () => {
    vi.stubEnv('PATH', '/nowhere');
    await expect(historyOf(place())).rejects.toMatchObject({ code: 'diff-no-git' });
  });
  test('and why, where there is one that git will not read', async () => {
    const root = folderWith({ 'project.yaml': 'a: 1\n' });
    committedIn(root);
    git(root, ['config', 'core.repositoryFormatVersion', '99']);
    await expect(historyOf(root)).rejects.toMatchObject({ code: 'history-unreadable', values: { path: root } });
  });
});

/** Stands for git on a machine where the folder is another account's. */
function gitThatSays(says: string): string {
  const folder = place();
  writeFileSync(join(folder, 'git'), `#!/bin/sh\n${says}\n`);
  chmodSync(join(folder, 'git'), 0o755);
  return folder;
}

describe.skipIf(process.platform === 'win32')('git', () => {
  test('that finds the folder to be somebody else’s is heard', async () => {
    const says = 'echo "fatal: detected dubious ownership in repository at \'/x\'" >&2; exit 128';
    vi.stubEnv('PATH', gitThatSays(says));
    await expect(historyOf(place())).rejects.toMatchObject({ code: 'history-unowned' });
  });
  test('is told nothing of the environment that was meant for another repository', async () => {
    const folder = gitThatSays('env > "$(dirname "$0")/seen"; pwd >> "$(dirname "$0")/seen"; exit 128');
    vi.stubEnv('PATH', `.::${folder}:bin:${process.env['PATH']}`);
    for (const name of ['GIT_DIR', 'GIT_CONFIG_COUNT', 'git_ssh', 'GIT_TRACE', 'GIT_CEILING_DIRECTORIES'])
      vi.stubEnv(name, '/else');
    await expect(historyOf(place())).rejects.toMatchObject({ code: 'history-unreadable' });
    const seen = readFileSync(join(folder, 'seen'), 'utf8').trim().split('\n');
    expect(seen.filter((line) => /^git_/i.test(line)).sort()).toEqual([
      'GIT_ALLOW_PROTOCOL=none',
      'GIT_CEILING_DIRECTORIES=/else',
      'GIT_NO_LAZY_FETCH=1',
      'GIT_OPTIONAL_LOCKS=0',
      'GIT_TERMINAL_PROMPT=0',
    ]);
    expect(seen.find((line) => line.startsWith('PATH='))).toMatch(new RegExp(`^PATH=${folder}:/[^:]+(?::/[^:]+)*$`));
    expect(seen.at(-1)).toBe(folder);
  });
});

test('a history that is looked into is left as it was', async () => {
  const root = folderWith({ 'project.yaml': 'a: 1\n' });
  committedIn(root);
  const all = (): string => execFileSync('ls', ['-lR', '--full-time', join(root, '.git')], { encoding: 'utf8' });
  const before = [all(), readdirSync(root)];
  await textsOf(root);
  expect([all(), readdirSync(root)]).toEqual(before);
});
