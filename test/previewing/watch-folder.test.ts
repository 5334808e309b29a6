// A folder that is watched: what is saved there is told, what is made there is not.
import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { watchFolder } from '../../src/previewing/index.ts';

test('a save is told once, whether a file is written in its place or beside it; what jalon makes is not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-watch-'));
  mkdirSync(join(folder, 'build'));
  mkdirSync(join(folder, 'actions'));
  let told = 0;
  let hear = (): void => {};
  const next = () => new Promise<void>((done) => (hear = done));
  const watching = watchFolder(folder, () => {
    told += 1;
    hear();
  });
  await watching.ready;
  const first = next();
  writeFileSync(join(folder, 'build', 'plan.docx'), 'made');
  writeFileSync(join(folder, 'actions', 'one.yaml'), 'id: AC-001\n');
  writeFileSync(join(folder, 'project.yaml'), 'title: A\n');
  await first;
  expect(told).toBe(1);
  const second = next();
  writeFileSync(join(folder, 'actions', '.one.tmp'), 'id: AC-002\n');
  renameSync(join(folder, 'actions', '.one.tmp'), join(folder, 'actions', 'one.yaml'));
  await second;
  expect(told).toBe(2);
  await watching.close();
});
