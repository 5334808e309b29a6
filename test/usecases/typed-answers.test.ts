// The answers of a ballot as they are typed, and read again.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answersTyped, typedAnswers } from '../../src/usecases/changes/typed-answers.ts';

const criteria = ['demand', 'cost', 'ease'];
const titles = { demand: 'Niveau d’attente', cost: 'Coût prévisionnel', ease: 'Faisabilité' };
const all = { criteria, titles, actions: ['AC-001', 'AC-002'] };
const amount = fc.integer({ min: 1, max: 9 });
const each = fc
  .tuple(amount, amount, amount)
  .map((values) => Object.fromEntries(criteria.map((id, at) => [id, values[at] ?? 1])));
const order = fc.shuffledSubarray(criteria, { minLength: 3, maxLength: 3 });
const pairsOf = ([a = '', b = '', c = '']: readonly string[], [ab, ac, bc]: readonly [number, number, number]) => [
  { a, b, value: ab },
  { a, b: c, value: ac },
  { a: b, b: c, value: bc },
];
const three = fc.tuple(amount, amount, amount);

const weights = fc.oneof(
  each.map((points) => ({ way: 'points' as const, weights: { points } })),
  each.map((direct) => ({ way: 'direct' as const, weights: { direct } })),
  fc
    .tuple(order, fc.constantFrom([], [[]], [[], []]), fc.option(fc.integer({ min: 2, max: 9 }), { nil: undefined }))
    .map(([[a = '', b = '', c = ''], blanks, ratio]) => ({
      way: 'cards' as const,
      weights: { cards: [[a, b], ...blanks, [c]], ...(ratio !== undefined && { ratio }) },
    })),
  order.map((ids) => ({ way: 'order' as const, weights: { order: ids.map((id) => [id]) } })),
  fc.tuple(order, three).map(([ids, values]) => ({ way: 'pairs' as const, weights: { pairs: pairsOf(ids, values) } })),
  fc.tuple(order, three).map(([[best = '', middle = '', worst = ''], [a, b, c]]) => ({
    way: 'bestWorst' as const,
    weights: { bestWorst: { best, worst, bestTo: { [worst]: Math.max(a, b, c), [middle]: b }, toWorst: { [middle]: c } } },
  })),
);
const scores = fc.constantFrom({}, { 'AC-001': { ease: 4 }, 'AC-002': { demand: 2, ease: 3 } });

test('law: what is typed for a ballot is read as it was, criteria named by their ids or by their titles', () => {
  const titleOf = new Map(Object.entries(titles));
  fc.assert(
    fc.property(weights, scores, fc.boolean(), (given, own, isByTitle) => {
      const called = (id: string): string => (isByTitle ? (titleOf.get(id) ?? id) : id);
      const words = answersTyped({ weights: given.weights, scores: own }, called);
      expect(typedAnswers(given.way, words, all)).toEqual({ weights: given.weights, scores: own });
    }),
  );
});
