// Whole commands on a disk that fails, at calls drawn for each of them: what is there is the old or the new, and a rerun comes to the same. Every
// command, and every call in turn, are for test/proofs.
import { expect, test } from 'vitest';
import { stageOf, writings } from './that-write.ts';

const codes = ['ENOSPC', 'EIO', 'EROFS'];
const drawn = (from: number, seed: number): number => 1 + (((seed * 48_271) % 2_147_483_647) % from);
const quick = [
  'set',
  'add action',
  'rename',
  'fix',
  'migrate',
  'import survey',
  'plan --freeze',
  'redo',
  'render --out',
  'export person',
  'init',
];

test.each(Object.entries(writings).filter(([name]) => quick.includes(name)))('%s', async (name, writing) => {
  const stage = await stageOf(writing);
  const { changes, looks } = stage.calls;
  const seed = name.length;
  expect(changes).toBeGreaterThan(3);
  await stage.meets({ at: drawn(changes, seed), of: 'changes', code: 'KILL', isDeath: true });
  await stage.meets({ at: drawn(changes, seed + 100), of: 'changes', code: codes[seed % codes.length] ?? '' });
  // What is looked at once all is written, too.
  await stage.meets({ at: looks, of: 'looks', code: 'EIO' });
  stage.remove();
});

test('a purge that is killed once its files are written leaves nothing of them with the changes', async () => {
  const stage = await stageOf(writings['purge'] ?? { does: '' });
  const { changes } = stage.calls;
  for (const before of [3, 8]) await stage.meets({ at: changes - before, of: 'changes', code: 'KILL', isDeath: true });
  stage.remove();
});
