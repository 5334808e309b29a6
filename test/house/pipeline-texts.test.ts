// What the pipelines and recipes for forges say: each thing they fetch is named by a sum, no right that a job does without, one way to install.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { readPipeline } from '../../src/reading/editor-schemas.ts';
import { pipelineText } from '../../src/usecases/changes/surroundings.ts';
import { home } from './sources.ts';

/** A pipeline as a territory is given it. */
const read = (path: string): string =>
  path === 'pipelines/github.yml' || path === 'pipelines/gitlab.yml'
    ? pipelineText(path === 'pipelines/github.yml' ? 'github.yml' : 'gitlab.yml', 'fr', { JOB: 'jalon' })
    : readFileSync(join(home, 'templates', path), 'utf8');
const example = '../forges/example/.github/workflows/jalon.yml';
const workflows = ['pipelines/github.yml', 'recipes/github.yml'];
const all = [...workflows, 'pipelines/gitlab.yml', 'recipes/gitlab.yml', 'jalon/template.yml', '../action.yml', example];

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

/** Held to what it should be, or written so. */
function expectMade(path: string, text: string): void {
  if (process.env['UPDATE']) writeFileSync(join(home, 'templates', path), text);
  expect(read(path)).toBe(text);
}

test.each(['recipes/github.yml', 'recipes/gitlab.yml'])('%s installs jalon as pipelines do', (path) => {
  const install = readPipeline('install.sh');
  expect(read(path)).toMatch(/^ *stop\(\) /m);
  expectMade(
    path,
    read(path).replace(/^( *)stop\(\)[\s\S]*?^ *\[ -z "\$GITHUB_PATH" \].*\n/m, (_, margin: string) =>
      install.replace(/^(?=.)/gm, margin),
    ),
  );
});

test('the component is the pipeline of a territory, with its inputs', () => {
  const input = (name: string): string => `"$[[ inputs.${name} ]]"`;
  const [head = ''] = read('jalon/template.yml').split('\n---\n');
  const body = pipelineText('gitlab.yml', 'both', {
    JOB: input('job'),
    STAGE: input('stage'),
    PACKAGE: input('package'),
    INTEGRITY: input('integrity'),
    PATH: input('path'),
    ORGANISATION: input('organisation'),
    STRICT: input('strict'),
    DOCUMENTS: input('documents'),
    LOCALE: input('language'),
  });
  expectMade('jalon/template.yml', `${head}\n---\n${body}`);
});
