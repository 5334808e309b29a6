// What runs around a project is whole, finds the project where it lies in its repository, and never replaces what somebody wrote.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { check } from '../../src/checking/index.ts';
import { init } from '../../src/cli/commands/init.ts';
import type { InitOptions } from '../../src/cli/commands/init-many.ts';
import { places } from '../../src/model/generated/references.ts';
import { readWorkspace } from '../../src/reading/index.ts';
import { fingerprint } from '../../src/writing/index.ts';
import { testAside } from '../cases.ts';
import { quiet } from '../cli/typed.ts';

const today = '2026-11-24';

/** A git repository whose files are these, and `init` in one of its folders. */
function repository(files: Readonly<Record<string, string>> = {}) {
  const root = mkdtempSync(join(tmpdir(), 'jalon-'));
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const [path, text] of Object.entries({ '.git/config': '[core]\n', ...files })) put(path, text);
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const lay = async (options: InitOptions, dir = '.'): Promise<string> => {
    const said: string[] = [];
    expect(
      await init(dir, { yes: true, ...options }, { ...quiet, today, width: 100, cwd: root, out: (text) => said.push(text) }),
    ).toBe(0);
    return said.join('');
  };
  return { root, put, read, lay };
}

test('an editor finds the schema of every kind of file, in settings that a project can bear', async () => {
  const { root, read, lay } = repository();
  await lay({ editor: 'vscode' });
  const settings: Record<string, unknown> = JSON.parse(read('.vscode/settings.json'));
  const schemas = Object.entries(Object(settings['yaml.schemas']));
  expect(schemas.map(([, globs]) => [globs].flat())).toEqual(Object.values(places));
  expect(schemas.filter(([path]) => !existsSync(join(root, path)))).toEqual([]);
  expect(settings).toMatchObject({ 'yaml.format.enable': false, 'files.encoding': 'utf8', '[yaml]': { 'editor.tabSize': 2 } });
  expect(JSON.parse(read('.vscode/extensions.json'))).toEqual({ recommendations: ['redhat.vscode-yaml'] });
});

const archive = { package: 'https://exemple.fr/jalon-0.1.0.tgz', integrity: `sha512-${'A'.repeat(86)}==` };

test.each([
  ['fr', 'L’archive de jalon', 'fr_FR'],
  ['en', 'The archive of jalon', 'en_GB'],
] as const)(
  'pipelines stand at the top of the repository, explained in the project’s language: %s',
  async (lang, comment, locale) => {
    const { read, lay, root } = repository();
    await lay({ ...archive, lang, ci: 'github', hook: true }, 'a b/projet');
    await lay({ ...archive, ci: 'gitlab' }, 'a b/projet');
    for (const path of ['.github/workflows/jalon.yml', '.gitlab-ci.yml']) {
      expect(read(path)).toContain(comment);
      expect(read(path)).toContain(`JALON_PACKAGE: "${archive.package}"`);
      expect(read(path)).toContain(`JALON_INTEGRITY: "${archive.integrity}"`);
      expect(read(path)).toContain(`LANG: ${locale}`);
      expect(read(path)).not.toMatch(/__[A-Z]+__/);
    }
    expect(load(read('.github/workflows/jalon.yml'))).toMatchObject({ jobs: { jalon: { 'runs-on': 'ubuntu-latest' } } });
    expect(read('.git/hooks/pre-commit')).toContain("jalon validate 'a b/projet'\n");
    expect(check(readWorkspace(join(root, 'a b/projet')), { today }).problems).toEqual([]);
  },
);

test('what runs around a project is no part of it, even in its own folder', async () => {
  const { root, lay } = repository();
  await lay({ editor: 'vscode', ci: 'gitlab', hook: true });
  expect(existsSync(join(root, '.pre-commit-config.yaml'))).toBe(true);
  expect(check(readWorkspace(root), { today }).problems).toEqual([]);
});

test('the entry of the pre-commit tool takes the files of this project alone', async () => {
  const { read, lay } = repository();
  await lay({ hook: true }, 'a+b/projet');
  const config = Object(load(read('.pre-commit-config.yaml')));
  const [entry] = config.repos[0].hooks;
  expect(entry).toMatchObject({ entry: 'jalon validate', pass_filenames: true, language: 'system', require_serial: true });
  expect(entry.additional_dependencies).toBeUndefined();
  const takes = (path: string): boolean => new RegExp(entry.files).test(path);
  expect(['a+b/projet/plan.yaml', 'a+b/projet/actions/AC-001.yml'].map(takes)).toEqual([true, true]);
  expect(['plan.yaml', 'a+b/projet/plan.yaml.bak', 'aab/projet/plan.yaml'].map(takes)).toEqual([false, false, false]);
});

test.each([
  'https://exemple.fr/jalon.tgz',
  'https://exemple.fr/telecharger?version=0.1.0',
  './outils/jalon.tgz',
  'outils/jalon.tar.gz',
  '/srv/it’s here/jalon.tgz',
])('the pipeline takes jalon from %s', async (spec) => {
  const { read, lay } = repository();
  await lay({ ...archive, package: spec, ci: 'gitlab' });
  const { variables } = Object(load(read('.gitlab-ci.yml'))).jalon;
  expect(variables).toMatchObject({ JALON_PACKAGE: spec, JALON_INTEGRITY: archive.integrity });
});

test.each([
  ['bad-package', { package: 'jalon' }],
  ['bad-package', { package: 'jalon@0.1.0' }],
  ['bad-package', { package: '@territoire/jalon' }],
  ['bad-package', { package: 'git+https://exemple.fr/jalon.git' }],
  ['bad-package', { package: 'http://exemple.fr/jalon.tgz' }],
  ['bad-package', { package: 'file:jalon.tgz' }],
  ['bad-package', { package: 'outils/$CHEMIN/jalon.tgz' }],
  ['bad-package', { package: 'https://exemple.fr/$CLE/jalon.tgz' }],
  ['bad-integrity', { integrity: 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' }],
  ['bad-integrity', { integrity: `sha512-${'0'.repeat(128)}` }],
])('%s: %o', async (code, options) => {
  const { root, lay } = repository();
  await expect(lay({ ...archive, ci: 'github', ...options })).rejects.toMatchObject({ code });
  expect(readdirSync(root)).toEqual(['.git']);
});

test('an archive without a pipeline to install it is refused', async () => {
  await expect(repository().lay({ hook: true, package: 'jalon.tgz' })).rejects.toMatchObject({ code: 'package-without-ci' });
  await expect(repository().lay({ integrity: archive.integrity })).rejects.toMatchObject({ code: 'package-without-ci' });
});

test('what is still to be filled in is said where the file is made', async () => {
  const { read, lay } = repository();
  const said = await lay({ ci: 'github' });
  expect(said).toContain('+ .github/workflows/jalon.yml  à remplir\u00a0: JALON_PACKAGE, JALON_INTEGRITY\n');
  expect(Object(load(read('.github/workflows/jalon.yml'))).env).toMatchObject({ JALON_PACKAGE: '', JALON_INTEGRITY: '' });
  expect(await repository().lay({ ci: 'gitlab', package: archive.package })).toContain('à remplir\u00a0: JALON_INTEGRITY\n');
  expect(await repository().lay({ ...archive, ci: 'gitlab' })).toContain('+ .gitlab-ci.yml\n');
});

testAside('git’s own hook can be run, and is only laid where nothing else holds its place', async () => {
  const hook = '.git/hooks/pre-commit';
  const { root, lay } = repository();
  await lay({ hook: true });
  expect(statSync(join(root, hook)).mode & 0o100).toBe(0o100);
  const others: Readonly<Record<string, string>>[] = [
    { '.husky/pre-commit': 'npm test\n' },
    { 'lefthook.yml': 'pre-commit: {}\n' },
    { '.git/config': '[core]\n\thooksPath = .hooks\n' },
    { '.pre-commit-config.yaml': 'repos: []\n' },
  ];
  for (const files of others) {
    const taken = repository(files);
    await taken.lay({ hook: true });
    expect(existsSync(join(taken.root, hook)), Object.keys(files).join()).toBe(false);
  }
  const workTree = mkdtempSync(join(tmpdir(), 'jalon-'));
  writeFileSync(join(workTree, '.git'), 'gitdir: /elsewhere\n');
  await init('.', { yes: true, hook: true }, { ...quiet, today, cwd: workTree });
  expect(existsSync(join(workTree, '.pre-commit-config.yaml'))).toBe(true);
});

const theirs = {
  '.vscode/settings.json': '{"editor.wordWrap": "on"}\n',
  '.gitlab-ci.yml': 'test:\n  script: make\n',
  '.pre-commit-config.yaml': 'repos:\n  - repo: local\n',
  '.git/hooks/pre-commit': '#!/bin/sh\nmake\n',
  '.github/workflows/jalon.yml': 'on: push\n',
};

test('what is there is never replaced, and what it lacks is said', async () => {
  const { read, lay } = repository(theirs);
  const options = { editor: 'vscode', hook: true } as const;
  const said = (await lay({ ...options, ci: 'github' })) + (await lay({ ...options, ci: 'gitlab' }));
  for (const [path, text] of Object.entries(theirs)) expect(read(path)).toBe(text);
  expect(said).toContain('! .vscode/settings.json  déjà là, gardé\u202f; à y ajouter\u00a0:\n      {\n        "yaml.schemas"');
  expect(said).toContain('! .gitlab-ci.yml  déjà là');
  expect(said).toContain('! .pre-commit-config.yaml  déjà là');
  expect(said).toContain('= .github/workflows/jalon.yml  déjà là, gardé\n');
});

test('once what was lacking is added, nothing is asked any more', async () => {
  const { put, read, lay } = repository({ '.gitlab-ci.yml': theirs['.gitlab-ci.yml'] });
  const asJson: unknown = JSON.parse(await lay({ ci: 'gitlab', json: true }));
  const { written } = Object(asJson).laidOut;
  const { add } = written.find(({ path }: { path: string }) => path === '.gitlab-ci.yml');
  put('.gitlab-ci.yml', read('.gitlab-ci.yml') + add);
  expect(await lay({ ci: 'gitlab' })).toContain('= .gitlab-ci.yml  déjà là, gardé\n');
});

test('a dry run writes nothing anywhere and says the same', async () => {
  const { root, lay } = repository();
  const options = { editor: 'vscode', ci: 'gitlab', hook: true } as const;
  const would = await lay({ ...options, dryRun: true }, 'projet');
  expect(readdirSync(root)).toEqual(['.git']);
  expect(readdirSync(join(root, '.git'))).toEqual(['config']);
  const paths = (said: string): string[] => [...said.matchAll(/^ {2}\+ (\S+)/gm)].map(([, path]) => path ?? '');
  expect(paths(would)).toContain('.git/hooks/pre-commit');
  expect(paths(await lay(options, 'projet'))).toEqual(paths(would));
});

test('schemas of an older jalon are renewed, those that somebody edited are kept and named', async () => {
  const { put, read, lay } = repository();
  await lay({});
  const schema = '.jalon/schemas/needs.json';
  const fresh = read(schema);
  const remembered = read('.jalon/schemas.json');
  // As an older jalon would have left them: other bytes, and their own fingerprint.
  put(schema, '{}\n');
  const old = fingerprint(new TextEncoder().encode('{}\n'));
  put('.jalon/schemas.json', remembered.replace(/("\.jalon\/schemas\/needs\.json": ")[0-9a-f]+/, `$1${old}`));
  put('.jalon/schemas/plan.json', '{"mine": true}\n');
  // Git on another system may have changed the ends of lines.
  put('.jalon/schemas/axes.json', read('.jalon/schemas/axes.json').replaceAll('\n', '\r\n'));
  expect(await lay({ dryRun: true })).toContain('~ .jalon/schemas/ (1)  serait remis à jour');
  expect(read(schema)).toBe('{}\n');
  const said = await lay({ lang: 'en' });
  expect(said).toContain('~ .jalon/schemas/ (1)  brought up to date');
  expect(said).toContain('! .jalon/schemas/plan.json  edited by hand, kept');
  expect(read(schema)).toBe(fresh);
  expect(read('.jalon/schemas/plan.json')).toBe('{"mine": true}\n');
  expect(read('.jalon/schemas.json')).toBe(remembered);
  expect(await lay({})).not.toContain('remis à jour\n');
});
