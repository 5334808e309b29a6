// What forges read of ours is what they take: workflows and the action by GitHub’s own parser, pipelines and the component by GitLab’s own JSON
// schema, hooks by the keys that pre-commit documents. Those that are shipped, and those that `jalon init` writes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { load, loadAll } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { type SurroundingOptions, surroundings } from '../../src/usecases/changes/surroundings.ts';
import { githubParser } from './github-parser.ts';
import { home } from './sources.ts';

const read = (path: string): string => readFileSync(join(home, path), 'utf8');
/** What init writes around a project, by its name. */
function written(name: string, language: 'fr' | 'en', options: SurroundingOptions): string {
  const text = surroundings(join(home, 'examples/montfort'), options, language).find(({ path }) => path.endsWith(name))?.text;
  expect(text).toMatch(/\S/);
  return text ?? '';
}
const archive = { package: 'https://exemple.fr/jalon-0.1.0.tgz', integrity: `sha512-${'A'.repeat(86)}==` };
const languages = ['fr', 'en'] as const;

describe('GitHub', async () => {
  const faultsOf = await githubParser();
  const workflows = (): readonly string[] => [
    read('forges/example/.github/workflows/jalon.yml'),
    read('templates/recipes/github.yml'),
    ...languages.map((language) => written('jalon.yml', language, { ...archive, ci: 'github' })),
  ];
  test('takes the workflows, and the action', () => {
    expect(workflows().map((text) => faultsOf('workflow', text))).toEqual([[], [], [], []]);
    expect(faultsOf('action', read('action.yml'))).toEqual([]);
  });

  test('would not take another key, another right or a value that nobody gives', () => {
    for (const text of workflows()) {
      expect(faultsOf('workflow', text.replace('runs-on:', 'run-on:'))).not.toEqual([]);
      expect(faultsOf('workflow', text.replace('contents: read', 'contents: reads'))).not.toEqual([]);
    }
    const [, recipe = ''] = workflows();
    expect(faultsOf('workflow', recipe.replace('matrix.shard', 'matrices.shard'))).not.toEqual([]);
    expect(faultsOf('action', read('action.yml').replace('shell: bash', 'shel: bash'))).not.toEqual([]);
  });
});

describe('GitLab', () => {
  const isTaken = new Ajv({ strict: false, logger: false, allErrors: true }).compile(
    JSON.parse(read('test/fixtures/forges/gitlab-ci.json')),
  );
  const faultsOf = (document: unknown): readonly string[] =>
    isTaken(document) ? [] : (isTaken.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  const pipelines = (): readonly string[] => [
    read('forges/example/.gitlab-ci.yml'),
    read('templates/recipes/gitlab.yml'),
    read('templates/jalon/template.yml'),
    ...languages.map((language) => written('.gitlab-ci.yml', language, { ...archive, ci: 'gitlab' })),
  ];

  test('takes the pipelines, and the component with its inputs', () => {
    for (const text of pipelines()) expect(loadAll(text).flatMap(faultsOf)).toEqual([]);
  });

  test('would not take another key or another kind of value', () => {
    const [include, recipe = '', component = '', ours = ''] = pipelines();
    for (const wrong of [
      recipe.replace('parallel: 4', 'parallel: many'),
      component.replace('default: .', 'defaults: .'),
      component.replace('expose_as: jalon', 'expose: jalon'),
      ours.replace('when: always', 'when: ever'),
      ours.replace('  script:', '  scripts:'),
      include?.replace('component:', 'components:') ?? '',
    ])
      expect(loadAll(wrong).flatMap(faultsOf)).not.toEqual([]);
  });
});

describe('pre-commit', () => {
  // “Creating new hooks” and “pre-commit configuration files” of https://pre-commit.com, version 4.
  const text = { type: 'string' };
  const texts = { type: 'array', items: text };
  const flag = { type: 'boolean' };
  const hook = {
    ...Object.fromEntries(
      ['id', 'name', 'entry', 'files', 'exclude', 'language_version', 'description'].map((key) => [key, text]),
    ),
    ...Object.fromEntries(['types', 'types_or', 'exclude_types', 'args', 'additional_dependencies'].map((key) => [key, texts])),
    ...Object.fromEntries(['always_run', 'fail_fast', 'pass_filenames', 'require_serial', 'verbose'].map((key) => [key, flag])),
    language: { enum: ['node', 'system', 'unsupported'] },
    stages: texts,
    minimum_pre_commit_version: text,
  };
  const hooks = (required: readonly string[]) => ({
    type: 'array',
    minItems: 1,
    items: { type: 'object', properties: hook, required, additionalProperties: false },
  });
  const repo = (kind: object, also: readonly string[], of: readonly string[]) => ({
    type: 'object',
    properties: { repo: kind, rev: text, hooks: hooks(of) },
    required: ['repo', 'hooks', ...also],
    additionalProperties: false,
  });
  const whole = ['id', 'name', 'entry', 'language'];
  const ajv = new Ajv();
  const isManifest = ajv.compile(hooks(whole));
  const isConfig = ajv.compile({
    type: 'object',
    properties: {
      repos: {
        type: 'array',
        items: { anyOf: [repo({ const: 'local' }, [], whole), repo({ type: 'string', pattern: '^https://' }, ['rev'], ['id'])] },
      },
    },
    required: ['repos'],
    additionalProperties: false,
  });

  test('takes the hook that is shipped, the example, and what init writes', () => {
    expect(isManifest(load(read('.pre-commit-hooks.yaml')))).toBe(true);
    expect(isConfig(load(read('forges/example/.pre-commit-config.yaml')))).toBe(true);
    for (const language of languages)
      expect(isConfig(load(written('.pre-commit-config.yaml', language, { hook: true }))), language).toBe(true);
    expect(isConfig(load(written('.pre-commit-config.yaml', 'fr', { hook: true }).replace('entry:', 'entries:')))).toBe(false);
    expect(isManifest(load(read('.pre-commit-hooks.yaml').replace('language: node', 'language: noeud')))).toBe(false);
  });
});
