// Colour is for terminals; whoever wants it elsewhere, or nowhere, says so.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { home } from '../house/sources.ts';

const broken = mkdtempSync(join(tmpdir(), 'jalon-broken-'));
writeFileSync(join(broken, 'project.yaml'), 'titre: Essai\n');

function seen(args: readonly string[], env: Readonly<Record<string, string>>): string {
  const bare = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/COLOR|^CI$/.test(name)));
  const { stdout, stderr } = spawnSync(process.execPath, [join(home, 'bin/jalon.js'), 'validate', broken, ...args], {
    env: { ...bare, ...env },
    encoding: 'utf8',
  });
  return stdout + stderr;
}

test.each<[string, readonly string[], Readonly<Record<string, string>>, boolean]>([
  ['in a pipe', [], {}, false],
  ['FORCE_COLOR', [], { FORCE_COLOR: '1' }, true],
  ['FORCE_COLOR over NO_COLOR', [], { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ['FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, false],
  ['an empty FORCE_COLOR', [], { FORCE_COLOR: '' }, false],
  ['--color over all', ['--color'], { FORCE_COLOR: '0', NO_COLOR: '1' }, true],
  ['--no-color over all', ['--no-color'], { FORCE_COLOR: '1' }, false],
])('%s', (_, args, env, isColoured) => {
  const text = seen(args, env);
  expect(text).toContain('broken');
  expect(text.includes('\u001b[')).toBe(isColoured);
});
