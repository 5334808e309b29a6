// A folder of our own goes with its job, and what a killed process left goes when the next one begins: nobody else's does.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { isOwnFolder, ownFolder } from '../../src/running/own-folder.ts';

afterEach(() => vi.unstubAllEnvs());

function emptyTmp(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-test-'));
  vi.stubEnv('TMPDIR', folder);
  return folder;
}

const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
/** The number of a process that has ended. */
const dead = spawnSync(process.execPath, ['--eval', '']).pid;

test('it is there while the job lasts, and asked twice has nothing left to do', () => {
  const tmp = emptyTmp();
  const own = ownFolder();
  expect(isOwnFolder(own.path)).toBe(true);
  writeFileSync(join(own.path, 'x'), '');
  own.close();
  own.close();
  expect(readdirSync(tmp)).toEqual([]);
});

test('signals are heard while something is awaited, and at no other time', async () => {
  emptyTmp();
  const heard = (): readonly number[] => ['SIGINT', 'SIGTERM', 'SIGHUP'].map((name) => process.listenerCount(name));
  const before = heard();
  const own = ownFolder();
  expect(heard()).toEqual(before);
  expect(await own.during(async (stop) => [stop.aborted, ...heard()])).toEqual([false, ...before.map((count) => count + 1)]);
  expect(heard()).toEqual(before);
  await expect(own.during(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(heard()).toEqual(before);
  own.close();
});

test('closed while something is awaited, it stops that first', async () => {
  emptyTmp();
  const own = ownFolder();
  const stopped = own.during(
    (stop) => new Promise((resolve) => stop.addEventListener('abort', () => resolve(existsSync(own.path)))),
  );
  own.close();
  expect(await stopped).toBe(true);
  expect(existsSync(own.path)).toBe(false);
});

test('what a killed process left is swept; what lives, is another machine’s, or only looks like it, stays', () => {
  const tmp = emptyTmp();
  const apart = mkdtempSync(join(tmp, 'apart-'));
  writeFileSync(join(apart, 'x'), '');
  const [left, linked, file] = ['aaaaaa', 'bbbbbb', 'cccccc'].map((by) => join(tmp, `jalon-pdf-${machine}-${dead}-${by}`));
  mkdirSync(join(left ?? '', 'in'), { recursive: true });
  symlinkSync(apart, join(left ?? '', 'in', 'link'));
  symlinkSync(apart, linked ?? '');
  writeFileSync(file ?? '', '');
  const kept = [
    `jalon-pdf-${machine}-${process.pid}-aaaaaa`,
    `jalon-pdf-00000000-${dead}-aaaaaa`,
    `jalon-pdf-${machine}-${dead}`,
    'jalon-pdf-aaaaaa',
  ].map((name) => join(tmp, name));
  for (const path of kept) mkdirSync(path);
  ownFolder().close();
  expect(existsSync(left ?? '')).toBe(false);
  for (const path of [...kept, linked ?? '', file ?? '', join(apart, 'x')]) expect(existsSync(path), path).toBe(true);
});

test.runIf(process.getuid?.() === 0)('another account’s is not ours', () => {
  const tmp = emptyTmp();
  const path = join(tmp, `jalon-pdf-${machine}-${dead}-aaaaaa`);
  mkdirSync(path);
  spawnSync('chown', ['65534', path]);
  expect(isOwnFolder(path)).toBe(false);
  ownFolder().close();
  expect(existsSync(path)).toBe(true);
});
