// The recipes of schedulers say what jalon and the scheduler both read: as many parts as tasks, and commands that exist. Slurm and GNU parallel
// are run for real in test/proofs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { Job } from 'kubernetes-models/batch/v1';
import { expect, test } from 'vitest';
import { home } from '../../house/sources.ts';
import { folderOf, jalon } from './many.ts';

const recipe = (name: string): string => readFileSync(join(home, 'templates/recipes', name), 'utf8');
/** What a path of keys holds. */
const at = (data: unknown, ...keys: readonly (string | number)[]): unknown =>
  keys.reduce<unknown>(
    (holder, key) => (typeof holder === 'object' && holder !== null ? Reflect.get(holder, key) : undefined),
    data,
  );

/** The words after `jalon`, with what the shell would fill in. */
const wordsOf = (line: string, filled: Readonly<Record<string, string>> = {}): string[] =>
  line
    .replace(/^.*?\bjalon /, '')
    .replace(/"\$[^"]*"$|"\$\(.*\)"/, '2026-11-24')
    .replace(/\$\{\{ (\S+) \}\}/g, (_, name: string) => filled[name] ?? '')
    .split(' ');

test('GitHub: a job a part, and one that merges', async () => {
  const { jobs } = load(recipe('github.yml')) as { jobs: unknown };
  const shards = at(jobs, 'part', 'strategy', 'matrix', 'shard') as number[];
  const steps = at(jobs, 'part', 'steps') as { run?: string; with?: { path: string } }[];
  const line = steps.flatMap(({ run }) => (run?.startsWith('jalon') ? [run] : []))[0] ?? '';
  expect(line).toContain(`}}/${shards.length} `);
  expect(shards).toEqual(Array.from(shards, (_, index) => index + 1));
  const cwd = folderOf(9);
  for (const shard of shards) {
    const { code, err } = await jalon(cwd, wordsOf(line, { 'matrix.shard': String(shard) }));
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining(`part ${shard} sur ${shards.length}`) });
  }
  const merging = (at(jobs, 'merge', 'steps') as { run?: string }[]).flatMap(({ run }) => run ?? []).at(-1) ?? '';
  expect(await jalon(cwd, wordsOf(merging))).toEqual(await jalon(cwd, ['validate', '.', '--format', 'github']));
});

test('GitLab: CI_NODE_INDEX of CI_NODE_TOTAL', async () => {
  const jobs = load(recipe('gitlab.yml'));
  const count = Number(at(jobs, 'part', 'parallel'));
  const line = String(at(jobs, 'part', 'script', 0));
  const cwd = folderOf(9);
  for (let index = 1; index <= count; index++) {
    const env = { CI_NODE_INDEX: String(index), CI_NODE_TOTAL: String(count) };
    expect((await jalon(cwd, wordsOf(line), env)).err).toContain(`part ${index} sur ${count}`);
  }
  expect(at(jobs, 'part', 'artifacts', 'paths')).toEqual(['parts/']);
  const merged = await jalon(cwd, wordsOf(String(at(jobs, 'merge', 'script', 0))));
  expect(merged).toEqual(await jalon(cwd, ['validate', '.']));
  for (const report of ['gl-code-quality-report.json', 'jalon.xml'])
    expect(readFileSync(join(cwd, report), 'utf8')).toContain('P-003');
});

test('Kubernetes: an Indexed Job of as many completions as parts', async () => {
  const job = load(recipe('kubernetes.yaml'));
  expect(Object.keys(Object(job)).sort()).toEqual(['apiVersion', 'kind', 'metadata', 'spec']);
  expect([at(job, 'apiVersion'), at(job, 'kind')]).toEqual(['batch/v1', 'Job']);
  expect(at(job, 'metadata', 'name')).toMatch(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/);
  // The schema lets through keys that it does not know: these are all that is said, and it knows them.
  expect(() => new Job(Object(job)).validate()).not.toThrow();
  expect(() =>
    new Job(Object({ ...Object(job), spec: { ...Object(at(job, 'spec')), completions: 'eight' } })).validate(),
  ).toThrow('completions must be integer');
  const known = ['completionMode', 'completions', 'parallelism', 'backoffLimitPerIndex', 'maxFailedIndexes', 'template'];
  expect(Object.keys(Object(at(job, 'spec'))).filter((key) => !known.includes(key))).toEqual([]);
  expect(at(job, 'spec', 'completionMode')).toBe('Indexed');
  const pod = at(job, 'spec', 'template', 'spec');
  // With a limit by index, pods are to be started again by the Job, not in place.
  expect(at(pod, 'restartPolicy')).toBe('Never');
  const volumes = at(pod, 'volumes') as { name: string; persistentVolumeClaim: { claimName: string } }[];
  const [container] = at(pod, 'containers') as {
    name: string;
    image: string;
    command: string[];
    volumeMounts: { name: string; mountPath: string }[];
  }[];
  expect(container).toMatchObject({ name: expect.any(String), image: expect.any(String) });
  expect(container?.volumeMounts.map(({ name }) => name)).toEqual(volumes.map(({ name }) => name));
  const count = Number(at(job, 'spec', 'completions'));
  const [, ...words] = container?.command ?? [];
  expect(words).toContain(`auto/${count}`);
  const cwd = folderOf(9);
  const typed = words.map((word) => (word === 'projets' ? '.' : word)).map((word) => (word === 'render' ? 'rank' : word));
  for (let index = 0; index < count; index++)
    expect((await jalon(cwd, typed, { JOB_COMPLETION_INDEX: String(index) })).err).toContain(`part ${index + 1} sur ${count}`);
  expect(await jalon(cwd, ['merge', 'parts'])).toEqual(await jalon(cwd, ['rank', '.']));
});

test('Slurm and GNU parallel: as many tasks as parts', () => {
  const [, slurm] = /--array=1-(\d+)/.exec(recipe('slurm.sh')) ?? [];
  expect(recipe('slurm.sh')).toContain(`--shard auto/${slurm} `);
  const [, parallel = ''] = /::: ([\d ]+)$/m.exec(recipe('parallel.sh')) ?? [];
  expect(recipe('parallel.sh')).toContain(`--shard {}/${parallel.trim().split(' ').length} `);
});
