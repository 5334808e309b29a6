// The doors to what is dangerous: one module alone touches the disk, and one alone starts programs.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { home, sources } from './sources.ts';

/** What starts programs, in whatever form it is asked for. */
const starts = /['"`](?:node:)?(?:child_process|cluster)['"`]|process\.(?:binding|dlopen)\b/;

/** What is made for packing is run by those who make the house, on their own files. */
const scripts = readdirSync(join(home, 'bin'))
  .filter((name) => !['types.js', 'portable.js'].includes(name))
  .map((name) => ({ path: `bin/${name}`, text: readFileSync(join(home, 'bin', name), 'utf8') }));

/** What touches the disk. */
const touches = /['"`](?:node:)?fs(?:\/promises)?['"`]/;

test('one module alone touches the disk', () => {
  const ofTheBuild = scripts.filter(({ path }) => path === 'bin/jalon.js' || path === 'bin/command.cjs');
  expect([...sources, ...ofTheBuild].filter(({ text }) => touches.test(text)).map(({ path }) => path)).toEqual([
    'src/disk/door.ts',
  ]);
});

test('paths are told with forward slashes, on Windows too', () => {
  const byHand = /\brelative\b[^;]* from 'node:path'|\.split\(sep\)/;
  const told = sources.filter(({ path }) => /^src\/(?:cli|usecases|reading|writing)\b/.test(path));
  expect(told.filter(({ text }) => byHand.test(text)).map(({ path }) => path)).toEqual([]);
});

test('one module alone starts programs', () => {
  const all = [...sources, ...scripts];
  expect(all.filter(({ text }) => starts.test(text)).map(({ path }) => path)).toEqual(['src/running/programs.ts']);
});

test('what it starts is a full path and no shell has a part in it', () => {
  const door = sources.find(({ path }) => path === 'src/running/programs.ts')?.text ?? '';
  expect(door.match(/\bspawn\([\w.]+, /g)).toEqual(['spawn(path, ', 'spawn(process.execPath, ']);
  expect(door).not.toMatch(/\bshell\s*:|\bexec(?:File)?(?:Sync)?\(|\bfork\(|\bspawnSync\(/);
});
