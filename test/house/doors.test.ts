// The doors to what is dangerous: programs are started by one module alone.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { home, sources } from './sources.ts';

/** What starts programs, in whatever form it is asked for. */
const starts = /['"`](?:node:)?(?:child_process|cluster)['"`]|process\.(?:binding|dlopen)\b/;

/** The build is run by those who make the house, on their own files. */
const scripts = readdirSync(join(home, 'bin'))
  .filter((name) => name !== 'build.js')
  .map((name) => ({ path: `bin/${name}`, text: readFileSync(join(home, 'bin', name), 'utf8') }));

test('one module alone starts programs', () => {
  const all = [...sources, ...scripts];
  expect(all.filter(({ text }) => starts.test(text)).map(({ path }) => path)).toEqual(['src/running/programs.ts']);
});

test('what it starts is a full path and no shell has a part in it', () => {
  const door = sources.find(({ path }) => path === 'src/running/programs.ts')?.text ?? '';
  expect(door.match(/\bspawn\(/g)).toHaveLength(1);
  expect(door).toContain('spawn(path, ');
  expect(door).not.toMatch(/\bshell\s*:|\bexec(?:File)?(?:Sync)?\(|\bfork\(|\bspawnSync\(/);
});
