/** Every command that writes, on a disk that fails at each of its calls in turn: what is there is the old or the new, and a rerun comes to the same. */
import { describe, expect, test } from 'vitest';
import { stageOf, writings } from '../commands/that-write.ts';

const codes = ['ENOSPC', 'EIO', 'EROFS'];
/** Calls that only look are many and alike: this many of them, spread evenly. */
const looksTried = 40;
const only = process.env['ONLY'];
describe.each(Object.entries(writings).filter(([name]) => only === undefined || only.split(',').includes(name)))(
  '%s',
  (_, writing) => {
    test('killed at each call that changes something', async () => {
      const stage = await stageOf(writing);
      expect(stage.calls.changes).toBeGreaterThan(3);
      for (let at = 1; at <= stage.calls.changes; at++) await stage.meets({ at, of: 'changes', code: 'KILL', isDeath: true });
      stage.remove();
    });
    test('refused at each call that changes something', async () => {
      const stage = await stageOf(writing);
      for (let at = 1; at <= stage.calls.changes; at++)
        await stage.meets({ at, of: 'changes', code: codes[at % codes.length] ?? '' });
      stage.remove();
    });
    test('refused at calls that look', async () => {
      const stage = await stageOf(writing);
      const step = Math.ceil(stage.calls.looks / looksTried);
      for (let at = 1; at <= stage.calls.looks; at += step) await stage.meets({ at, of: 'looks', code: 'EIO' });
      stage.remove();
    });
  },
);
