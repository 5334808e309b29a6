// Who stops a run over many projects in which each is done whole is told how much is done, and the command that goes on; that one ends the work.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { home } from '../house/sources.ts';

const bin = join(home, 'bin/jalon.js');
const count = 12;
const names = Array.from({ length: count }, (_, index) => `P-${index}`);

interface Run {
  readonly cwd: string;
  readonly words: readonly string[];
  /** How many projects are seen to be done. */
  readonly seen: () => number;
}

const filesIn = (folder: string): number => (existsSync(folder) ? readdirSync(folder).length : 0);

function migrating(): Run {
  const cwd = mkdtempSync(join(tmpdir(), 'jalon-stopped-'));
  for (const name of names) {
    mkdirSync(join(cwd, 'projets', name), { recursive: true });
    writeFileSync(join(cwd, 'projets', name, 'project.yaml'), 'format: 0\ntitle: Essai\n');
  }
  return {
    cwd,
    words: ['migrate', 'projets'],
    seen: () =>
      names.filter((name) => /^format: 1$/m.test(readFileSync(join(cwd, 'projets', name, 'project.yaml'), 'utf8'))).length,
  };
}

function laying(): Run {
  const cwd = mkdtempSync(join(tmpdir(), 'jalon-stopped-'));
  writeFileSync(join(cwd, 'liste.yaml'), names.map((name) => `- {dir: ${name}, title: Essai}\n`).join(''));
  return { cwd, words: ['init', 'projets', '--from', 'liste.yaml'], seen: () => filesIn(join(cwd, 'projets')) };
}

describe.skipIf(process.platform === 'win32')('a run that is stopped', () => {
  test.each([
    ['migrate', 'SIGTERM', migrating],
    ['migrate', 'SIGINT', migrating],
    ['init --from', 'SIGTERM', laying],
  ] as const)('%s, by %s', { timeout: 60_000 }, async (_, signal, prepared) => {
    const { cwd, words, seen } = prepared();
    const options = { cwd, env: { ...process.env, JALON_STATE: join(cwd, 'state'), LANG: 'fr_FR.UTF-8', LC_ALL: '', CI: '' } };
    const child = spawn(process.execPath, [bin, ...words], { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
    let err = '';
    child.stderr.on('data', (data) => {
      err += data;
    });
    const closed = new Promise((resolve) => child.once('close', (_code, by) => resolve(by)));
    let sent = 0;
    const watch = setInterval(() => {
      if (sent > 0 || seen() < 2) return;
      sent = performance.now();
      child.kill(signal);
    }, 5);
    const by = await closed;
    clearInterval(watch);
    expect(by).toBe(signal);
    // A project that is being done is done whole: on a loaded machine that takes some time.
    expect(performance.now() - sent).toBeLessThan(2000);
    const [, done = '', again = ''] =
      /^Passage interrompu\u00a0: (\d+) projets? faits? sur 12\. Pour continuer\u00a0: jalon (.*)\n$/.exec(err) ?? [];
    expect(Number(done)).toBeGreaterThan(0);
    expect(Number(done)).toBeLessThan(count);
    expect(again).toBe(words.join(' '));
    expect(spawnSync(process.execPath, [bin, ...words], options).status).toBe(0);
    expect(seen()).toBeGreaterThanOrEqual(count);
  });
});
