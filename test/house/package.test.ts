// What is published is whole: packed once, then installed in an empty folder and by the pipelines that init writes, and run there.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { load } from 'js-yaml';
import { beforeAll, expect, test } from 'vitest';
import { home } from './sources.ts';

const npm = (args: readonly string[], cwd: string): string =>
  execFileSync('npm', [...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

const folder = mkdtempSync(join(tmpdir(), 'jalon-pack-'));
let packed = '';
beforeAll(() => {
  npm(['pack', '--silent', '--pack-destination', folder], home);
  packed = join(folder, readdirSync(folder)[0] ?? '');
}, 240_000);

// npx links to a clone and remembers that it did: the next clone at the same place is run as it is.
test('the command of a clone can be run as it is', () => {
  expect(statSync(join(home, 'bin/jalon.js')).mode & 0o111).toBe(0o111);
});

test('the packed file installs in an empty folder and runs the main job there', { timeout: 240_000 }, () => {
  writeFileSync(join(folder, 'package.json'), '{"private": true}\n');
  npm(['install', '--silent', '--prefer-offline', packed], folder);
  const jalon = (...args: string[]): string =>
    execFileSync(process.execPath, [join(folder, 'node_modules/jalon/bin/jalon.js'), ...args], { cwd: folder, encoding: 'utf8' });
  expect(existsSync(join(folder, 'node_modules/jalon/dist/commands/batch/thread.js'))).toBe(true);
  expect(jalon('--version').trim()).toMatch(/^\d+\.\d+\.\d+$/);
  expect(jalon('demo', '--lang', 'fr')).toContain('À ouvrir');
  expect(existsSync(join(folder, 'jalon-demo/build/tableau-de-bord.xlsx'))).toBe(true);
  jalon('init', 'neuf', '--territory', '243500550', '--yes');
  expect(jalon('validate', 'neuf', '--lang', 'fr')).toContain('rien à signaler');
  const used = execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      "import { open, rank } from 'jalon'; const { project } = open('jalon-demo', { today: '2025-12-31' }); console.log(rank(project).ranked.length);",
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  expect(Number(used)).toBeGreaterThan(10);
});

interface Ran {
  readonly code: number | null;
  readonly out: string;
}

/** What was printed shows when it fails. */
const passes = ({ code, out }: Ran): void => expect(code, out).toBe(0);

/** A repository with one project in a folder, and a machine of its own where nothing is installed yet but Node, git and npm. */
function repository(language: 'fr' | 'en', ...flags: string[]) {
  const top = mkdtempSync(join(tmpdir(), 'jalon-forge-'));
  const root = join(top, 'depot');
  const prefix = join(top, 'global');
  mkdirSync(root);
  const bins = [join(prefix, 'bin'), join(process.execPath, '..'), '/usr/local/bin', '/usr/bin', '/bin'];
  const base = { ...process.env, npm_config_prefix: prefix, npm_config_prefer_offline: 'true', PATH: bins.join(delimiter) };
  const sh = (script: string, env: Readonly<Record<string, string>> = {}): Ran => {
    const { status, stdout, stderr } = spawnSync('sh', ['-e', '-c', script], {
      cwd: root,
      encoding: 'utf8',
      env: { ...base, ...env },
    });
    return { code: status, out: stdout + stderr };
  };
  sh('git init -q . && git config user.email essai@exemple.fr && git config user.name essai');
  const init = [join(home, 'bin/jalon.js'), 'init', 'mon projet', '--yes', '--lang', language, '--package', packed, ...flags];
  execFileSync(process.execPath, init, { cwd: root, stdio: 'pipe' });
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  return { root, read, sh };
}

const texts = (value: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(Object(value)).map(([key, text]) => [key, String(text)]));

/** A key written twice. */
const broken = 'version: 1\naxes:\n  - id: AX-1\n    title: Un axe\n    title: Un axe\n';

test('the GitHub pipeline installs, checks, reports and makes documents; git’s hook stops a commit', { timeout: 120_000 }, () => {
  const { root, read, sh } = repository('fr', '--ci', 'github', '--hook');
  const workflow = Object(load(read('.github/workflows/jalon.yml')));
  const steps: { run?: string; with?: Record<string, string> }[] = workflow.jobs.jalon.steps;
  const env = { ...texts(workflow.env), GITHUB_STEP_SUMMARY: join(root, '../summary.md') };
  const scripts = steps.flatMap(({ run }) => (run === undefined ? [] : [run]));
  expect(scripts.length).toBe(4);
  for (const script of scripts) passes(sh(script, env));
  expect(readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8')).toContain('1 projet, 11 fichiers contrôlés');
  expect(JSON.parse(read(steps.find((step) => step.with?.['sarif_file'])?.with?.['sarif_file'] ?? ''))).toMatchObject({
    version: '2.1.0',
  });
  const kept = steps.flatMap((step) => step.with?.['path']?.trim().split('\n') ?? []);
  expect(kept.length).toBe(4);
  expect(kept.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  expect(
    readdirSync(join(root, 'documents'), { recursive: true }).filter((path) => /\.(docx|xlsx)$/.test(String(path))).length,
  ).toBeGreaterThan(1);

  passes(sh('git add . && git commit -q -m "Premier commit"', { LANG: 'fr_FR.UTF-8' }));
  writeFileSync(join(root, 'mon projet/axes.yaml'), broken);
  const [, check = ''] = scripts;
  const failed = sh(check, env);
  expect(failed.code).toBe(1);
  expect(failed.out).toMatch(/^::error file=mon projet\/axes\.yaml,line=\d/m);
  const stopped = sh('git add . && git commit -q -m "Une faute"', { LANG: 'fr_FR.UTF-8' });
  expect(stopped.code).not.toBe(0);
  expect(stopped.out).toContain('axes.yaml');
  // As the pre-commit tool hands files over: they lead to their project, checked whole.
  expect(sh('jalon validate "mon projet/plan.yaml" "mon projet/actors.yaml"', env)).toMatchObject({
    code: 1,
    out: expect.stringContaining('axes.yaml'),
  });
  // What touches no YAML of the project is nobody's business.
  passes(sh('git restore --staged . && touch autre.txt && git add autre.txt && git commit -q -m "Autre"'));
});

test('the GitLab pipeline installs, checks, reports and makes documents', { timeout: 120_000 }, () => {
  const { root, read, sh } = repository('en', '--ci', 'gitlab');
  const { jalon } = Object(load(read('.gitlab-ci.yml')));
  const env = texts(jalon.variables);
  expect(jalon.script.length).toBe(3);
  for (const script of jalon.script) passes(sh(script, env));
  const kept: string[] = [...jalon.artifacts.paths, ...Object.values(texts(jalon.artifacts.reports))];
  expect(kept.length).toBe(3);
  expect(kept.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  expect(JSON.parse(read('gl-code-quality-report.json'))).toEqual([]);
  writeFileSync(join(root, 'mon projet/axes.yaml'), broken);
  const failed = sh(jalon.script[1], env);
  expect(failed).toMatchObject({ code: 1, out: expect.stringContaining('axes.yaml') });
  expect(JSON.parse(read('gl-code-quality-report.json'))[0]).toMatchObject({ location: { path: 'mon projet/axes.yaml' } });
});
