// What a command asks of the disk, counted at the one door: each file of a project once, and no more than what it needs of the package.
import fs, { cpSync, mkdtempSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { home } from '../house/sources.ts';
import { typed } from './typed.ts';

const { openSync } = fs;
const root = join(mkdtempSync(join(tmpdir(), 'jalon-read-')), 'projet');
const opened: string[] = [];

beforeAll(() => {
  cpSync(`${home}examples/montfort`, root, { recursive: true });
  fs.openSync = (path, ...how) => {
    opened.push(String(path));
    return openSync(path, ...how);
  };
  syncBuiltinESMExports();
});
afterAll(() => {
  fs.openSync = openSync;
  syncBuiltinESMExports();
});

test.each([
  { words: ['validate'], ofPackage: 2, twice: [] },
  { words: ['status'], ofPackage: 2, twice: [] },
  { words: ['rank'], ofPackage: 0, twice: [] },
  // Its format is known before anything else is read.
  {
    words: ['set', 'AC-001', 'status=in-progress', 'calendarNote=Dès septembre', '--dry-run'],
    ofPackage: 0,
    twice: ['project.yaml'],
  },
])('jalon $words.0 opens each file of the project once, and $ofPackage of the package', async ({ words, ofPackage, twice }) => {
  opened.length = 0;
  await typed(root, '2026-06-30', words);
  const own = opened.filter((path) => path.startsWith(root)).map((path) => relative(root, path));
  const yaml = own.filter((path) => path.endsWith('.yaml'));
  expect(yaml.length).toBeGreaterThan(20);
  expect(yaml.filter((path, at) => yaml.indexOf(path) !== at)).toEqual(twice);
  const ofOurs = opened.filter((path) => path.startsWith(home)).map((path) => relative(home, path));
  expect(ofOurs.length, ofOurs.join(' ')).toBeLessThanOrEqual(ofPackage);
});
