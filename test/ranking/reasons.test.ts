// What parts two actions, what would turn them round, and what never will: each claim is tried on the scores themselves.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Project } from '../../src/model/index.ts';
import { rank, rankingLimits, reasons, withStability } from '../../src/ranking/actions/index.ts';
import { projectWith } from '../project/project.ts';

const criteria = [
  { id: 'need', title: 'Attente', weight: 50, scale: { min: 0, max: 10 } },
  { id: 'ease', title: 'Faisabilité', weight: 30, scale: { min: 0, max: 10 } },
  { id: 'price', title: 'Coût', weight: 20, direction: 'lower-is-better', scale: { min: 0, max: 10 } },
] as const;
type Scores = readonly [number, number, number];
const project = (...all: readonly Scores[]): Project =>
  projectWith({
    criteria: { criteria },
    actions: all.map(([need, ease, price], i) => ({ id: `AC-${i + 1}`, title: `${i}`, scores: { need, ease, price } })),
  });
const ranking = (...all: readonly Scores[]) => rank(project(...all));

describe('beside another action', () => {
  test('the gaps sum to the lead, the largest first', () => {
    const { gaps, ahead } = reasons(ranking([8, 2, 5], [4, 8, 5]), 'AC-1');
    expect(ahead).toBe('AC-1');
    expect(gaps.map(({ criterion }) => criterion)).toEqual(['need', 'ease']);
    expect(gaps.map(({ points }) => Math.round(points * 1000))).toEqual([200, -180]);
  });

  test('the one before it by default, the one after the first', () => {
    const of = ranking([1, 1, 5], [9, 9, 5], [5, 5, 5]);
    expect(reasons(of, 'AC-1').against).toBe('AC-3');
    expect(reasons(of, 'AC-2').against).toBe('AC-3');
    expect(reasons(of, 'AC-2', 'AC-1').against).toBe('AC-1');
  });

  test('a tie has nothing to turn round', () =>
    expect(reasons(ranking([5, 5, 5], [5, 5, 5]), 'AC-1')).toMatchObject({
      ahead: null,
      gaps: [],
      transfer: null,
      changes: [],
      limits: [],
      dominated: false,
    }));

  test('an action that is not ranked, or is alone, is refused', () => {
    expect(() => reasons(ranking([5, 5, 5], [6, 6, 6]), 'AC-9')).toThrow('not-ranked');
    expect(() => reasons(ranking([5, 5, 5], [6, 6, 6]), 'AC-1', 'AC-1')).toThrow('not-ranked');
    expect(() => reasons(ranking([5, 5, 5]), 'AC-1')).toThrow('not-ranked');
  });
});

const score = fc.integer({ min: 0, max: 10 });
const scores: fc.Arbitrary<Scores> = fc.tuple(score, score, score);

test('the weights moved as said make the two level; when none can be, no weights do', () => {
  fc.assert(
    fc.property(scores, scores, fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100)), (one, other, drawn) => {
      const before = ranking(one, other);
      const why = reasons(before, 'AC-1');
      if (why.ahead === null) return;
      const weightsAre = (weights: readonly number[]) =>
        rank({ ...project(one, other), criteria: { criteria: criteria.map((all, j) => ({ ...all, weight: weights[j] ?? 0 })) } });
      if (why.dominated) {
        if (drawn.some((weight) => weight > 0)) {
          const turned = weightsAre(drawn).ranked;
          const behind = why.ahead === 'AC-1' ? 'AC-2' : 'AC-1';
          const scoreOf = (id: string) => turned.find(({ action }) => action === id)?.score ?? 0;
          expect(scoreOf(behind)).toBeLessThanOrEqual(scoreOf(why.ahead) + 1e-9);
        }
        return;
      }
      const taken = new Map(why.transfer?.from.map(({ criterion, amount }) => [criterion, amount]));
      const weights = before.criteria.map(
        ({ id, weight }) => weight - (taken.get(id) ?? 0) + (why.transfer?.to === id ? why.transfer.total : 0),
      );
      const [a, b] = weightsAre(weights).ranked;
      expect(a?.score).toBeCloseTo(b?.score ?? 0, 9);
    }),
  );
});

test('the score changed as said puts the one behind first, and a hundredth less does not', () => {
  fc.assert(
    fc.property(scores, scores, (one, other) => {
      const why = reasons(ranking(one, other), 'AC-1');
      const all = project(one, other);
      const behind = why.ahead === 'AC-1' ? 'AC-2' : 'AC-1';
      const firstWith = (criterion: string, measure: number) =>
        rank({
          ...all,
          actions: all.actions.map((action) =>
            action.id === behind ? { ...action, scores: { ...action.scores, [criterion]: measure } } : action,
          ),
        }).ranked.flatMap(({ action, rank: place }) => (place === 1 ? [action] : []));
      for (const { criterion, needed } of why.changes) {
        expect(firstWith(criterion, needed)).toEqual([behind]);
        const less = Math.round(needed * 100 + (criterion === 'price' ? 1 : -1)) / 100;
        expect(firstWith(criterion, less)).toContain(why.ahead);
      }
      for (const criterion of why.beyondReach) expect(firstWith(criterion, criterion === 'price' ? 0 : 10)).toContain(why.ahead);
    }),
  );
});

describe('one weight alone', () => {
  test('at the end of its interval the two are level, by hand', () => {
    // AC-1 leads by 0.4 on need and trails by 0.6 on ease: level where w(need) × 0.4 = (1 - w(need)) × 0.6 × 30/50.
    const { limits } = reasons(ranking([8, 2, 5], [4, 8, 5]), 'AC-1');
    const [need, ease, price] = limits;
    expect(need?.low).toBeCloseTo(0.36 / 0.76, 12);
    expect([need?.atLow, need?.high, need?.atHigh]).toEqual(['AC-2', 1, null]);
    expect(ease?.atHigh).toBe('AC-2');
    expect([price?.atLow, price?.atHigh]).toEqual([null, null]);
  });

  test('within its intervals the first stays the first, and the first ones the first ones', () => {
    fc.assert(
      fc.property(fc.array(scores, { minLength: 3, maxLength: 6 }), fc.double({ min: 0, max: 1, noNaN: true }), (all, drawn) => {
        const before = withStability(ranking(...all), { top: 2 });
        const limits = rankingLimits(before);
        const held = (
          tops: number,
          { criterion, weight, low, high }: { criterion: string; weight: number; low: number; high: number },
        ) => {
          const wanted = low + drawn * (high - low);
          const weights = before.criteria.map((one) =>
            one.id === criterion ? wanted : (one.weight * (1 - wanted)) / (1 - weight),
          );
          const score = (id: string): number =>
            (before.ranked.find(({ action }) => action === id)?.because ?? []).reduce(
              (sum, { value }, j) => sum + value * (weights[j] ?? 0),
              0,
            );
          const ids = before.ranked.map(({ action }) => action);
          const least = Math.min(...ids.slice(0, tops).map(score));
          expect(Math.max(...ids.slice(tops).map(score))).toBeLessThanOrEqual(least + 1e-9);
        };
        for (const one of limits?.first ?? []) held(1, one);
        for (const one of limits?.top.criteria ?? []) held(2, one);
        expect(limits?.top.count).toBe(2);
      }),
    );
  });

  test('each pair says the least weight to move, and nothing when no weights turn it round', () => {
    const limits = rankingLimits(withStability(ranking([8, 2, 5], [4, 8, 5], [1, 1, 9])));
    expect(limits?.pairs.map(({ before, after }) => [before, after])).toEqual([
      ['AC-1', 'AC-2'],
      ['AC-2', 'AC-3'],
    ]);
    // A lead of 0.02, and each unit from need to ease is worth 0.4 + 0.6.
    expect(limits?.pairs[0]?.transfer).toMatchObject({ to: 'ease', from: [{ criterion: 'need' }] });
    expect(limits?.pairs[0]?.transfer?.total).toBeCloseTo(0.02, 12);
    expect(limits?.pairs[1]?.transfer).toBeNull();
  });
});
