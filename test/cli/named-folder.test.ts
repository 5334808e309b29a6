// Documents that name people are never mixed with those that may be published, and git ignores where they go.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { home } from '../house/sources.ts';
import { typed } from './typed.ts';

const top = mkdtempSync(join(tmpdir(), 'jalon-named-'));
const project = join(top, 'montfort');
cpSync(join(home, 'examples/montfort'), project, { recursive: true });
mkdirSync(join(project, '.private'), { mode: 0o700 });
writeFileSync(join(project, '.private/identities.yaml'), 'PE-02: {name: Camille Exemple}\n');
execFileSync('git', ['init', '-q'], { cwd: top });
const see = (...words: string[]) => typed(top, '2026-11-24', words);
const ignored = (path: string): boolean => {
  try {
    execFileSync('git', ['check-ignore', '-q', path], { cwd: top });
    return true;
  } catch {
    return false;
  }
};

test('in the project: its private folder, which git is told to ignore', async () => {
  const { code, err } = await see('export', 'national-plan', '--project', 'montfort', '--names');
  expect(code, err).toBe(0);
  expect(existsSync(join(project, '.private/nominatif/plan-national.xlsx'))).toBe(true);
  expect(existsSync(join(project, 'build'))).toBe(false);
  expect(readFileSync(join(project, '.gitignore'), 'utf8')).toContain('.private/');
  expect(ignored('montfort/.private/nominatif/plan-national.xlsx')).toBe(true);
  expect(err).toContain('montfort/.private/nominatif');
  expect(err.replace(/\s+/g, ' ')).toContain('jamais à publier');
});

test('elsewhere: a folder of that one, which ignores itself', async () => {
  const { code, err } = await see('export', 'national-plan', '--project', 'montfort', '--names', '--out', 'envois/plan.xlsx');
  expect(code, err).toBe(0);
  expect(existsSync(join(top, 'envois/plan.xlsx'))).toBe(false);
  expect(ignored('envois/nominatif/plan.xlsx')).toBe(true);
  expect(existsSync(join(top, 'envois/nominatif/plan.xlsx'))).toBe(true);
});

test('a render by names goes there, one without goes to build', async () => {
  const words = ['render', 'montfort', '--only', 'launch-minutes'];
  const named = await see(...words, '--names');
  expect(named.code, named.err).toBe(0);
  expect(named.out).toContain('.private/nominatif/');
  expect(named.out).not.toContain('build/');
  expect(named.err.replace(/\s+/g, ' ')).toContain('nomment des personnes');
  expect(existsSync(join(project, 'build'))).toBe(false);
  const plain = await see(...words);
  expect(plain.out).toContain('build/');
  expect(plain.err).not.toContain('nomment des personnes');
});
