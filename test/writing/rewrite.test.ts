// A file of the user is replaced whole, with its rights and its links, and only when it is still the one that was read.
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rewrite } from '../../src/writing/index.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
function folder(): { root: string; file: string } {
  const top = mkdtempSync(join(tmpdir(), 'jalon-'));
  const root = join(top, 'projet');
  mkdirSync(root);
  writeFileSync(join(root, 'a.yaml'), 'a: 1\n');
  writeFileSync(join(top, 'dehors.yaml'), 'a: 1\n');
  return { root, file: join(root, 'a.yaml') };
}

test('the bytes change, the rights stay, nothing is left beside', () => {
  const { root, file } = folder();
  chmodSync(file, 0o640);
  expect(rewrite(root, 'a.yaml', bytes('a: 1\n'), bytes('a: 2\n'))).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe('a: 2\n');
  expect(statSync(file).mode & 0o777).toBe(0o640);
  expect(readdirSync(root)).toEqual(['a.yaml']);
});

test('a file that changed since it was read is left alone', () => {
  const { root, file } = folder();
  expect(rewrite(root, 'a.yaml', bytes('a: 0\n'), bytes('a: 2\n'))).toBe(false);
  expect(readFileSync(file, 'utf8')).toBe('a: 1\n');
});

test('a link stays a link, and never leads outside', () => {
  const { root, file } = folder();
  symlinkSync('a.yaml', join(root, 'lien.yaml'));
  symlinkSync('../dehors.yaml', join(root, 'fuite.yaml'));
  expect(rewrite(root, 'lien.yaml', bytes('a: 1\n'), bytes('a: 2\n'))).toBe(true);
  expect(lstatSync(join(root, 'lien.yaml')).isSymbolicLink()).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe('a: 2\n');
  expect(rewrite(root, 'fuite.yaml', bytes('a: 1\n'), bytes('a: 2\n'))).toBe(false);
  expect(readFileSync(join(root, '../dehors.yaml'), 'utf8')).toBe('a: 1\n');
});
