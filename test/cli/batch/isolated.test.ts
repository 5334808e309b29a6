// A project that cannot be opened or written is told at the end, and the others are done.
import { chmodSync, cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { someOf } from '../../cases.ts';
import { folderOf, jalon } from './many.ts';

const documents = ['--only', 'scoping-note'];
const isAll = process.getuid?.() === 0;

test.each(someOf(['1', '2']))('documents that have nowhere to go, by %s threads', async (workers) => {
  const cwd = folderOf(4);
  const [first = '', ...others] = ['P-001', 'P-000', 'P-002', 'P-003'];
  for (const other of others) cpSync(join(cwd, first), join(cwd, other), { recursive: true });
  writeFileSync(join(cwd, 'P-001', 'build'), 'Ce n’est pas un dossier.\n');
  const { code, err } = await jalon(cwd, ['render', '.', ...documents, '--workers', workers]);
  expect(code).toBe(1);
  expect(err.match(/ce projet n’est pas traité/g)).toHaveLength(1);
  expect(err).toContain('P-001/project.yaml:1:1');
  for (const other of others) expect(existsSync(join(cwd, other, 'build')), other).toBe(true);
  // Alone, it is why the command could not be done.
  const alone = await jalon(cwd, ['render', 'P-001', ...documents]);
  expect(alone.code).toBe(2);
});

test.skipIf(isAll || process.platform === 'win32')('folders without rights', async () => {
  const cwd = folderOf(4);
  chmodSync(join(cwd, 'P-001'), 0);
  chmodSync(join(cwd, 'P-002', 'needs.yaml'), 0);
  const { code, out } = await jalon(cwd, ['validate', '.']);
  chmodSync(join(cwd, 'P-001'), 0o755);
  expect(code).toBe(1);
  expect(out.match(/file\/not-readable/g)).toHaveLength(2);
  expect(out).toContain('4 projets');
});
