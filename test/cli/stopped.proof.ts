// Who stops a run over many projects in which each is done whole is told how much is done, and the command that goes on; that one ends the work.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { home } from '../house/sources.ts';
import { heldAt } from './held.ts';

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
  ] as const)('%s, by %s', async (_, signal, prepared) => {
    const { cwd, words, seen } = prepared();
    const options = { cwd, env: { ...process.env, JALON_STATE: join(cwd, 'state'), LANG: 'fr_FR.UTF-8', LC_ALL: '', CI: '' } };
    const held = heldAt('/P-2/');
    const child = spawn(process.execPath, [...held.words, bin, ...words], { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
    let err = '';
    child.stderr.on('data', (data) => {
      err += data;
    });
    const closed = new Promise((resolve) => child.once('close', (_code, by) => resolve(by)));
    await held.reached();
    child.kill(signal);
    held.goOn();
    expect(await closed).toBe(signal);
    const [, done = '', again = ''] =
      /^Passage interrompu\u00a0: (\d+) projets? faits? sur 12\. Pour continuer\u00a0: jalon (.*)\n$/.exec(err) ?? [];
    // The project that is being done is done whole, and the others are left.
    expect(Number(done)).toBe(seen());
    expect(Number(done)).toBeGreaterThanOrEqual(3);
    expect(Number(done)).toBeLessThan(count);
    expect(again).toBe(words.join(' '));
    expect(spawnSync(process.execPath, [bin, ...words], options).status).toBe(0);
    expect(seen()).toBeGreaterThanOrEqual(count);
  });
});
