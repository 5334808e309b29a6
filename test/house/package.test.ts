// What is published is whole: packed, installed in an empty folder, and run there.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { home } from './sources.ts';

const npm = (args: readonly string[], cwd: string): string =>
  execFileSync('npm', [...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

test('the packed file installs in an empty folder and runs the main job there', { timeout: 240_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-pack-'));
  npm(['pack', '--silent', '--pack-destination', folder], home);
  const [packed = ''] = readdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{"private": true}\n');
  npm(['install', '--silent', '--prefer-offline', `./${packed}`], folder);
  const jalon = (...args: string[]): string =>
    execFileSync(process.execPath, [join(folder, 'node_modules/jalon/bin/jalon.js'), ...args], { cwd: folder, encoding: 'utf8' });
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
