// What the room settles: each gesture a step that can be taken back, and the numbers of the command under it.
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { liveData } from '../../src/live/index.ts';
import { benefitEffort, rankingOf, settledProject, sharesWith, walkOf } from '../../src/live/reckoning.ts';
import { reopened } from '../../src/live/reopened.ts';
import { savedSitting, savedText } from '../../src/live/saved.ts';
import { afterGesture, type Gesture, opening, pointsOf, sharesOf, unsettled } from '../../src/live/state.ts';
import type { LiveData, Project, Ranking } from '../../src/model/index.ts';
import { plan } from '../../src/planning/index.ts';
import { rank, withStability } from '../../src/ranking/actions/index.ts';
import { published } from '../../src/rendering/index.ts';
import { open } from '../../src/usecases/library/open.ts';
import { home } from '../house/sources.ts';

let project: Project;
let ranking: Ranking;
let data: LiveData;

beforeAll(() => {
  const root = join(mkdtempSync(join(tmpdir(), 'jalon-live-')), 'roche');
  cpSync(join(home, 'examples/roche-aux-fees'), root, { recursive: true });
  const opened = open(root, { today: '2026-11-28' });
  if (opened.project === null) throw new Error('the example cannot be read');
  project = published(opened.project, 'elected');
  ranking = rank(project);
  data = liveData({
    project,
    ranking,
    sorted: null,
    language: 'fr',
    today: '2026-11-28',
    keptBack: 0,
  });
});

const gestures: fc.Arbitrary<Gesture> = fc.oneof(
  fc.record({ do: fc.constant('weigh' as const), at: fc.nat(3), points: fc.nat(100) }),
  fc.record({ do: fc.constant('decide' as const), text: fc.string() }),
  fc.record({ do: fc.constant('minimum' as const), atLeast: fc.nat(3) }),
  fc.record({
    do: fc.constant('score' as const),
    changed: fc.record({
      action: fc.constantFrom('AC-003', 'AC-004'),
      criterion: fc.constantFrom('feasibility', 'expectation'),
      score: fc.integer({ min: -5, max: 5 }),
      reason: fc.string(),
    }),
  }),
  fc.record({
    do: fc.constant('envelope' as const),
    changed: fc.record({
      year: fc.constantFrom(2025, 2026),
      nature: fc.constantFrom('investment' as const, 'operating' as const, 'fte' as const),
      amount: fc.nat(200_000),
    }),
  }),
  fc.constantFrom<Gesture>({ do: 'reset-weights' }, { do: 'settle' }, { do: 'keep' }, { do: 'restore' }),
);

describe('gestures', () => {
  test('all that was done is taken back, step by step, and done again', () => {
    fc.assert(
      fc.property(fc.array(gestures, { maxLength: 30 }), (all) => {
        const done = all.reduce((state, gesture) => afterGesture(state, gesture, data), opening);
        let back = done;
        for (const _ of done.past) back = afterGesture(back, { do: 'undo' }, data);
        expect(back.now).toEqual(unsettled);
        let again = back;
        for (const _ of done.past) again = afterGesture(again, { do: 'redo' }, data);
        expect(again.now).toEqual(done.now);
      }),
    );
  });

  test('a slider that goes on moving is one step, until it is let go', () => {
    const moved = [10, 20, 30].reduce((state, points) => afterGesture(state, { do: 'weigh', at: 0, points }, data), opening);
    expect(moved.past).toHaveLength(1);
    const twice = afterGesture(afterGesture(moved, { do: 'settle' }, data), { do: 'weigh', at: 0, points: 40 }, data);
    expect(twice.past).toHaveLength(2);
  });

  test('the last word on a thing takes the place of the one before, and is taken back alone', () => {
    const settledAfter = (...all: readonly Gesture[]) => all.reduce((state, one) => afterGesture(state, one, data), opening).now;
    const score = { action: 'AC-003', criterion: 'feasibility', score: 2, reason: '' };
    const scores = [score, { ...score, action: 'AC-004' }, { ...score, criterion: 'expectation' }];
    const scored = scores.map((changed) => ({ do: 'score', changed }) as const);
    const better = { ...score, score: 4 };
    expect(settledAfter(...scored, { do: 'score', changed: better }).scores).toEqual([scores[1], scores[2], better]);
    expect(settledAfter(...scored, { do: 'unscore', action: 'AC-003', criterion: 'feasibility' }).scores).toEqual(
      scores.slice(1),
    );
    const envelope = { year: 2026, nature: 'investment', amount: 1 } as const;
    const envelopes = [envelope, { ...envelope, year: 2025 }, { ...envelope, nature: 'fte' as const }];
    const more = { ...envelope, amount: 2 };
    expect(settledAfter(...[...envelopes, more].map((changed) => ({ do: 'envelope', changed }) as const)).envelopes).toEqual([
      envelopes[1],
      envelopes[2],
      more,
    ]);
    const cast = (voter: string, points: number) => ({ do: 'vote', ballot: { voter, points: { feasibility: points } } }) as const;
    const voters = (...all: readonly Gesture[]) =>
      settledAfter(...all).ballots.map(({ voter, points }) => [voter, points['feasibility']]);
    expect(voters(cast('A', 1), cast('B', 2), cast(' a ', 3))).toEqual([
      ['B', 2],
      ['a', 3],
    ]);
    expect(voters(cast('A', 1), cast('B', 2), cast('C', 0), { do: 'unvote', voter: 'A' })).toEqual([['B', 2]]);
    const decided = ['un', 'un', 'deux'].map((text) => ({ do: 'decide', text }) as const);
    expect(settledAfter(...decided, { do: 'undecide', at: 1 }).decisions).toEqual(['un', 'deux']);
  });

  test('weights never come to nothing, and always make a whole', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ at: fc.nat(3), points: fc.nat(100) }), { maxLength: 20 }), (moves) => {
        const { now } = moves.reduce((state, move) => afterGesture(state, { do: 'weigh', ...move }, data), opening);
        expect(sharesOf(now, data).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe('the same as the command', () => {
  test('ranks, scores, ranges and firmness under the weights of the start', () => {
    const { notices: _, ballots: __, ...wanted } = withStability(ranking);
    const { notices: ___, ballots: ____, ...found } = withStability(rankingOf(data, unsettled));
    const bare = (one: typeof wanted) => ({
      ...one,
      criteria: one.criteria.map(({ audiences: ______, ...rest }) => rest),
      ranked: one.ranked.map((row) => ({ ...row, because: row.because.map(({ people: _p, sources: _s, ...rest }) => rest) })),
    });
    expect(bare(found)).toEqual(bare(wanted));
  });

  test('the plan', async () => {
    const found = await plan(settledProject(data, unsettled), rankingOf(data, unsettled));
    expect({ ...found, notices: [] }).toEqual({ ...(await plan(project, ranking)), notices: [] });
  });

  test('a walk passes by today, and a criterion alone decides at its end', () => {
    const shares = sharesOf(unsettled, data);
    const walk = walkOf(data, unsettled, 0);
    expect(walk.weights).toHaveLength(101);
    const alone = rank(data.project, { shares: sharesWith(shares, 0, 1) });
    for (const { action, scores } of walk.lines)
      expect(scores.at(-1)).toBe(alone.ranked.find((one) => one.action === action)?.score);
    expect(sharesWith(shares, 0, shares[0] ?? 0)).toEqual(shares.map((share) => expect.closeTo(share, 12)));
    expect(walk.leaders[0]?.from).toBe(0);
    expect(walk.leaders.at(-1)?.to).toBe(1);
  });

  test('benefit and effort are means of values: they make the score again', () => {
    const higher = ranking.criteria.reduce((sum, one) => sum + (one.direction === 'higher-is-better' ? one.weight : 0), 0);
    for (const { action, benefit, effort } of benefitEffort(ranking)?.points ?? [])
      expect((higher * benefit + (1 - higher) * (100 - effort)) / 100).toBeCloseTo(
        ranking.ranked.find((one) => one.action === action)?.score ?? Number.NaN,
        12,
      );
    expect(benefitEffort(ranking)?.points.length).toBeGreaterThan(10);
  });
});

test('the page holds nobody: no voter, no person, no register', () => {
  const held = JSON.stringify(data);
  expect(held).not.toMatch(/\bPE-\d/);
  expect(data.project.actors).toEqual({});
  expect(data.project.ballots).toEqual([]);
  expect(Object.keys(data.project.actions[0] ?? {})).not.toEqual(expect.arrayContaining(['leads', 'journal', 'team']));
  expect(data.weights.ballots).toHaveLength(ranking.voters);
});

test('what is saved says what it found, in the same bytes', () => {
  const score = { action: 'AC-003', criterion: 'feasibility', score: 2, reason: 'Retrait' };
  const { now } = (
    [
      { do: 'weigh', at: 1, points: 40 },
      { do: 'score', changed: score },
    ] as const
  ).reduce((state, gesture) => afterGesture(state, gesture, data), opening);
  const saved = savedSitting(data, now);
  expect(saved.weights?.map(({ before }) => before)).toEqual(data.weights.shares);
  expect(saved.weights?.map(({ points }) => points)).toEqual(pointsOf(data.weights.shares).with(1, 40));
  const before = ranking.ranked
    .find(({ action }) => action === 'AC-003')
    ?.because.find(({ criterion }) => criterion === 'feasibility')?.raw;
  expect(saved.scores).toEqual([{ ...score, before }]);
  expect(savedText(saved)).toBe(savedText(JSON.parse(savedText(saved))));
});

describe('a saved sitting is reopened', () => {
  const settledBy = (steps: readonly Gesture[]) =>
    steps.reduce((state, gesture) => afterGesture(state, gesture, data), opening).now;

  test('as it was, whatever was settled, and saved again in the same bytes', () => {
    fc.assert(
      fc.property(fc.array(gestures, { maxLength: 12 }), (steps) => {
        const now = settledBy(steps);
        const text = savedText(savedSitting(data, now));
        const found = reopened(data, text);
        expect(found).toEqual({ settled: now, isWhole: true });
        expect(savedText(savedSitting(data, found?.settled ?? unsettled))).toBe(text);
      }),
    );
  });

  test('in one step, which can be taken back', () => {
    const settled = settledBy([{ do: 'decide', text: 'Retenu' }]);
    const state = afterGesture(opening, { do: 'reopen', settled }, data);
    expect(state.now).toBe(settled);
    expect(afterGesture(state, { do: 'undo' }, data).now).toBe(unsettled);
  });

  test('without what the page no longer knows, and says so', () => {
    const file = savedSitting(data, settledBy([{ do: 'decide', text: 'Retenu' }]));
    const gone = { action: 'AC-999', criterion: 'feasibility', score: 2, before: null, reason: 'Partie' };
    const found = reopened(data, JSON.stringify({ ...file, scores: [gone] }));
    expect(found).toEqual({ isWhole: false, settled: { ...unsettled, decisions: ['Retenu'] } });
  });

  test('with the ballots, the means and the rules that it still knows, and those alone', () => {
    const { criteria } = data.weights;
    const points = Object.fromEntries(criteria.map((id, at) => [id, at]));
    const envelope = { year: 2026, nature: 'fte', amount: 1.5 } as const;
    const rule = { kind: 'together', actions: ['AC-003', 'AC-004'], holds: true } as const;
    const file = savedSitting(data, { ...unsettled, ballots: [{ voter: 'A', points }], envelopes: [envelope] });
    expect(file.envelopes).toEqual([{ ...envelope, before: 4.2 }]);
    const unknown = {
      ballots: [
        { voter: 'B', year: 2026, points: { ...points, other: 1 } },
        { voter: 'C', year: 2026, points: { ...points, [criteria[0] ?? '']: -1 } },
      ],
      envelopes: [
        { ...envelope, year: 2019, before: null },
        { ...envelope, amount: -1, before: null },
      ],
      rules: [{ ...rule, actions: ['AC-003', 'AC-999'] }],
    };
    const found = reopened(
      data,
      JSON.stringify({
        ...file,
        ballots: [...unknown.ballots, ...(file.ballots ?? [])],
        envelopes: [...(file.envelopes ?? []), ...unknown.envelopes],
        rules: [rule, ...unknown.rules],
      }),
    );
    expect(found).toEqual({
      isWhole: false,
      settled: { ...unsettled, ballots: [{ voter: 'A', points }], envelopes: [envelope], rules: [rule] },
    });
  });

  test('money is kept beside what the plan wrote, in euros', () => {
    const envelopes = [
      { year: 2026, nature: 'investment', amount: 1 },
      { year: 2019, nature: 'operating', amount: 2 },
    ] as const;
    // plan.yaml of the example: {year: 2026, investment: 100000, …}; nothing for 2019.
    expect(savedSitting(data, { ...unsettled, envelopes }).envelopes?.map(({ before }) => before)).toEqual([100_000, null]);
  });

  test.each([
    ['no JSON', () => 'bonjour'],
    ['a ballot', () => JSON.stringify({ ...savedSitting(data, unsettled), kind: 'jalon-ballot' })],
    ['of a later page', () => JSON.stringify({ ...savedSitting(data, unsettled), version: 2 })],
    ['of another project', () => JSON.stringify(savedSitting({ ...data, siren: '1' }, unsettled))],
    ['broken', () => JSON.stringify({ ...savedSitting(data, unsettled), ballots: [{}] })],
  ])('not when it is %s', (_, text) => {
    expect(reopened(data, text())).toBeNull();
  });
});
