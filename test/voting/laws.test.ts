// Laws of rules under a budget, on small elections drawn at random, against brute force.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fraction } from '../../src/voting/fraction.ts';
import {
  type Election,
  equalShares,
  mostVotes,
  type Outcome,
  peopleIn,
  phragmen,
  supportsOf,
  toNumber,
} from '../../src/voting/index.ts';
import { approvals, keptIn } from './instances.ts';

const drawn: fc.Arbitrary<Election> = fc
  .record({
    budget: fc.integer({ min: 1, max: 40 }),
    costs: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 5 }),
    ballots: fc.array(
      fc.record({
        people: fc.integer({ min: 1, max: 3 }),
        worth: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 5, maxLength: 5 }),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  })
  .map(({ budget, costs, ballots }) => ({
    budget,
    projects: costs.map((cost, at) => ({ id: `P${at}`, cost })),
    ballots: ballots
      .map(({ people, worth }) => ({
        people,
        worth: new Map(worth.slice(0, costs.length).flatMap((own, at) => (own > 0 ? [[at, own] as const] : []))),
      }))
      .filter(({ worth }) => worth.size > 0),
  }));

const prop = <Drawn>(name: string, arbitrary: fc.Arbitrary<Drawn>, holds: (one: Drawn) => void): void =>
  test(name, () => fc.assert(fc.property(arbitrary, holds)));

const rules: Readonly<Record<string, (election: Election) => Outcome>> = {
  'most votes first': mostVotes,
  'equal shares': (election) => equalShares(election, { completion: 'none', step: 1 }),
  'equal shares, add1': (election) => equalShares(election, { completion: 'add1', step: 1 }),
  'equal shares, add1 then votes': (election) => equalShares(election, { completion: 'add1-then-votes', step: 1 }),
  phragmen,
};

for (const [name, rule] of Object.entries(rules)) {
  prop(`${name}: within the budget, supporters alone pay, and what they pay is the cost`, drawn, (election) => {
    const outcome = rule(election);
    const costOf = (project: number) => election.projects[project]?.cost ?? 0;
    expect(outcome.spent).toBe(outcome.kept.reduce((sum, { project }) => sum + costOf(project), 0));
    expect(outcome.spent).toBeLessThanOrEqual(election.budget);
    const seen = [...outcome.kept, ...outcome.left].map(({ project }) => project).sort();
    expect(seen).toEqual(election.projects.map((_, at) => at));
    for (const { project, payments, by } of outcome.kept) {
      if (payments.length === 0) continue;
      expect(by).toBe('rule');
      const paid = payments.reduce(
        (sum, { ballot, each }) => {
          expect(election.ballots[ballot]?.worth.has(project)).toBe(true);
          expect(each.over >= 0n).toBe(true);
          const people = BigInt(election.ballots[ballot]?.people ?? 0);
          return fraction(sum.over * each.under + people * each.over * sum.under, sum.under * each.under);
        },
        { over: 0n, under: 1n },
      );
      expect(paid).toEqual({ over: BigInt(costOf(project)), under: 1n });
    }
  });
}

prop('equal shares: nobody pays more than their share', drawn, (election) => {
  const { kept, share } = equalShares(election, { completion: 'add1', step: 1 });
  for (const ballot of election.ballots.keys()) {
    const paid = kept.flatMap(({ payments }) => payments.flatMap((one) => (one.ballot === ballot ? [toNumber(one.each)] : [])));
    expect(paid.reduce((sum, own) => sum + own, 0)).toBeLessThanOrEqual(share + 1e-9);
  }
});

prop('equal shares: what is left out lacks money among its supporters', drawn, (election) => {
  for (const { lacking } of equalShares(election, { completion: 'none', step: 1 }).left) expect(lacking).toBeGreaterThan(0);
});

const subsets = (count: number): readonly (readonly number[])[] =>
  Array.from({ length: 2 ** count }, (_, bits) => Array.from({ length: count }, (__, at) => at).filter((at) => (bits >> at) & 1));

/**
 * Extended justified representation up to one project (Peters, Pierczyński, Skowron, NeurIPS 2021, definition 3): a group that has the
 * money for T, and of which each gives at least α(p) to each p of T, has a member whom what is kept, with one project more, gives more
 * than Σ α(p), or as much as that without one more.
 */
function failsEjr1({ budget, projects, ballots }: Election, kept: ReadonlySet<number>): boolean {
  const persons = ballots.flatMap(({ people, worth }) => Array.from({ length: people }, () => worth));
  // Each person of a ballot is like the others, so that groups are told by how many of each ballot they hold.
  const groups = subsets(persons.length).filter(({ length }) => length > 0);
  return subsets(projects.length).some((together) => {
    const cost = together.reduce((sum, project) => sum + (projects[project]?.cost ?? 0), 0);
    if (together.length === 0) return false;
    return groups.some((group) => {
      if (cost * persons.length > budget * group.length) return false;
      const shared = together.map((project) => Math.min(...group.map((person) => persons[person]?.get(project) ?? 0)));
      const promised = shared.reduce((sum, own) => sum + own, 0);
      return group.every((person) => {
        const worth = persons[person] ?? new Map<number, number>();
        const has = [...kept].reduce((sum, project) => sum + (worth.get(project) ?? 0), 0);
        const more = Math.max(0, ...together.map((project) => (kept.has(project) ? 0 : (worth.get(project) ?? 0))));
        return has < promised && has + more <= promised;
      });
    });
  });
}

const few = drawn.filter(({ ballots }) => peopleIn(ballots) <= 7 && ballots.length > 0);
prop('equal shares: extended justified representation up to one project', few, (election) => {
  const { kept } = equalShares(election, { completion: 'none', step: 1 });
  expect(failsEjr1(election, new Set(kept.map(({ project }) => project)))).toBe(false);
});

test('most votes first fails what equal shares promises: the half that wins takes all', () => {
  const costs = { a: 10, b: 10, c: 10, d: 10 };
  const election = approvals(40, { ...costs, e: 10, f: 10 }, ['3 abcd', '2 ef']);
  expect(keptIn(election, mostVotes(election))).toEqual(['a', 'b', 'c', 'd']);
  expect(failsEjr1(election, new Set([0, 1, 2, 3]))).toBe(true);
  expect(keptIn(election, equalShares(election, { completion: 'none', step: 1 }))).toEqual(['a', 'b', 'e']);
});

prop('the unit of money changes nothing', fc.tuple(drawn, fc.integer({ min: 2, max: 5 })), ([election, times]) => {
  const larger = {
    ...election,
    budget: election.budget * times,
    projects: election.projects.map(({ id, cost }) => ({ id, cost: cost * times })),
  };
  for (const rule of [mostVotes, phragmen]) expect(keptIn(larger, rule(larger))).toEqual(keptIn(election, rule(election)));
  for (const completion of ['none', 'add1-then-votes'] as const)
    expect(keptIn(larger, equalShares(larger, { completion, step: times }))).toEqual(
      keptIn(election, equalShares(election, { completion, step: 1 })),
    );
});

prop('people who vote alike count the same together and apart', drawn, (election) => {
  const apart = {
    ...election,
    ballots: election.ballots.flatMap(({ people, worth }) => Array.from({ length: people }, () => ({ people: 1, worth }))),
  };
  for (const rule of Object.values(rules)) expect(keptIn(apart, rule(apart))).toEqual(keptIn(election, rule(election)));
});

test('what parts equals is told: more supporters, then the lower cost, then the id', () => {
  const { projects, ...election } = approvals(100, { a: 10, b: 10, c: 5 }, ['2 ab', '1 c', '1 c']);
  const { kept } = mostVotes({ ...election, projects });
  expect(kept.map(({ project, tie }) => [projects[project]?.id, tie?.by, tie?.with.length])).toEqual([
    ['c', 'cost', 2],
    ['a', 'id', 1],
    ['b', undefined, undefined],
  ]);
  expect(supportsOf({ ...election, projects }).map(peopleIn)).toEqual([2, 2, 2]);
});

test('what votes complete is told apart from what shares bought, and what is left lacks what its supporters lack', () => {
  // Each of two people holds 5 of 10: 6 is more than either has, and with 6 each both would be bought, for 12.
  const election = {
    budget: 10,
    projects: [
      { id: 'A', cost: 6 },
      { id: 'B', cost: 6 },
    ],
    ballots: [0, 1].map((project) => ({ people: 1, worth: new Map([[project, 1]]) })),
  };
  const completed = equalShares(election, { completion: 'add1-then-votes', step: 1 });
  expect(completed.kept.map(({ project, by }) => [project, by])).toEqual([[0, 'completion']]);
  expect(completed.left).toEqual([{ project: 1, lacking: 1 }]);
  const alone = mostVotes(election);
  expect(alone.kept.map(({ project, by }) => [project, by])).toEqual([[0, 'rule']]);
  expect(alone.left).toEqual([{ project: 1, lacking: 2 }]);
});
