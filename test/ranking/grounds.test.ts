/** What a ranking is defended with: who weighed what, what the plan's cut parts, what no weights will change. */
import { describe, expect, it } from 'vitest';
import type { Ballot, Project } from '../../src/model/index.ts';
import { counted, workOf } from '../work.ts';
import { criterion, tinyProject } from './tiny-project.ts';

const { groundsOf, rank } = await counted(() => import('../../src/ranking/actions/index.ts'));

const ballot = (
  voter: string,
  college: NonNullable<Ballot['college']>,
  a: number,
  b: number,
): { year: number; ballot: Ballot } => ({
  year: 2026,
  ballot: { voter, college, weights: { points: { a, b } } },
});

/** X is best on a, Y on b, Z is worse than X everywhere. */
const project: Project = tinyProject({
  criteria: { weightsFrom: 'ballots', criteria: [criterion('a'), criterion('b')] },
  actors: {
    people: [
      { id: 'PE-1', function: 'Maire', kind: 'elected' },
      { id: 'PE-2', function: 'DGS', kind: 'agent' },
    ],
    bodies: [{ id: 'BO-1', kind: 'steering', members: ['PE-1', 'PE-2', { audience: 'residents', headcount: 1 }] }],
  },
  ballots: [ballot('PE-1', 'elected', 75, 25), ballot('PE-2', 'staff', 25, 75), { year: 2025, ballot: { voter: 'PE-9' } }],
  actions: [
    { id: 'X', scores: { a: 10, b: 4 } },
    { id: 'Y', scores: { a: 2, b: 10 } },
    { id: 'Z', scores: { a: 8, b: 3 } },
    { id: 'W', scores: { a: 1, b: 1 } },
  ],
});
const grounds = groundsOf(project, rank(project), { cut: 2 });

describe('votes', () => {
  it('are those of the last year, each with its own weights and what they put first', () => {
    expect(grounds.votes?.year).toBe(2026);
    expect(grounds.votes?.votes.map(({ voter, by, weights, first }) => [voter, by, weights, first])).toEqual([
      ['PE-1', 'points', [0.75, 0.25], ['X']],
      ['PE-2', 'points', [0.25, 0.75], ['Y']],
    ]);
  });
  it('give the colleges, the spread, and the criteria that part voters most', () => {
    expect(grounds.votes?.colleges.map(({ college, voters, first }) => [college, voters, first])).toEqual([
      ['elected', 1, ['X', 'Z', 'Y']],
      ['staff', 1, ['Y', 'X', 'Z']],
    ]);
    expect(grounds.votes?.spread[0]).toMatchObject({ min: 0.25, max: 0.75 });
    expect(grounds.votes?.spread[0]?.deviation).toBeCloseTo(Math.sqrt(0.125), 12);
    expect(grounds.votes?.opposed).toEqual([{ criteria: ['a', 'b'], share: 1 }]);
  });
  it('name those who have not voted', () => {
    expect(grounds.votes?.silent).toEqual(['BO-1-residents-1']);
  });
  it('are not told when weights are typed', () => {
    const typed = { ...project, criteria: { ...project.criteria, weightsFrom: 'typed' as const } };
    expect(groundsOf(typed, rank(typed)).votes).toBeNull();
  });
  it('keep the ratio of comparisons that contradict each other', () => {
    const pairs = [
      { a: 'a', b: 'b', value: 3 },
      { a: 'b', b: 'c', value: 3 },
      { a: 'c', b: 'a', value: 3 },
    ];
    const three = {
      ...project,
      criteria: { ...project.criteria, criteria: ['a', 'b', 'c'].map((id) => criterion(id)) },
      ballots: [{ year: 2026, ballot: { voter: 'PE-1', weights: { pairs } } }],
    };
    expect(groundsOf(three, rank(three)).votes?.votes[0]?.consistency).toBeGreaterThan(0.1);
  });
});

describe('what never changes', () => {
  it('is who is better everywhere, never on a supposed value', () => {
    expect(grounds.dominances).toEqual([
      { action: 'X', over: ['Z', 'W'] },
      { action: 'Y', over: ['W'] },
      { action: 'Z', over: ['W'] },
    ]);
    const unknown = { ...project, actions: project.actions.map((one) => (one.id === 'W' ? { ...one, scores: { a: 1 } } : one)) };
    expect(groundsOf(unknown, rank(unknown)).dominances).toEqual([{ action: 'X', over: ['Z'] }]);
  });
  it('is counted beyond the first six, as all pairs of many actions would say it', () => {
    const actions = Array.from({ length: 40 }, (_, i) => ({
      id: `N-${i}`,
      title: `N-${i}`,
      scores: { a: (i * 7) % 11, b: (i * 5) % 9 },
    }));
    const many = { ...project, actions };
    const { ranked } = rank(many);
    const scores = new Map(actions.map(({ id, scores: { a, b } }) => [id, [a, b] as const]));
    const isOver = (one: string, other: string): boolean => {
      const [[a, b], [c, d]] = [scores.get(one) ?? [0, 0], scores.get(other) ?? [0, 0]];
      return a >= c && b >= d && a + b > c + d;
    };
    const all = ranked
      .map(({ action }) => ({ action, over: ranked.map((one) => one.action).filter((other) => isOver(action, other)) }))
      .filter(({ over }) => over.length > 0);
    const told = groundsOf(many, rank(many));
    expect(told.dominances).toEqual(all.slice(0, 6));
    expect(told.moreDominant).toBe(all.length - 6);
  });
  it('does not grow with the cube of the actions', () => {
    const [once, twice] = [100, 200].map((count) => {
      const actions = Array.from({ length: count }, (_, i) => ({
        id: `N-${i}`,
        title: `N-${i}`,
        scores: { a: (i * 7) % 11, b: (i * 5) % 9 },
      }));
      const many = { ...project, actions };
      const ranking = rank(many);
      return workOf(() => groundsOf(many, ranking));
    });
    expect(once).toBeGreaterThan(10_000);
    // The cube costs eight times as much.
    expect((twice ?? 0) / (once ?? 1)).toBeLessThan(4.4);
  });
  it('is who stays on one side of the cut under the weights of each voter', () => {
    expect(grounds.everywhere).toEqual({ within: ['X'], beyond: ['W'] });
  });
});

describe('the cut', () => {
  it('is explained after the first places', () => {
    expect(grounds.reasons.map(({ action, against }) => [action, against])).toEqual([
      ['X', 'Y'],
      ['Y', 'Z'],
      ['Z', 'W'],
    ]);
  });
  it('is none when all are kept, or none are', () => {
    expect([0, 4, 9].map((cut) => groundsOf(project, rank(project), { cut }).cut)).toEqual([null, null, null]);
  });
});

it('says of each weight how far it may go before another comes first', () => {
  const [a] = grounds.limits;
  // X leads Y while 10a + 4b > 2a + 10b, that is a > 3/7.
  expect(a).toMatchObject({ criterion: 'a', high: 1, atLow: 'Y', atHigh: null });
  expect(a?.low).toBeCloseTo(3 / 7, 12);
});

it('finds criteria that say the same thing, of enough actions', () => {
  expect(grounds.alike).toEqual([]);
  const twin = {
    ...project,
    actions: project.actions.map((one) => ({ ...one, scores: { a: one.scores?.a ?? 0, b: one.scores?.a ?? 0 } })),
  };
  expect(groundsOf(twin, rank(twin)).alike).toEqual([{ criteria: ['a', 'b'], correlation: expect.closeTo(1, 12) }]);
  const few = { ...twin, actions: twin.actions.slice(0, 3) };
  expect(groundsOf(few, rank(few)).alike).toEqual([]);
});

it('names no action that may not be shown', () => {
  const told = JSON.stringify(groundsOf(project, rank(project), { cut: 2, isShown: (id) => id !== 'X' }));
  expect(told).not.toContain('"X"');
});

it.each([[[]], [['X']]])('has nothing to compare among %j', (ids) => {
  const few = { ...project, actions: project.actions.filter(({ id }) => ids.includes(id)) };
  expect(groundsOf(few, rank(few), { cut: 1 })).toMatchObject({
    cut: null,
    reasons: [],
    limits: [],
    dominances: [],
    moreDominant: 0,
  });
});

it('two actions that bear one id are not compared with each other', () => {
  const doubled = { ...project, actions: [...project.actions, ...project.actions.filter(({ id }) => id === 'X')] };
  const { reasons } = groundsOf(doubled, rank(doubled), { cut: 1 });
  expect(reasons.map(({ action, against }) => `${action} ${against}`)).not.toContain('X X');
});
