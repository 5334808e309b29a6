// The pre-commit tool itself, on the repository of a territory: it builds our hook from a commit, lets a sound commit through, and stops one that
// breaks something, at its line and column. Once built, the hook has no network. Skipped, and said so, where the tool is not installed (Debian:
// pre-commit).
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repository } from '../house/forge.ts';
import { home } from '../house/sources.ts';

const works = (...words: readonly [string, ...string[]]): boolean => spawnSync(words[0], words.slice(1)).status === 0;
const isThere = works('pre-commit', '--version');
if (!isThere) console.log('pre-commit is not installed: the hook is not proved here.');
/** Words that take the network away from those that follow. */
const alone = works('unshare', '-rn', 'true') ? 'unshare -rn ' : '';

const broken = 'axes:\n  - id: AX-1\n    title: Un axe\n    title: Un autre\n';
const found = /projet\/axes\.yaml:4:5 {2}✗ erreur {2}la clé «\stitle\s» est écrite deux fois/;

/** A shell in a folder, as on a person's computer. */
const shellIn = (cwd: string, store: string) => {
  const given = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const path = [dirname(process.execPath), process.env['PATH']].join(':');
  const env = {
    ...Object.fromEntries(given),
    CI: '',
    LANG: 'fr_FR.UTF-8',
    PATH: path,
    PRE_COMMIT_HOME: store,
    npm_config_prefer_offline: 'true',
  };
  return (script: string) => {
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', script], { cwd, env, encoding: 'utf8' });
    return { code: status, out: stdout + stderr };
  };
};
const named = 'git config user.email essai@exemple.fr && git config user.name essai';

describe.skipIf(!isThere)('pre-commit', () => {
  test('the hook of the repository, as the example of a territory uses it', { timeout: 300_000 }, () => {
    const top = mkdtempSync(join(tmpdir(), 'jalon-pre-commit-'));
    const [source, root, store] = [join(top, 'jalon'), join(top, 'dépôt du territoire'), join(top, 'store')];
    mkdirSync(source);
    // What is to be committed is proved, not what was.
    const copied = `git ls-files -z -co --exclude-standard | tar -c --null --ignore-failed-read -T - | tar -x -C '${source}'`;
    expect(shellIn(home, store)(copied).code).toBe(0);
    const house = shellIn(source, store);
    expect(house(`git init -q && ${named} && git add -A && git commit -q -m jalon`).code).toBe(0);

    cpSync(join(source, 'forges/example'), root, { recursive: true });
    const config = join(root, '.pre-commit-config.yaml');
    const rev = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: source, encoding: 'utf8' }).trim();
    const filled = readFileSync(config, 'utf8').replace('https://example.org/OWNER/jalon', source).replace('COMMIT', rev);
    writeFileSync(config, filled);
    const sh = shellIn(root, store);
    const built = sh(`git init -q && ${named} && pre-commit install --install-hooks`);
    expect(built.code, built.out).toBe(0);
    // The Node that is there, not one that is fetched.
    const [clone = ''] = readdirSync(store).filter((name) => name.startsWith('repo'));
    expect(readdirSync(join(store, clone))).toContain('node_env-system');

    const commit = (what: string) => sh(`git add -A && ${alone}git commit -q -m '${what}'`);
    const sound = commit('Le projet');
    expect(sound.code, sound.out).toBe(0);
    expect(sound.out).toMatch(/^jalon validate\.+Passed$/m);

    const axes = join(root, 'projet/axes.yaml');
    const before = readFileSync(axes, 'utf8');
    writeFileSync(axes, broken);
    expect(commit('Une faute')).toMatchObject({ code: 1, out: expect.stringMatching(found) });
    writeFileSync(axes, before);
    // A file that a commit takes away is named to no hook.
    rmSync(join(root, 'projet/needs.yaml'));
    expect(commit('Sans les besoins')).toMatchObject({ code: 1, out: expect.stringContaining('AC-001-permanence.yaml') });
    expect(sh('git log --format=%s').out).toBe('Le projet\n');
  });

  test('the entry that init writes, which runs the jalon that is installed', () => {
    const { root, put } = repository('fr', '--hook');
    const top = mkdtempSync(join(tmpdir(), 'jalon-pre-commit-'));
    symlinkSync(join(home, 'bin/jalon.js'), join(top, 'jalon'));
    const sh = shellIn(root, join(top, 'store'));
    const run = () => sh(`git add -A && PATH='${top}':"$PATH" ${alone}pre-commit run`);
    expect(run()).toMatchObject({ code: 0, out: expect.stringMatching(/^jalon validate\.+Passed$/m) });
    put('mon projet/axes.yaml', broken);
    expect(run()).toMatchObject({ code: 1, out: expect.stringMatching(found) });
  });
});
