/** Cross-checks of a ranking by its ballots: colleges, rules of vote, who would turn a pair round, and how far a pair is told apart. */
import { describe, expect, it } from 'vitest';
import type { Ballot, Project } from '../../src/model/index.ts';
import { pairHold, rank, voteChecks } from './of-project.ts';
import { criterion, tinyProject } from './tiny-project.ts';

type Vote = readonly [a: number, b: number, college?: Ballot['college'], influence?: number];
const project = (votes: readonly Vote[]): Project =>
  tinyProject({
    criteria: { weightsFrom: 'ballots', criteria: [criterion('a'), criterion('b')] },
    ballots: votes.map(([a, b, college, influence = 1], i) => ({
      year: 2026,
      ballot: { voter: `V${i + 1}`, influence, weights: { points: { a, b } }, ...(college && { college }) },
    })),
    actions: [
      { id: 'AC-1', scores: { a: 10, b: 0 } },
      { id: 'AC-2', scores: { a: 6, b: 5 } },
      { id: 'AC-3', scores: { a: 0, b: 10 } },
    ],
  });
const checksOf = (votes: readonly Vote[]) => {
  const one = project(votes);
  return voteChecks(one, rank(one));
};

// One who sees only a, two who see mostly b: the mean is (0.4667, 0.5333).
const three: readonly Vote[] = [
  [1, 0, 'elected'],
  [2, 8, 'residents'],
  [2, 8, 'residents'],
];

describe('cross-checks of the votes', () => {
  it('by hand: the mean puts the compromise first, two voters of three would not', () => {
    const found = checksOf(three);
    // Scores 4.67, 5.47 and 5.33.
    expect(found?.actions).toEqual(['AC-2', 'AC-3', 'AC-1']);
    expect(found?.borda.ranks).toEqual([2, 1, 3]);
    expect(found?.borda.scores).toEqual([3, 4, 2]);
    expect(found?.copeland.ranks).toEqual([2, 1, 3]);
    expect(found?.kemeny).toMatchObject({ ranks: [2, 1, 3], disagreements: 3, orders: 1 });
    expect(found?.condorcet).toBe('AC-3');
    expect(found?.pairs).toEqual([
      { before: 'AC-2', after: 'AC-3', reversers: ['V2', 'V3'] },
      { before: 'AC-3', after: 'AC-1', reversers: ['V1'] },
    ]);
  });
  it('each college is the ranking that its ballots alone would give', () => {
    const found = checksOf(three);
    for (const college of ['elected', 'residents'] as const) {
      const alone = rank(project(three.filter(([, , own]) => own === college)));
      const place = new Map(alone.ranked.map((one) => [one.action, one.rank]));
      const told = found?.colleges.find((one) => one.college === college);
      expect(told?.ranks).toEqual(found?.actions.map((action) => place.get(action)));
      expect(told?.weights).toEqual(alone.criteria.map(({ weight }) => weight));
    }
    expect(found?.colleges.map(({ voters }) => voters)).toEqual([1, 2]);
  });
  it('agreement is 1 with oneself, and who has no say is not counted', () => {
    expect(checksOf([[1, 1]])?.borda.agreement).toBe(1);
    expect(
      checksOf([
        [1, 1],
        [1, 0, 'staff', 0],
      ]),
    ).toMatchObject({ voters: 1, pairs: [{ reversers: [] }] });
  });
  it('no votes, no checks', () => {
    expect(checksOf([])).toBeNull();
    const typed = tinyProject({ criteria: { criteria: [criterion('a')] }, actions: [{ id: 'AC-1', scores: { a: 1 } }] });
    expect(voteChecks(typed, rank(typed))).toBeNull();
  });
});

describe('two actions', () => {
  it('are told apart by three quarters of the weights tried, or are undecided', () => {
    // a is tried from 0.2 to 1; AC-2 before AC-1 up to 5/9 (6 w + 5 (1 - w) against 10 w): (5/9 - 0.2)/0.8.
    const one = project(three);
    const hold = pairHold(one, rank(one), 'AC-2', 'AC-1');
    expect(hold?.winning).toBeCloseTo((5 / 9 - 0.2) / 0.8, 12);
    expect(hold).toMatchObject({ isUndecided: true, voters: { counted: 3, reversers: ['V1'] } });
    expect(pairHold(one, rank(one), 'AC-2', 'AC-9')).toBeNull();
  });
});
