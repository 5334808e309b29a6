// Nobody ever loses a word: what was edited by hand stays, the new file goes beside it.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeNew, writeOutputs } from '../../src/writing/index.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'jalon-'));
const file = (text: string, path = 'build/fiche.docx') => ({ path, bytes: new TextEncoder().encode(text) });
const options = { besideMark: 'nouveau' };
const read = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');

test('a file that was last written here is replaced; the same bytes are left alone', () => {
  const root = folder();
  expect(writeOutputs(root, [file('a')], options)[0]?.what).toBe('made');
  expect(writeOutputs(root, [file('a')], options)[0]?.what).toBe('unchanged');
  expect(writeOutputs(root, [file('b')], options)[0]?.what).toBe('made');
  expect(read(root, 'build/fiche.docx')).toBe('b');
});

test('an edited file is kept, and so is an edited file beside it', () => {
  const root = folder();
  writeOutputs(root, [file('a')], options);
  writeFileSync(join(root, 'build/fiche.docx'), 'mine');
  expect(writeOutputs(root, [file('b')], options)).toEqual([
    { path: 'build/fiche.docx', what: 'kept', beside: 'build/fiche.nouveau.docx' },
  ]);
  writeFileSync(join(root, 'build/fiche.nouveau.docx'), 'mine too');
  expect(writeOutputs(root, [file('c')], options)[0]?.beside).toBe('build/fiche.nouveau-2.docx');
  expect([
    read(root, 'build/fiche.docx'),
    read(root, 'build/fiche.nouveau.docx'),
    read(root, 'build/fiche.nouveau-2.docx'),
  ]).toEqual(['mine', 'mine too', 'c']);
});

test('a file that was there before us is never replaced', () => {
  const root = folder();
  mkdirSync(join(root, 'build'));
  writeFileSync(join(root, 'build/fiche.docx'), 'theirs');
  writeOutputs(root, [file('a')], options);
  expect(read(root, 'build/fiche.docx')).toBe('theirs');
});

test('a dry run touches nothing and says the same', () => {
  const root = folder();
  expect(writeOutputs(root, [file('a')], { ...options, dryRun: true })[0]?.what).toBe('made');
  expect(readdirSync(root)).toEqual([]);
});

test.each(['../out.docx', '/tmp/out.docx', 'build/../../out.docx'])('a path that leaves the folder is refused: %s', (path) => {
  expect(() => writeOutputs(folder(), [file('a', path)], options)).toThrow('outside-folder');
});

test('a link that leaves the folder is refused', () => {
  const root = folder();
  symlinkSync(folder(), join(root, 'build'));
  expect(() => writeOutputs(root, [file('a')], options)).toThrow('outside-folder');
});

test('laying out writes only what is missing', () => {
  const root = folder();
  writeFileSync(join(root, 'project.yaml'), 'mine');
  expect(writeNew(root, [file('theirs', 'project.yaml'), file('x', 'axes.yaml')]).map(({ what }) => what)).toEqual([
    'unchanged',
    'made',
  ]);
  expect(read(root, 'project.yaml')).toBe('mine');
  expect(existsSync(join(root, '.jalon'))).toBe(false);
});
