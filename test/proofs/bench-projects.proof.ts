// What benches lay out are projects that jalon takes: a bench is run by hand, and nobody would see that it no longer measures anything.
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { home } from '../house/sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-bench-projects-'));
const node = (...words: readonly string[]): string => execFileSync(process.execPath, words, { cwd: home, encoding: 'utf8' });

test.each([
  ['territories.js', 'writeTerritories', 2, 2],
  ['territories.js', 'writeCommunes', 2, 2],
  ['territories.js', 'writeActions', 3, 1],
  ['projects.js', 'writeProjects', 2, 2],
])('%s: %s', (file, write, count, projects) => {
  const root = join(folder, write);
  node('--input-type=module', '-e', `(await import('./test/bench/${file}')).${write}(${JSON.stringify(root)}, ${count})`);
  const { checked } = JSON.parse(node('bin/jalon.js', 'validate', root, '--json', '--today', '2026-11-15', '--trusted'));
  expect(checked).toMatchObject({ projects, errors: 0 });
});
