// What the pipelines and recipes for forges say: each thing they fetch is named by a sum, no right that a job does without, one way to install.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { home } from './sources.ts';

const read = (path: string): string => readFileSync(join(home, 'templates', path), 'utf8');
const example = '../forges/example/.github/workflows/jalon.yml';
const workflows = ['pipelines/fr/github.yml', 'pipelines/en/github.yml', 'recipes/github.yml'];
const all = [
  ...workflows,
  'pipelines/fr/gitlab.yml',
  'pipelines/en/gitlab.yml',
  'recipes/gitlab.yml',
  'jalon/template.yml',
  '../action.yml',
  example,
];

/** A commit with the version it is, or the digest of an image. */
const isPinned = (name: string): boolean => /^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$|^[\w.:/-]+@sha256:[0-9a-f]{64}$/.test(name);

test.each(all)('%s names what it fetches by a sum', (path) => {
  const text = read(path);
  const named = [...text.matchAll(/(?:uses|image): (.*)/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(0);
  // Whoever takes the example names the commit of jalon that they read.
  expect(named.filter((name) => !isPinned(name) && !(path === example && name === 'OWNER/jalon@COMMIT'))).toEqual([]);
  expect(text).not.toMatch(/\bnpx\b|npm (?:install|i|exec)\b|(?<!\/)jalon@/);
});

test.each(workflows)('%s asks for the least rights, and sets Node up before the repository is there', (path) => {
  const text = read(path);
  const { permissions, jobs } = Object(load(text));
  expect(permissions).toEqual({});
  const rights = Object.entries<{ readonly permissions?: unknown }>(jobs).map(([name, job]) => [name, job.permissions]);
  expect(rights).toEqual(
    path.startsWith('recipes')
      ? [
          ['part', { contents: 'read' }],
          ['merge', {}],
        ]
      : [
          ['jalon', { contents: 'read' }],
          ['security', { actions: 'read', 'security-events': 'write' }],
        ],
  );
  expect(text.match(/actions\/checkout@/g)?.length).toBe(1);
  expect(text).toContain('persist-credentials: false');
  // Its step asks npm and yarn for their versions where it stands, and yarn runs what a file there names.
  expect(text.indexOf('actions/setup-node@')).toBeLessThan(text.indexOf('actions/checkout@'));
});

test('the example may read and no more, and knows no secret', () => {
  const text = read(example);
  const { permissions, jobs } = Object(load(text));
  expect(permissions).toEqual({ contents: 'read' });
  expect(Object.values<object>(jobs).filter((job) => 'permissions' in job)).toEqual([]);
  expect(text.indexOf('actions/setup-node@')).toBeLessThan(text.indexOf('actions/checkout@'));
  for (const path of [example, '../action.yml', 'jalon/template.yml'])
    expect(read(path)).not.toMatch(/secrets\.|GITHUB_TOKEN|CI_JOB_TOKEN/);
});

test('there is one way to install jalon, whatever its words', () => {
  const code = (path: string): string[] =>
    read(path)
      .split('\n')
      .map((line) => line.trim().replace(/^stop ".*"$/, 'stop'))
      .filter((line) => line !== '' && !line.startsWith('#'));
  const french = code('pipelines/fr/install.sh');
  expect(french.length).toBeGreaterThan(15);
  for (const path of ['pipelines/en/install.sh', 'recipes/github.yml', 'recipes/gitlab.yml', 'jalon/template.yml']) {
    const lines = code(path);
    const from = lines.indexOf(french[0] ?? '');
    expect(lines.slice(from, from + french.length), path).toEqual(french);
  }
});
