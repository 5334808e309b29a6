// What is kept of a project is found by where the project stands, and by nothing else.
import { mkdirSync, mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { stateOf } from '../../src/disk/index.ts';

const top = realpathSync(mkdtempSync(join(tmpdir(), 'jalon-states-')));
const stateIn = (...names: readonly string[]): string => {
  mkdirSync(join(top, ...names), { recursive: true });
  return basename(stateOf(join(top, ...names)));
};

test('projects whose paths are alike, or long, keep nothing of each other', () => {
  const paths = [['a b'], ['a', 'b'], ['a-b'], ['a%0020b'], ['é'], ['e\u0301'], ['x'.repeat(200)], ['x'.repeat(200), 'y']];
  expect(new Set(paths.map((names) => stateIn(...names))).size).toBe(paths.length);
});

test('a name that every system takes', () => {
  for (const name of ['a*b "c" <d>', 'communauté de communes', 'x'.repeat(200)])
    expect(stateIn(name)).toMatch(/^[\w.%-]{1,143}$/);
});
