// With `--out`, the folder of a project is the same from one run to the next, whoever else is rendered.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outFolders, rememberFolders } from '../../src/cli/commands/out-folders.ts';

function place(...paths: readonly string[]) {
  const root = mkdtempSync(join(tmpdir(), 'jalon-out-'));
  const out = join(root, 'out');
  for (const path of [...paths, 'out']) mkdirSync(join(root, path), { recursive: true });
  const run = (...projects: readonly string[]): readonly string[] => {
    const folders = outFolders(
      out,
      projects.map((path) => join(root, path)),
    );
    rememberFolders(out, folders);
    return [...folders.values()];
  };
  return { root, out, run };
}

test('the one that comes second has a longer name, and neither changes when others come, go or are rendered alone', () => {
  const { root, run } = place('a/x', 'b/x', 'a0/X', 'y');
  expect(run('a/x', 'y')).toEqual(['x', 'y']);
  expect(run('a/x', 'b/x', 'y')).toEqual(['x', 'b/x', 'y']);
  expect(run('a0/X', 'a/x', 'b/x', 'y')).toEqual(['a0/X', 'x', 'b/x', 'y']);
  expect([run('b/x'), run('a/x'), run('a0/X')]).toEqual([['b/x'], ['x'], ['a0/X']]);
  // The place of one that is there no more is free.
  rmSync(join(root, 'a'), { recursive: true });
  mkdirSync(join(root, 'c/x'), { recursive: true });
  expect(run('b/x', 'c/x')).toEqual(['b/x', 'x']);
});

test('a record that cannot be read, or says anything, keeps nothing from being written', () => {
  const { out, run } = place('a/x', 'b/x');
  mkdirSync(join(out, '.jalon'));
  for (const text of ['{"x":', '[1]', '{"x": 3, "../../y": "../a/x"}', 'null']) {
    writeFileSync(join(out, '.jalon/projects.json'), text);
    expect(run('a/x', 'b/x')).toEqual(['x', 'b/x']);
  }
});
