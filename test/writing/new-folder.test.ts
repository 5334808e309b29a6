// A folder that is made for a change is there with what the change writes, or not at all.
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { locked } from '../../src/writing/index.ts';

const top = (): string => mkdtempSync(join(tmpdir(), 'jalon-new-folder-'));
const full = (): never => {
  throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' });
};

test('what could not be written leaves no folder that was made for it', () => {
  const root = top();
  expect(() => locked(join(root, 'a/b'), full)).toThrow('ENOSPC');
  expect(existsSync(join(root, 'a'))).toBe(false);
  expect(existsSync(root)).toBe(true);
});

test('nor does what was awaited', async () => {
  const root = top();
  await expect(locked(join(root, 'a/b'), async () => full())).rejects.toThrow('ENOSPC');
  expect(existsSync(join(root, 'a'))).toBe(false);
});

test('a folder that was there stays, and so does one that holds something', () => {
  const root = top();
  mkdirSync(join(root, 'a'));
  expect(() => locked(join(root, 'a'), full)).toThrow('ENOSPC');
  expect(existsSync(join(root, 'a'))).toBe(true);
  const write = (): never => {
    writeFileSync(join(root, 'b/c/kept.txt'), '');
    return full();
  };
  expect(() => locked(join(root, 'b/c'), write)).toThrow('ENOSPC');
  expect(existsSync(join(root, 'b/c/kept.txt'))).toBe(true);
});

test('a folder in which nothing was to be written stays', () => {
  const root = join(top(), 'a');
  locked(root, () => {});
  expect(existsSync(root)).toBe(true);
});
