// Files of the user are replaced all or none, with their rights and their links, only when they are still those that were read, and
// whatever kills the command on its way.
import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { sealed, stateOf, waitingFolder, waitingList } from '../../src/disk/index.ts';
import { fingerprint, finishPending, writeRevisions } from '../../src/writing/index.ts';
import { testAside } from '../cases.ts';

function folder(): { root: string; file: string } {
  const top = mkdtempSync(join(tmpdir(), 'jalon-'));
  const root = join(top, 'projet');
  mkdirSync(root);
  writeFileSync(join(root, 'a.yaml'), 'a: 1\n');
  writeFileSync(join(root, 'b.yaml'), 'b: 1\n');
  writeFileSync(join(top, 'dehors.yaml'), 'a: 1\n');
  return { root, file: join(root, 'a.yaml') };
}
const change = (path: string, before: string | null, after: string | null) => ({ path, before, after });

test('files change, come and go; rights stay; nothing is left beside', () => {
  const { root, file } = folder();
  chmodSync(file, 0o640);
  const revisions = [change('a.yaml', 'a: 1\n', 'a: 2\n'), change('b.yaml', 'b: 1\n', null), change('c/d.yaml', null, 'd: 1\n')];
  expect(writeRevisions(root, revisions)).toEqual([]);
  expect(readFileSync(file, 'utf8')).toBe('a: 2\n');
  expect(statSync(file).mode & 0o777).toBe(0o640);
  expect(readFileSync(join(root, 'c/d.yaml'), 'utf8')).toBe('d: 1\n');
  expect(readdirSync(root)).toEqual(['a.yaml', 'c']);
});

test.each([
  ['a name that no disk takes', `${'x'.repeat(300)}.yaml`, 'ENAMETOOLONG'],
  ['a folder that is a file', 'b.yaml/x.yaml', 'ENOTDIR'],
])('%s refuses the whole change before any file is touched', (_, path, code) => {
  const { root, file } = folder();
  const revisions = [change('a.yaml', 'a: 1\n', null), change(path, null, 'a: 1\n')];
  expect(() => writeRevisions(root, revisions)).toThrow(expect.objectContaining({ code }));
  expect(readFileSync(file, 'utf8')).toBe('a: 1\n');
  expect(existsSync(waitingFolder(root))).toBe(false);
  expect(writeRevisions(root, [change('a.yaml', 'a: 1\n', 'a: 2\n')])).toEqual([]);
});

test('the longest name that a disk takes is written', () => {
  const { root } = folder();
  const path = `${'x'.repeat(250)}.yaml`;
  expect(writeRevisions(root, [change('a.yaml', 'a: 1\n', null), change(path, null, 'a: 1\n')])).toEqual([]);
  expect(readdirSync(root)).toEqual(['b.yaml', path]);
});

test('a folder that nothing is left in goes with its last file', () => {
  const { root } = folder();
  writeRevisions(root, [change('old/in/a.yaml', null, 'a: 1\n'), change('old/b.yaml', null, 'b: 1\n')]);
  writeRevisions(root, [change('old/in/a.yaml', 'a: 1\n', null)]);
  expect(readdirSync(join(root, 'old'))).toEqual(['b.yaml']);
  writeRevisions(root, [change('old/b.yaml', 'b: 1\n', null), change('new/b.yaml', null, 'b: 1\n')]);
  expect(readdirSync(root)).toEqual(['a.yaml', 'b.yaml', 'new']);
});

test('copies are made with the change or not at all, whatever their bytes', () => {
  const { root } = folder();
  writeFileSync(join(root, 'logo.png'), Buffer.from([0x89, 0xff, 0]));
  const copies = [
    { from: 'logo.png', to: 'archive/x/logo.png' },
    { from: 'a.yaml', to: 'archive/x/a.yaml' },
    { from: 'b.yaml', to: 'archive/x/b.yaml', text: 'b: 3\n' },
  ];
  expect(writeRevisions(root, [change('a.yaml', 'a: 0\n', 'a: 2\n')], { copies })).toEqual(['a.yaml']);
  expect(existsSync(join(root, 'archive'))).toBe(false);
  expect(writeRevisions(root, [change('a.yaml', 'a: 1\n', 'a: 2\n')], { copies })).toEqual([]);
  expect([...readFileSync(join(root, 'archive/x/logo.png'))]).toEqual([0x89, 0xff, 0]);
  expect(readFileSync(join(root, 'archive/x/a.yaml'), 'utf8')).toBe('a: 1\n');
  expect(readFileSync(join(root, 'archive/x/b.yaml'), 'utf8')).toBe('b: 3\n');
  expect(writeRevisions(root, [], { copies })).toEqual(copies.map(({ to }) => to));
});

test('when one file changed since it was read, none is touched', () => {
  const { root, file } = folder();
  expect(writeRevisions(root, [change('b.yaml', 'b: 1\n', 'b: 2\n'), change('a.yaml', 'a: 0\n', 'a: 2\n')])).toEqual(['a.yaml']);
  expect(writeRevisions(root, [change('b.yaml', 'b: 1\n', 'b: 2\n'), change('c.yaml', 'c: 0\n', 'c: 2\n')])).toEqual(['c.yaml']);
  expect(writeRevisions(root, [change('b.yaml', null, 'b: 2\n')])).toEqual(['b.yaml']);
  expect(readFileSync(file, 'utf8')).toBe('a: 1\n');
  expect(readFileSync(join(root, 'b.yaml'), 'utf8')).toBe('b: 1\n');
  expect(readdirSync(root)).toEqual(['a.yaml', 'b.yaml']);
});

test('a link stays a link, and never leads outside', () => {
  const { root, file } = folder();
  symlinkSync('a.yaml', join(root, 'lien.yaml'));
  symlinkSync('../dehors.yaml', join(root, 'fuite.yaml'));
  expect(writeRevisions(root, [change('lien.yaml', 'a: 1\n', 'a: 2\n')])).toEqual([]);
  expect(lstatSync(join(root, 'lien.yaml')).isSymbolicLink()).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe('a: 2\n');
  expect(() => writeRevisions(root, [change('fuite.yaml', 'a: 1\n', 'a: 2\n')])).toThrow('outside-folder');
  expect(() => writeRevisions(root, [change('../dehors.yaml', 'a: 1\n', 'a: 2\n')])).toThrow('outside-folder');
  expect(readFileSync(join(root, '../dehors.yaml'), 'utf8')).toBe('a: 1\n');
});

test('what a kill left waiting is finished, but never over what somebody wrote since', () => {
  const { root } = folder();
  const waiting = waitingFolder(root);
  mkdirSync(waiting, { recursive: true });
  const next = fingerprint(Buffer.from('a: 2\n'));
  mkdirSync(join(stateOf(root), 'bytes'));
  writeFileSync(join(stateOf(root), 'bytes', next), 'a: 2\n');
  const files = [{ path: 'a.yaml', was: 'f9c6a2e8', next }];
  const change = { jalon: 1, id: '1', root, at: '2026-01-01T00:00:00.000Z', command: 'jalon set', who: 'x', files } as const;
  writeFileSync(join(waiting, waitingList), sealed(change));
  finishPending(root);
  expect(readFileSync(join(root, 'a.yaml'), 'utf8')).toBe('a: 1\n');
  expect(readFileSync(join(root, 'a.yaml.pending'), 'utf8')).toBe('a: 2\n');
  expect(existsSync(waiting)).toBe(false);
});

/** Writes the files over and over, each time all of the next generation. */
const script = (root: string, names: readonly string[]): string => `
  import { readFileSync } from 'node:fs';
  import { writeRevisions } from '../../src/writing/index.ts';
  const text = (n: number): string => 'generation: ' + n + '\\n';
  for (let n = Number(/\\d+/.exec(readFileSync(${JSON.stringify(root)} + '/f0.yaml', 'utf8'))?.[0]); ; n++) {
    const all = ${JSON.stringify(names)}.map((path) => ({ path, before: text(n), after: text(n + 1) }));
    const refused = writeRevisions(${JSON.stringify(root)}, all);
    if (refused.length > 0) throw new Error(refused.join());
    process.stdout.write('.');
  }`;

testAside('killed at any moment, the files are of one time', async () => {
  const { root } = folder();
  const names = Array.from({ length: 12 }, (_, n) => `f${n}.yaml`);
  for (const name of names) writeFileSync(join(root, name), 'generation: 0\n');
  const runner = join(root, '..', 'run.mjs');
  await build({
    stdin: { contents: script(root, names), resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: runner,
  });
  let latest = 0;
  for (const wait of [3, 7, 11, 19, 23, 31]) {
    const child = spawn(process.execPath, [runner], { stdio: ['ignore', 'pipe', 'pipe'] });
    const errors: Buffer[] = [];
    child.stderr.on('data', (part: Buffer) => errors.push(part));
    await new Promise((resolve) => child.stdout.once('data', resolve));
    await new Promise((resolve) => setTimeout(resolve, wait));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('close', resolve));
    expect(Buffer.concat(errors).toString()).toBe('');
    finishPending(root);
    const generations = new Set(names.map((name) => readFileSync(join(root, name), 'utf8')));
    expect([...generations]).toHaveLength(1);
    latest = Math.max(latest, Number(/\d+/.exec([...generations][0] ?? '')?.[0]));
  }
  expect(latest).toBeGreaterThan(0);
  rmSync(root, { recursive: true });
});

test('a file that is to go goes whatever it holds, with the folder that it leaves empty, and all or nothing', () => {
  const root = mkdtempSync(join(tmpdir(), 'jalon-gone-'));
  mkdirSync(join(root, 'private/answers'), { recursive: true });
  writeFileSync(join(root, 'private/answers/a.xls'), Buffer.from([0xff, 0xfe, 0x00]));
  writeFileSync(join(root, 'b.yaml'), 'b: 1\n');
  const gone = ['private/answers/a.xls'];
  expect(writeRevisions(root, [{ path: 'b.yaml', before: 'b: 0\n', after: 'b: 2\n' }], { gone })).toEqual(['b.yaml']);
  expect(existsSync(join(root, 'private/answers/a.xls'))).toBe(true);
  expect(writeRevisions(root, [{ path: 'b.yaml', before: 'b: 1\n', after: 'b: 2\n' }], { gone })).toEqual([]);
  expect(readdirSync(root)).toEqual(['b.yaml']);
});
