// The action of GitHub, the component of GitLab and the hook of pre-commit, each run with the variables of its host on the example repository of a
// territory and on the request that somebody makes there: problems, what moves in the ranking, and documents.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { load, loadAll } from 'js-yaml';
import { beforeAll, expect, test } from 'vitest';
import { typed } from '../cli/typed.ts';
import { runComposite, type Step } from './composite.ts';
import { home } from './sources.ts';

const example = join(home, 'forges/example');
const read = (path: string): string => readFileSync(join(home, path), 'utf8');
const usual = [dirname(process.execPath), '/usr/local/bin', '/usr/bin', '/bin'].join(':');

/** The example repository; `request`: the one that is proposed, merged as a forge does to check it. */
function territory({ request = true } = {}) {
  const top = mkdtempSync(join(tmpdir(), 'jalon-forges-'));
  const root = join(top, 'depot');
  cpSync(example, root, { recursive: true });
  const git = (...words: string[]): string =>
    execFileSync('git', ['-c', 'user.name=essai', '-c', 'user.email=essai@example.org', ...words], {
      cwd: root,
      encoding: 'utf8',
    });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'Départ');
  const base = git('rev-parse', 'HEAD').trim();
  if (request) {
    git('checkout', '-qb', 'demande');
    git('apply', join(home, 'forges/request.patch'));
    git('commit', '-qam', 'Demande');
    git('checkout', '-q', 'main');
    git('merge', '-q', '--no-ff', '-m', 'Fusion', 'demande');
  }
  return { top, root, base, git };
}

/** Where a program of this name stands in for another. */
function program(folder: string, name: string, script: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
}

/** As GitHub lays the action out, and an npm that gives it the packages of this house: npm itself is tried where the archive is installed. */
const laid = mkdtempSync(join(tmpdir(), 'jalon-action-'));
const action = join(laid, 'action');
const said = join(laid, 'npm.txt');
const path = `${join(laid, 'programs')}:${usual}`;
beforeAll(() => {
  mkdirSync(action);
  for (const name of [
    'action.yml',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'bin',
    'schemas',
    'src',
    'templates',
    'dist',
  ])
    cpSync(join(home, name), join(action, name), { recursive: true });
  const { packages } = JSON.parse(read('package-lock.json'));
  const served = Object.keys(packages).filter(
    (name) => name !== '' && packages[name].dev !== true && existsSync(join(home, name)),
  );
  program(join(laid, 'programs'), 'npm', `echo "$*" >> '${said}'; cd '${home}' && cp -R --parents ${served.join(' ')} "$OLDPWD"`);
});

/** The step of the example’s workflow that runs the action. */
function asked(): Readonly<Record<string, string>> {
  const { jobs } = Object(load(readFileSync(join(example, '.github/workflows/jalon.yml'), 'utf8')));
  const steps: readonly Step[] = jobs.jalon.steps;
  const [own, ...others] = steps.filter(({ uses = '' }) => uses.includes('/jalon@'));
  expect(others).toEqual([]);
  return own?.with ?? {};
}

test('GitHub: problems at their line and column, what moves in the ranking, and documents', { timeout: 240_000 }, () => {
  const { top, root, git } = territory();
  const { ran, summary } = runComposite({
    action,
    path,
    inputs: asked(),
    event: 'pull_request',
    workspace: root,
    own: join(top, 'runner'),
  });
  const [start, cache, install, check, upload] = ran;
  expect(start, start?.out).toMatchObject({ outcome: 'success' });
  expect(cache?.with['key']).toMatch(/^jalon-npm-Linux-X64-[0-9a-f]{64}$/);
  expect(install, install?.out).toMatchObject({ outcome: 'success' });
  expect(readFileSync(said, 'utf8')).toMatch(/^ci --ignore-scripts .*--cache .*runner temp\/jalon-npm /);
  expect(check).toMatchObject({ outcome: 'failure' });
  expect(check?.out).toContain('::error file=projet/actions/AC-002-portail.yaml,line=4,col=17,title=reference/unknown::');
  expect(summary).toMatch(/AC-002-portail\.yaml:4:17/);
  expect(summary).toMatch(/## Classement et plan\n\n- AC-003 .*rang 3 → 1/);
  // A name of a file is no command of GitHub.
  expect(check?.out).toMatch(/^::stop-commands::([0-9a-f-]{36})\n[\s\S]*\n::\1::$/m);
  const reports = upload?.with['path'] ?? '';
  expect(upload).toMatchObject({ outcome: 'success', with: { name: 'jalon' } });
  expect(readdirSync(reports).sort()).toEqual(['changes.md', 'documents', 'jalon.md', 'jalon.sarif', 'jalon.xml']);
  expect(readdirSync(join(reports, 'documents/projet'))).toContain('note-de-classement.docx');
  expect(git('status', '--porcelain')).toBe('');
});

test('GitHub: a stranger’s request has neither rights nor a say in what runs; without history there is nothing to compare', () => {
  const { top, root } = territory();
  const run = (event: string, inputs = {}) =>
    runComposite({
      action,
      path,
      inputs: { ...asked(), documents: 'false', ...inputs },
      event,
      workspace: root,
      own: join(top, event),
    });
  const refused = run('pull_request_target').ran;
  expect(refused.map(({ outcome }) => outcome)).toEqual(['failure', ...Array(4).fill('skipped')]);
  expect(refused[0]?.out).toContain('::error::on: pull_request_target');
  // A folder that is named as a command would be, and one that the shell would run.
  rmSync(join(root, '.git'), { recursive: true });
  cpSync(join(root, 'projet'), join(root, '$(touch ran)'), { recursive: true });
  const { ran, steps } = run('pull_request', { path: '$(touch ran)', strict: 'true' });
  expect(ran[3]?.out).toContain('::error file=$(touch ran)/actions/');
  expect(ran[3]?.out).toContain('::notice::Pas de comparaison');
  expect(ran[3]?.out).not.toContain('::stop-commands::');
  expect(existsSync(join(root, 'ran'))).toBe(false);
  // What is typed by others goes through the environment, and what is not trusted is told to be so.
  for (const { run: script = '' } of steps) expect(script).not.toContain('${{');
  for (const [line] of read('templates/pipelines/check.sh').matchAll(/^.*\bjalon (?:validate|diff|render)\b.*$/gm))
    expect(line).toContain('--untrusted');
});

/** A component with what a pipeline includes it with; booleans and all are written in. */
function component(given: Readonly<Record<string, string>>) {
  const [head, body] = read('templates/jalon/template.yml').split('\n---\n');
  const { inputs } = Object(load(head ?? '')).spec;
  expect(Object.keys(given).filter((name) => !(name in inputs))).toEqual([]);
  const values = Object.entries<{ default?: unknown }>(inputs).map(([name, { default: own }]) => [
    name,
    String(given[name] ?? own),
  ]);
  const text = values.reduce((so, [name = '', value = '']) => so.replaceAll(`$[[ inputs.${name} ]]`, value), body ?? '');
  expect(text).not.toContain('$[[');
  return Object(load(text))[given['job'] ?? 'jalon'];
}

test('GitLab: the report of the merge request, what moves in the ranking, and documents', { timeout: 240_000 }, () => {
  const [{ include }] = loadAll(readFileSync(join(example, '.gitlab-ci.yml'), 'utf8')).map(Object);
  const job = component(include[0].inputs);
  const { top, root, base, git } = territory();
  program(join(top, 'programs'), 'jalon', `exec '${process.execPath}' '${join(home, 'bin/jalon.js')}' "$@"`);
  mkdirSync(join(root, 'jalon-ci'));
  writeFileSync(join(root, 'jalon-ci/intrus.docx'), 'x');
  const env = {
    CI: 'true',
    GITLAB_CI: 'true',
    CI_PROJECT_DIR: root,
    CI_PIPELINE_SOURCE: 'merge_request_event',
    CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
    HOME: top,
    ...Object.fromEntries(
      Object.entries(job.variables).map(([name, value]) => [name, String(value).replace('$CI_PROJECT_DIR', root)]),
    ),
    PATH: `${join(top, 'programs')}:${usual}`,
  };
  const script: string = job.script.join('\n');
  const { status, stdout, stderr } = spawnSync('sh', ['-e', '-c', script], { cwd: root, env, encoding: 'utf8' });
  expect(status, stdout + stderr).toBe(1);
  const [problem] = JSON.parse(readFileSync(join(root, job.artifacts.reports.codequality), 'utf8'));
  expect(problem).toMatchObject({
    check_name: 'reference/unknown',
    fingerprint: expect.stringMatching(/^[0-9a-f]{32,}$/),
    location: { path: 'projet/actions/AC-002-portail.yaml', lines: { begin: 4 }, positions: { begin: { line: 4, column: 17 } } },
  });
  expect(readdirSync(join(root, 'jalon-ci')).sort()).toEqual([
    'changes.md',
    'documents',
    'gl-code-quality-report.json',
    'jalon.md',
    'jalon.xml',
  ]);
  expect(readFileSync(join(root, 'jalon-ci/changes.md'), 'utf8')).toMatch(/## Classement et plan\n\n- AC-003 .*rang 3 → 1/);
  expect(readdirSync(join(root, 'jalon-ci/documents/projet'))).toContain('note-de-classement.docx');
  expect(job.artifacts.paths).toEqual(['jalon-ci/']);
  expect(job.cache).toEqual({ key: 'jalon-npm', paths: ['.jalon-npm/'] });
  expect(job.variables.npm_config_cache).toBe('$CI_PROJECT_DIR/.jalon-npm');
  expect(git('status', '--porcelain')).toBe('?? jalon-ci/\n');
});

test('pre-commit: every project of the repository, though a commit only takes a file away', async () => {
  const [hook, ...others] = Object(load(read('.pre-commit-hooks.yaml')));
  expect(others).toEqual([]);
  const [{ hooks }] = Object(load(readFileSync(join(example, '.pre-commit-config.yaml'), 'utf8'))).repos;
  expect(hooks[0].id).toBe(hook.id);
  // Without names, and even where no file is staged that is still there.
  expect(hook).toMatchObject({ language: 'node', pass_filenames: false, always_run: true });
  // What it takes for the name of the archive is all that « npm pack » says.
  expect(read('.npmrc')).toMatch(/^foreground-scripts=false$/m);
  const { root } = territory({ request: false });
  const run = (args: readonly string[]) => typed(root, '2026-11-24', [...hook.entry.split(' ').slice(1), ...args]);
  expect(hook.entry).toMatch(/^jalon /);
  for (const args of [hook.args, hooks[0].args]) expect(await run(args)).toMatchObject({ code: 0 });
  rmSync(join(root, 'projet/needs.yaml'));
  expect(await run(hook.args)).toMatchObject({ code: 1, out: expect.stringContaining('AC-001-permanence.yaml') });
});

test('the pages name every input', () => {
  const ofAction = Object.keys(Object(load(read('action.yml'))).inputs);
  const ofComponent = Object.keys(Object(load(read('templates/jalon/template.yml').split('\n---\n')[0] ?? '')).spec.inputs);
  for (const language of ['fr', 'en']) {
    const [, github = '', gitlab = ''] = read(`docs/${language}/guide/forges.md`).split('\n## ');
    expect(ofAction.filter((name) => !github.includes(`\`${name}\``))).toEqual([]);
    expect(ofComponent.filter((name) => !gitlab.includes(`\`${name}\``))).toEqual([]);
  }
});
