/** The verdict on the nine prerequisites. */
import { expect, it } from 'vitest';
import { prerequisiteIds, readinessOf } from '../../../src/project/progress/readiness.ts';

type Status = 'met' | 'partly-met' | 'unmet' | 'unknown';
const launch = (...others: readonly Status[]) => ({
  prerequisites: prerequisiteIds.map((id, index) => ({ id, status: others[index] ?? ('met' as const) })),
});

it.each<[readonly Status[], string]>([
  [[], 'favourable'],
  [['partly-met', 'partly-met'], 'favourable'],
  [['partly-met', 'partly-met', 'partly-met'], 'with-reservations'],
  [['unmet'], 'with-reservations'],
  [['unmet', 'unknown', 'partly-met'], 'with-reservations'],
  [['unmet', 'unmet', 'unmet'], 'unfavourable'],
  [['unmet', 'unmet', 'unknown'], 'reserved'],
  [['unmet', 'unmet', 'unmet', 'unknown'], 'unfavourable'],
  [prerequisiteIds.map(() => 'unknown'), 'reserved'],
])('%j → %s', (statuses, verdict) => {
  const readiness = readinessOf(launch(...statuses));
  expect(readiness.verdict).toBe(verdict);
  expect(readiness.met + readiness.partlyMet + readiness.unmet + readiness.unknown).toBe(9);
});

it('counts what nobody speaks of as unknown', () => {
  expect(readinessOf({})).toEqual({
    verdict: 'reserved',
    met: 0,
    partlyMet: 0,
    unmet: 0,
    unknown: 9,
    lacking: prerequisiteIds.map((id) => ({ id, status: 'unknown' })),
  });
  expect(readinessOf({ prerequisites: [{ id: 'human-means' }, { id: 'achievements', status: 'met' }] })).toMatchObject({
    met: 1,
    unknown: 8,
  });
});

it('gives its reasons: what is not met, in the order of the method', () => {
  expect(readinessOf(launch('met', 'partly-met', 'unmet')).lacking).toEqual([
    { id: 'elected-lead', status: 'partly-met' },
    { id: 'achievements', status: 'unmet' },
  ]);
});
