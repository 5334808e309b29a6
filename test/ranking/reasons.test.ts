// What parts two actions, what would turn them round, and what never will: each claim is tried on the scores themselves.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Project } from '../../src/model/index.ts';
import { rank, reasons } from '../../src/ranking/index.ts';
import { projectWith } from '../deriving/project.ts';

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

test('the score changed as said makes the two level', () => {
  fc.assert(
    fc.property(scores, scores, (one, other) => {
      const why = reasons(ranking(one, other), 'AC-1');
      for (const { criterion, needed } of why.changes) {
        const all = project(one, other);
        const behind = why.ahead === 'AC-1' ? 'AC-2' : 'AC-1';
        const [a, b] = rank({
          ...all,
          actions: all.actions.map((action) =>
            action.id === behind ? { ...action, scores: { ...action.scores, [criterion]: needed } } : action,
          ),
        }).ranked;
        expect(a?.score).toBeCloseTo(b?.score ?? 0, 9);
      }
    }),
  );
});
