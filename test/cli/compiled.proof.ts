// What V8 compiled of the command is kept for the next time: same words, whatever became of it, and never by a command on a stranger's project.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { home } from '../house/sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-compiled-'));
const shared = join(folder, 'jalon/compiled');
/** Where the installation of a folder keeps what was compiled of it. */
function insideOf(home: string): string {
  const script = `process.stdout.write(require(${JSON.stringify(join(home, 'bin/compiled.cjs'))}).compiledFolder())`;
  const env = { ...process.env, XDG_CACHE_HOME: folder, LOCALAPPDATA: folder };
  return spawnSync(process.execPath, ['-e', script], { encoding: 'utf8', env }).stdout;
}
const inside = insideOf(home);

function explain({
  env = {},
  flags = [],
  words = ['explain', 'id/duplicate', '--lang', 'fr'],
}: {
  env?: object;
  flags?: string[];
  words?: string[];
} = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, join(home, 'bin/jalon.js'), ...words], {
    encoding: 'utf8',
    env: { ...process.env, XDG_CACHE_HOME: folder, LOCALAPPDATA: folder, CI: '', ...env },
  });
  return { status, stdout, stderr };
}
/** Files of ours: Node keeps its own in folders. */
const kept = (): readonly string[] =>
  existsSync(inside) ? readdirSync(inside, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : [])) : [];

test('each installation keeps its own, where it stands', () => {
  const other = join(folder, 'other');
  cpSync(join(home, 'bin/compiled.cjs'), join(other, 'bin/compiled.cjs'));
  expect(dirname(inside)).toBe(shared);
  expect(dirname(insideOf(other))).toBe(shared);
  expect(insideOf(other)).not.toBe(inside);
});

test('what ran is kept, and what is wrong with it changes no word', () => {
  const first = explain();
  expect(first).toMatchObject({ status: 0, stderr: '' });
  expect(kept()).toEqual(['explain']);
  const file = join(inside, 'explain');
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  const bytes = readFileSync(file);
  expect(explain()).toEqual(first);
  expect(readFileSync(file).equals(bytes)).toBe(true);

  // What others left is bounded, and what an older version left goes.
  const others = Array.from({ length: 20 }, (_, days) => join(shared, `explain-v18.${days}.0-x64`));
  const { mtimeMs } = statSync(file);
  for (const [days, path] of others.entries()) {
    writeFileSync(path, '');
    const used = new Date(mtimeMs - (days === 1 ? 31 : days / 100) * 86_400_000);
    utimesSync(path, used, used);
  }
  const other = Buffer.from(bytes);
  const at = bytes.length >> 1;
  other.writeUInt8(bytes.readUInt8(at) ^ 0xff, at);
  for (const wrong of [other, bytes.subarray(0, 4), bytes.subarray(0, at), Buffer.alloc(bytes.length), Buffer.alloc(0)]) {
    writeFileSync(file, wrong);
    expect(explain()).toEqual(first);
    expect(readFileSync(file).equals(wrong)).toBe(false);
  }
  expect(kept()).toEqual(['explain']);
  expect(others.filter((path) => existsSync(path))).toEqual(others.slice(0, 16).filter((_, at) => at !== 1));
});

test('what is kept of a command is what it called, whatever other commands left: more would be read at each run', () => {
  const words = ['completion', 'bash', '--lang', 'fr'];
  const file = join(inside, 'completion');
  const other = join(inside, 'explain');
  const alone = explain({ words, env: { NODE_DISABLE_COMPILE_CACHE: '1' } });
  const sizeAfter = (bytes?: Buffer): number => {
    rmSync(file, { force: true });
    rmSync(other, { force: true });
    if (bytes) writeFileSync(other, bytes);
    expect(explain({ words })).toEqual(alone);
    return statSync(file).size;
  };
  explain();
  const bytes = readFileSync(other);
  const size = sizeAfter();
  for (const left of [bytes, bytes.subarray(0, bytes.length >> 1), Buffer.alloc(0)])
    expect(Math.abs(sizeAfter(left) / size - 1)).toBeLessThan(0.02);
  rmSync(file);
  writeFileSync(other, bytes);
});

test('nothing is kept of a command that cannot be done, nor by one that works for a stranger, nor where nothing is wanted', () => {
  const before = kept();
  expect(explain({ words: ['rank', 'nowhere'] }).status).toBe(2);
  expect(explain({ words: ['completion', 'bash', '--untrusted'] }).status).toBe(0);
  expect(explain({ words: ['validate', join(home, 'examples/montfort'), '--untrusted'] }).status).toBeLessThan(2);
  expect(explain({ words: ['completion', 'bash'], env: { NODE_DISABLE_COMPILE_CACHE: '1' } }).status).toBe(0);
  expect(kept()).toEqual(before);
});

test('what many projects leave is taken up by the next run, whatever V8 was told meanwhile; what other threads did is kept by who does it alone', () => {
  const projects = ['montfort', 'roche-aux-fees'].map((name) => join(home, 'examples', name));
  const file = join(inside, 'validate');
  const leaves = (...words: string[]): Buffer => {
    expect(explain({ words: ['validate', ...words] }).status).toBeLessThan(2);
    return readFileSync(file);
  };
  for (const threads of ['1', '2']) {
    rmSync(file, { force: true });
    const first = leaves(...projects, '--workers', threads);
    const alone = leaves(projects[0] ?? '');
    if (threads === '1') expect(alone.equals(first)).toBe(true);
    else expect(alone.length).toBeGreaterThan(first.length * 1.05);
    expect(leaves(...projects, '--workers', threads).equals(alone)).toBe(true);
    expect(leaves(projects[0] ?? '').equals(alone)).toBe(true);
  }
});

test('a long run keeps what it called at first too, however often garbage was taken away since', () => {
  const file = join(inside, 'validate');
  const [short = 0, long = 0] = [[], ['--stress-flush-code', '--gc-interval=5000']].map((flags) => {
    rmSync(file, { force: true });
    expect(explain({ flags, words: ['validate', join(home, 'examples/montfort')] }).status).toBeLessThan(2);
    return statSync(file).size;
  });
  expect(long).toBeGreaterThan(short * 0.95);
});

test('where nothing can be kept, the command is done all the same', () => {
  const file = join(folder, 'a-file');
  writeFileSync(file, '');
  expect(explain({ env: { XDG_CACHE_HOME: file, LOCALAPPDATA: file } })).toMatchObject({ status: 0, stderr: '' });
});
