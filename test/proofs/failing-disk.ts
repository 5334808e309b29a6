/** Commands that write, on a disk that fails at each of its calls in turn: what is there is the old or the new, and a rerun comes to the same. */
import { describe, expect, test } from 'vitest';
import { stageOf, writings } from '../cli/that-write.ts';

const codes = ['ENOSPC', 'EIO', 'EROFS'];
/** Calls in turn, or where there are more, as many of them, spread evenly; JALON_EVERY tries every one. */
const most = process.env['JALON_EVERY'] ? Number.POSITIVE_INFINITY : 12;
const mostLooks = process.env['JALON_EVERY'] ? Number.POSITIVE_INFINITY : 6;
/** The last of each stretch; or the middle, so that of as many calls others are tried. */
const spread = (count: number, tried: number, within = 1): readonly number[] => {
  const step = Math.max(1, count / tried);
  return Array.from({ length: Math.floor(count / step) }, (_, index) => Math.ceil((index + within) * step));
};

/** `isMine`: those that one file of proofs takes, so that none of them is long. */
export function provedOf(isMine: (name: string) => boolean): void {
  describe.each(Object.entries(writings).filter(([name]) => isMine(name)))('%s', (_, writing) => {
    test('killed at each call that changes something', async () => {
      const stage = await stageOf(writing);
      expect(stage.calls.changes).toBeGreaterThan(3);
      for (const at of spread(stage.calls.changes, most)) await stage.meets({ at, of: 'changes', code: 'KILL', isDeath: true });
      stage.remove();
    });
    test('refused at each call that changes something', async () => {
      const stage = await stageOf(writing);
      for (const at of spread(stage.calls.changes, most, 0.5))
        await stage.meets({ at, of: 'changes', code: codes[at % codes.length] ?? '' });
      stage.remove();
    });
    test('refused at calls that look', async () => {
      const stage = await stageOf(writing);
      for (const at of spread(stage.calls.looks, mostLooks)) await stage.meets({ at, of: 'looks', code: 'EIO' });
      stage.remove();
    });
  });
}
