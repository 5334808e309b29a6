/** Whatever criteria.yaml and the ballots hold, a ranking is made of numbers, or says why there is none. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Ballot, Criterion } from '../../src/model/index.ts';
import { rank, voteChecks } from './of-project.ts';
import { tinyProject } from './tiny-project.ts';

const number = fc.oneof(fc.integer({ min: -5, max: 15 }), fc.constantFrom(0, 1e-300, 1e300, -1e300));
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 3 });
const ids = ['a', 'b', 'c'];

const said = fc.record({
  direction: fc.constantFrom('higher-is-better' as const, 'lower-is-better' as const),
  weight: optional(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constantFrom(0, 1e-300, 1e300))),
  scale: optional(fc.record({ min: number, max: number })),
  values: optional(fc.array(fc.tuple(number, fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 4 })),
  missing: fc.constantFrom('midpoint' as const, 'worst' as const, 'best' as const, 'reweight' as const, 'error' as const),
  veto: optional(number),
  from: fc.constantFrom('scores' as const, 'budget' as const, 'needs' as const),
});
const points = fc.tuple(...ids.map(() => optional(fc.integer({ min: 0, max: 9 }))));
const vote = fc.oneof(
  points.map((given): Ballot['weights'] => ({ points: Object.fromEntries(ids.map((id, j) => [id, given[j]])) })),
  fc.subarray(ids).map((group): Ballot['weights'] => ({ cards: [[], group, []] })),
  fc.shuffledSubarray(ids).map((order): Ballot['weights'] => ({ order: order.map((id) => [id]) })),
  fc.constant<Ballot['weights']>({ pairs: [{ a: 'a', b: 'b', value: 9 }] }),
  fc.constant<Ballot['weights']>({ bestWorst: { best: 'a', worst: 'a' } }),
  fc.constant<Ballot['weights']>({}),
);

/** What is an undefined key in the arbitrary is an absent one in the file. */
const present = (record: object): Partial<Criterion> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

it('never NaN, never infinite', () => {
  const rows = fc.array(fc.tuple(...ids.map(() => optional(number))), { maxLength: 5 });
  fc.assert(
    fc.property(
      fc.array(said, { maxLength: 3 }),
      rows,
      fc.array(vote, { maxLength: 3 }),
      fc.boolean(),
      (criteria, all, votes, isVoted) => {
        const project = tinyProject({
          criteria: {
            weightsFrom: isVoted ? 'ballots' : 'typed',
            criteria: criteria.map((one, j) => ({ id: ids[j] ?? '', title: ids[j] ?? '', ...present(one) })),
          },
          ballots: votes.map((weights, i) => ({ year: 2026, ballot: { voter: `V${i}`, ...(weights && { weights }) } })),
          actions: all.map((cells, i) => ({
            id: `AC-${i}`,
            scores: Object.fromEntries(ids.flatMap((id, j) => (cells[j] === undefined ? [] : [[id, cells[j]]]))),
          })),
        });
        const ranking = rank(project);
        // JSON writes what is no number as null, and nothing of a ranking that counts may be lost so.
        const told = JSON.stringify([
          ranking.ranked.map(({ score, interval }) => [score, interval]),
          ranking.criteria.map(({ weight }) => weight),
        ]);
        expect(told).not.toContain('null');
        const shares = ranking.ranked.flatMap(({ stability }) => (stability ? [stability.top, stability.expectedRank] : []));
        expect(shares.every(Number.isFinite)).toBe(true);
        const checks = voteChecks(project, ranking);
        const agreements = checks ? [checks.borda, checks.copeland, ...checks.colleges].map(({ agreement }) => agreement) : [];
        expect(agreements.every(Number.isFinite)).toBe(true);
        if (ranking.ranked.length === 0 && all.length > 0) expect(ranking.notices.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 150 },
  );
});
