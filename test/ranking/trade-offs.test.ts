// Trade-offs by pairs: weights that keep every answer, clashes, and a simulated member whose ranking comes back.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextDilemma, type ToSettle, type TradeOff, tradeOffWeights } from '../../src/ranking/index.ts';
import { casesOf } from '../cases.ts';

const dot = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, value, j) => sum + value * (other[j] ?? 0), 0);

const levelsOf = (count: number) => Array.from({ length: count }, (_, i) => [i + 1, i / (count - 1)] as const);
const actionOf = (places: readonly number[], count: number) =>
  places.map((place) => ({ measure: place + 1, value: place / (count - 1) }));

/** Asks somebody who has these weights until nothing is left to ask. */
function asked(given: ToSettle, weights: readonly number[]) {
  const answers: TradeOff[] = [];
  const widths: number[] = [];
  for (;;) {
    const { dilemma, open } = nextDilemma(given, answers);
    if (dilemma === null) return { answers, widths, open };
    const worth = dot(dilemma.gains, weights);
    const isEqual = Math.abs(worth) < 1e-9;
    answers.push({ gains: worth < 0 ? dilemma.gains.map((gain) => -gain) : dilemma.gains, isEqual });
    widths.push(Object.keys(dilemma.one).length);
    if (answers.length > 60) throw new Error('asked without end');
  }
}

test('three criteria of two levels: six undominated pairs, asked on two criteria first (Hansen & Ombler, 2008, the method’s demonstration)', () => {
  const all = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => actionOf([bits >> 2, (bits >> 1) & 1, bits & 1], 2));
  const given: ToSettle = { criteria: [0, 1, 2].map(() => ({ levels: levelsOf(2) })), actions: all };
  // 28 pairs of the eight alternatives, of which 9 are undominated: 3 trade-offs on two criteria, seen twice each, and 3 on three.
  expect(nextDilemma(given, []).all).toBe(9);
  const { widths, open } = asked(given, [0.45, 0.3, 0.25]);
  expect(open).toBe(0);
  // What is explicit implies the rest: never more than the six.
  expect(widths.length).toBeLessThanOrEqual(4);
  expect(widths.filter((width) => width === 3)).toEqual(widths.slice(-1).filter((width) => width === 3));
});

const weightsOf = (count: number): fc.Arbitrary<number[]> =>
  fc.array(fc.integer({ min: 1, max: 997 }), { minLength: count, maxLength: count }).map((parts) => {
    const total = parts.reduce((sum, part) => sum + part, 0);
    return parts.map((part) => part / total);
  });

const situations = fc.integer({ min: 2, max: 4 }).chain((count) =>
  fc.record({
    weights: weightsOf(count),
    actions: fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: count, maxLength: count }), {
      minLength: 2,
      maxLength: 10,
    }),
  }),
);

test('somebody who answers by their weights gets their ranking back', () => {
  fc.assert(
    fc.property(situations, ({ weights, actions }) => {
      const given: ToSettle = {
        criteria: weights.map(() => ({ levels: levelsOf(5) })),
        actions: actions.map((places) => actionOf(places, 5)),
      };
      const { answers, open } = asked(given, weights);
      expect(open).toBe(0);
      const found = tradeOffWeights(weights.length, answers).weights ?? [];
      const scores = (of: readonly number[]) =>
        given.actions.map((action) => action.reduce((sum, { value }, j) => sum + value * (of[j] ?? 0), 0));
      const [theirs, ours] = [scores(weights), scores(found)];
      for (const [i, mine] of theirs.entries())
        for (const [k, other] of theirs.entries())
          if (mine - other > 1e-6) expect(ours[i] ?? 0).toBeGreaterThanOrEqual((ours[k] ?? 0) - 1e-9);
    }),
    { numRuns: casesOf(40) },
  );
});

test('a question is never implied by the answers before it', () => {
  fc.assert(
    fc.property(situations, ({ weights, actions }) => {
      const given: ToSettle = {
        criteria: weights.map(() => ({ levels: levelsOf(5) })),
        actions: actions.map((places) => actionOf(places, 5)),
      };
      const { answers } = asked(given, weights);
      for (const [place, { gains, isEqual }] of answers.entries()) {
        if (isEqual) continue;
        const turned = [...answers.slice(0, place), { gains: gains.map((gain) => -gain), isEqual }];
        expect(tradeOffWeights(weights.length, turned).clash).toBeNull();
      }
    }),
    { numRuns: casesOf(15) },
  );
});

const answersAmong = (count: number): fc.Arbitrary<TradeOff[]> =>
  fc.array(
    fc.record({
      gains: fc.array(fc.integer({ min: -4, max: 4 }), { minLength: count, maxLength: count }),
      isEqual: fc.boolean(),
    }),
    { minLength: 1, maxLength: 5 },
  );

test('weights keep every answer and do not depend on the order of criteria and answers', () => {
  fc.assert(
    fc.property(answersAmong(3), (answers) => {
      const { weights, clash } = tradeOffWeights(3, answers);
      expect(weights === null).toBe(clash !== null);
      if (weights === null) return;
      expect(weights.every((weight) => weight > 0)).toBe(true);
      for (const { gains, isEqual } of answers)
        if (isEqual) expect(Math.abs(dot(gains, weights))).toBeLessThan(1e-7);
        else expect(dot(gains, weights)).toBeGreaterThan(0);
      const turned = tradeOffWeights(
        3,
        answers.map(({ gains, isEqual }) => ({ gains: gains.toReversed(), isEqual })).toReversed(),
      );
      for (const [j, weight] of (turned.weights ?? []).toReversed().entries()) expect(weight).toBeCloseTo(weights[j] ?? 0, 6);
    }),
  );
});

test('answers clash exactly when no weights of a fine grid keep them, the fewest being told', () => {
  const side = 60;
  const grid: number[][] = [];
  for (let a = 1; a < side; a++) for (let b = 1; a + b < side; b++) grid.push([a, b, side - a - b]);
  const keeps = (answers: readonly TradeOff[]): boolean =>
    grid.some((weights) => answers.every(({ gains }) => dot(gains, weights) > 1e-9));
  const strict = answersAmong(3).map((answers) => answers.map(({ gains }) => ({ gains, isEqual: false })));
  fc.assert(
    fc.property(strict, (answers) => {
      const { clash } = tradeOffWeights(3, answers);
      // The grid may miss a thin set of weights, never find what does not exist.
      if (keeps(answers)) expect(clash).toBeNull();
      if (clash === null) return;
      for (const left of clash)
        expect(
          tradeOffWeights(
            3,
            clash.flatMap((place) => (place === left ? [] : (answers[place] ?? []))),
          ).clash,
        ).toBeNull();
    }),
  );
});

/** Answers on two criteria each: the criterion that is worth more, then the other, with what each gains. */
const answered = (
  count: number,
  said: readonly (readonly [over: number, gain: number, under: number, cost: number])[],
): TradeOff[] =>
  said.map(([over, gain, under, cost]) => ({
    gains: Array.from({ length: count }, (_, j) => (j === over ? gain : j === under ? -cost : 0)),
    isEqual: false,
  }));

test('answers that meet at one point, where rounding sent the simplex in circles, give their weights', () => {
  const answers = answered(6, [
    [0, 0.5, 1, 1],
    [2, 1, 0, 0.5],
    [2, 1, 3, 0.75],
    [2, 0.75, 4, 0.5],
    [5, 0.75, 0, 0.5],
    [2, 0.75, 5, 1],
    [2, 0.5, 4, 1],
    [3, 1, 5, 1],
    [3, 1, 2, 0.5],
    [0, 0.75, 3, 0.25],
    [0, 1, 2, 0.5],
    [2, 1, 3, 1],
    [2, 0.75, 0, 1],
    [0, 0.5, 4, 1],
    [1, 1, 5, 0.25],
  ]);
  const { weights } = tradeOffWeights(6, answers);
  for (const { gains } of answers) expect(dot(gains, weights ?? [])).toBeGreaterThan(1e-6);
});
