/** Other weights beside today's: how they share the whole, what turns round, and what cannot be asked. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/model/index.ts';
import { rank, whatIf } from './of-project.ts';
import { criterion, tinyProject } from './tiny-project.ts';

const project = tinyProject({
  criteria: { criteria: [criterion('a', { weight: 60 }), criterion('b', { weight: 30 }), criterion('c', { weight: 10 })] },
  actions: [
    { id: 'AC-1', scores: { a: 10, b: 0, c: 5 } },
    { id: 'AC-2', scores: { a: 5, b: 8, c: 5 } },
    { id: 'AC-3', scores: { a: 0, b: 1, c: 0 } },
  ],
});
const replay = (asked: Readonly<Record<string, number>>) => whatIf(project, rank(project, { top: 1 }), asked);
const refusal = (asked: Readonly<Record<string, number>>): string | null => {
  try {
    replay(asked);
    return null;
  } catch (error) {
    return error instanceof UsageError ? error.code : 'thrown';
  }
};

describe('other weights', () => {
  it('leave the others in their proportions, and turn round what they turn round', () => {
    const { weights, moves, swaps, top, enters, leaves } = replay({ b: 60 });
    for (const [j, share] of [(0.4 * 6) / 7, 0.6, (0.4 * 1) / 7].entries()) expect(weights[j]?.after).toBeCloseTo(share, 12);
    expect(moves.map(({ action, before, after }) => [action, before.rank, after.rank])).toEqual([
      ['AC-2', 2, 1],
      ['AC-1', 1, 2],
      ['AC-3', 3, 3],
    ]);
    expect([swaps, top, enters, leaves]).toEqual([[{ passes: 'AC-2', passed: 'AC-1' }], 1, ['AC-2'], ['AC-1']]);
  });
  it('give what is left evenly to criteria that weigh nothing', () => {
    const alone = tinyProject({
      criteria: { criteria: [criterion('a'), criterion('b', { weight: 0 }), criterion('c', { weight: 0 })] },
      actions: [{ id: 'AC-1', scores: { a: 1, b: 1, c: 1 } }],
    });
    expect(whatIf(alone, rank(alone), { a: 40 }).weights.map(({ after }) => after)).toEqual([0.4, 0.3, 0.3]);
  });
  it('law: they make a whole, and asking for today’s changes nothing', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (percents) => {
        const { weights } = replay({ c: percents });
        expect(weights.reduce((sum, { after }) => sum + after, 0)).toBeCloseTo(1, 12);
        expect(weights.every(({ after }) => after >= 0)).toBe(true);
      }),
    );
    const same = replay({ a: 60, b: 30 });
    expect(same.swaps).toEqual([]);
    expect(same.moves.every(({ before, after }) => before.rank === after.rank)).toBe(true);
  });
  it.each([
    [{ z: 10 }, 'what-if/unknown-criterion'],
    [{ constructor: 10 }, 'what-if/unknown-criterion'],
    [{ a: -1 }, 'what-if/not-a-weight'],
    [{ a: Number.NaN }, 'what-if/not-a-weight'],
    [{ a: 70, b: 40 }, 'what-if/over-the-whole'],
    [{ a: 20, b: 20, c: 20 }, 'what-if/under-the-whole'],
    [{ a: 20, b: 20, c: 60 }, null],
  ])('%o: %s', (asked, code) => expect(refusal(asked)).toBe(code));
  it('a project where nothing is ranked has nothing to replay', () => {
    const empty = tinyProject({});
    expect(() => whatIf(empty, rank(empty), { a: 1 })).toThrow('what-if/nothing-ranked');
  });
});
