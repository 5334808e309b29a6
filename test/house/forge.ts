// A forge's machine where nothing is installed yet but Node, git and npm, and a repository on it that holds one project.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { home } from './sources.ts';

export const npm = (args: readonly string[], cwd: string): string =>
  execFileSync('npm', [...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

interface Ran {
  readonly code: number | null;
  readonly out: string;
}

const texts = (value: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(Object(value)).map(([key, text]) => [key, String(text)]));

/** `flags`: what `init` is told besides. */
export function repository(language: 'fr' | 'en', ...flags: string[]) {
  const top = mkdtempSync(join(tmpdir(), 'jalon-forge-'));
  const [root, temporary, runner] = [join(top, 'depot'), join(top, 'tmp'), join(top, 'runner')];
  for (const folder of [root, temporary, runner]) mkdirSync(folder);
  const put = (path: string, text: string, mode = 0o644): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text, { mode });
  };
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const paths = join(top, 'paths');
  // Forges set CI; a mirror of npm is given by the environment.
  const registry = npm(['config', 'get', 'registry'], tmpdir()).trim();
  const base = {
    ...process.env,
    CI: 'true',
    TMPDIR: temporary,
    npm_config_prefer_offline: 'true',
    npm_config_registry: registry,
  };
  const sh = (script: string, env: Readonly<Record<string, string>> = {}): Ran => {
    const added = existsSync(paths) ? readFileSync(paths, 'utf8').trim().split('\n') : [];
    const PATH = [...added, dirname(process.execPath), '/usr/local/bin', '/usr/bin', '/bin'].join(delimiter);
    const options = { cwd: root, encoding: 'utf8', env: { ...base, PATH, ...env } } as const;
    const { status, stdout, stderr } = spawnSync('sh', ['-e', '-c', script], options);
    return { code: status, out: stdout + stderr };
  };
  sh('git init -q . && git config user.email essai@exemple.fr && git config user.name essai');
  const init = [join(home, 'bin/jalon.js'), 'init', 'mon projet', '--yes', '--lang', language, ...flags];
  execFileSync(process.execPath, init, { cwd: root, stdio: 'pipe' });

  /** The scripts of the job that runs jalon, with the environment of a runner; `made`: where they leave reports and documents. */
  const github = () => {
    const { env, jobs } = Object(load(read('.github/workflows/jalon.yml')));
    const steps: { readonly run?: string }[] = jobs.jalon.steps;
    const summary = join(top, 'summary.md');
    const given = {
      GITHUB_ACTIONS: 'true',
      GITHUB_PATH: paths,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: runner,
      // What the forge fills in, of a push.
      JALON_REPORTS: join(runner, 'jalon'),
      JALON_SINCE: '',
    };
    const scripts = steps.flatMap(({ run }) => (run === undefined ? [] : [run]));
    return { env: { ...texts(env), ...given }, install: scripts[0] ?? '', scripts, summary, made: join(runner, 'jalon'), jobs };
  };
  /** A forge runs these one after the other in the same shell. */
  const gitlab = () => {
    const { jalon } = Object(load(read('.gitlab-ci.yml')));
    const [install, ...rest] = [...jalon.before_script, ...jalon.script].map(String);
    const kept: string[] = [...jalon.artifacts.paths, ...Object.values(texts(jalon.artifacts.reports))];
    return { env: texts(jalon.variables), install: install ?? '', script: [install, ...rest].join('\n'), kept };
  };
  return { top, root, temporary, put, read, sh, github, gitlab };
}

/** Programs that a stranger's repository would have run; gives what they left behind. */
export function plant({ top, root, put }: ReturnType<typeof repository>): () => string {
  const ran = join(top, 'ran');
  for (const path of ['mal.sh', 'node_modules/.bin/jalon', 'node_modules/.bin/npm', 'node_modules/.bin/node', 'bin/jalon'])
    put(path, `#!/bin/sh\necho "$0 $*" >> '${ran}'\n`, 0o755);
  put('mal.cjs', `require('node:fs').appendFileSync(${JSON.stringify(ran)}, 'node-options\\n');`);
  const names = ['preinstall', 'install', 'postinstall', 'prepare', 'jalon'];
  const scripts = Object.fromEntries(names.map((name) => [name, `sh '${join(root, 'mal.sh')}' ${name}`]));
  put('package.json', JSON.stringify({ name: 'jalon', version: '9.9.9', bin: { jalon: 'mal.sh' }, scripts, workspaces: ['*'] }));
  put('npm-shrinkwrap.json', '{"name": "jalon", "version": "9.9.9", "lockfileVersion": 3, "packages": {}}\n');
  const settings = {
    'ignore-scripts': 'false',
    'script-shell': join(root, 'mal.sh'),
    // One that the environment does not overrule.
    '@etalab:registry': 'http://127.0.0.1:9/',
    prefix: root,
    omit: 'optional',
    global: 'true',
    'node-options': `--require=${join(root, 'mal.cjs')}`,
  };
  put(
    '.npmrc',
    Object.entries(settings)
      .map(([key, value]) => `${key}=${value}\n`)
      .join(''),
  );
  return () => (existsSync(ran) ? readFileSync(ran, 'utf8') : '');
}
