// A portfolio says the same whoever made the digests of its projects.
import { expect, test } from 'vitest';
import { folderOf, jalon } from './many.ts';

test.each([[['--json']], [['--needs']], [['--rank', 'progress']]])('%s', async (asked) => {
  const cwd = folderOf(17);
  const alone = await jalon(cwd, ['portfolio', '.', ...asked, '--workers', '1']);
  expect(alone.out.length).toBeGreaterThan(100);
  for (const workers of ['2', '3']) expect(await jalon(cwd, ['portfolio', '.', ...asked, '--workers', workers])).toEqual(alone);
});
