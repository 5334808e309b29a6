/** Best and worst ranks, and what is always before what: corners beside a solver, and both beside brute force. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { openProgrammes } from '../../src/planning/index.ts';
import {
  type ExtremeRanks,
  extremeRanks,
  hasse,
  preferenceRelations,
  type SolveProgramme,
  smaa,
} from '../../src/ranking/index.ts';
import { bestWeights } from '../../src/ranking/robustness/leads.ts';
import { regionOf } from '../../src/ranking/robustness/weight-set.ts';
import { testAside } from '../cases.ts';

const value = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20);
const score = (row: readonly number[] = [], weights: readonly number[]): number =>
  row.reduce((sum, one, j) => sum + one * (weights[j] ?? 0), 0);
const told = ({ best, worst }: ExtremeRanks): readonly number[] => [best.rank, worst.rank];
const isReached = ({ best, worst }: ExtremeRanks): boolean => best.isReached && worst.isReached;

let solve: SolveProgramme;
beforeAll(async () => {
  solve = await openProgrammes();
});

/** Where two lines of weights (a, b, 1 - a - b) cross. */
function crossing([a, b, c, e]: readonly number[], [f, g, h, k]: readonly number[]): readonly number[] | null {
  const n = (one: number | undefined): number => one ?? 0;
  const [p, q, r] = [n(a) - n(c), n(b) - n(c), n(e) - n(c)];
  const [s, t, u] = [n(f) - n(h), n(g) - n(h), n(k) - n(h)];
  const whole = p * t - q * s;
  if (Math.abs(whole) < 1e-9) return null;
  const [x, y] = [(r * t - q * u) / whole, (p * u - r * s) / whole];
  return [x, y, 1 - x - y];
}

describe('extreme ranks', () => {
  it('by hand: level with both others at one point alone', () => {
    // Level with both at (½, ½): first there, second everywhere else.
    const found = extremeRanks({
      values: [
        [0.5, 0.5],
        [1, 0],
        [0, 1],
      ],
    });
    expect(found.map(told)).toEqual([
      [1, 2],
      [1, 3],
      [1, 3],
    ]);
    expect(found.every(isReached)).toBe(true);
  });
  it('with three criteria they are those of every corner and of every place between, by brute force', () => {
    const bounds = { low: [0.1, 0.2, 0.1], high: [0.5, 0.6, 0.4] };
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value, value), { minLength: 2, maxLength: 5 }), (values) => {
        const lines = [
          ...values.flatMap((a, i) => values.slice(i + 1).map((b) => [...a.map((own, j) => own - (b[j] ?? 0)), 0])),
          ...[0, 1, 2].flatMap((j) =>
            [bounds.low[j] ?? 0, bounds.high[j] ?? 0].map((end) => [...[0, 1, 2].map((k) => (k === j ? 1 : 0)), end]),
          ),
        ];
        const corners = lines.flatMap((one, i) =>
          lines.slice(i + 1).flatMap((other) => {
            const point = crossing(one, other);
            return point ? [point] : [];
          }),
        );
        const inside = corners.filter((point) =>
          point.every((weight, j) => weight >= (bounds.low[j] ?? 0) - 1e-9 && weight <= (bounds.high[j] ?? 1) + 1e-9),
        );
        const middles = inside.flatMap((a, i) =>
          inside
            .slice(i)
            .flatMap((b, k) => inside.slice(i + k).map((c) => a.map((own, j) => (own + (b[j] ?? 0) + (c[j] ?? 0)) / 3))),
        );
        for (const [i, found] of extremeRanks({ values, weights: bounds }).entries()) {
          const ranks = [...inside, ...middles].map(
            (weights) => 1 + values.filter((other) => score(other, weights) > score(values[i], weights) + 1e-9).length,
          );
          expect(told(found)).toEqual([Math.min(...ranks), Math.max(...ranks)]);
        }
      }),
      { numRuns: 40 },
    );
  });
  testAside(
    'a solver finds what corners find, missing values and those that a veto may set aside included, and draws find none beyond',
    () => {
      const few = fc.integer({ min: 3, max: 5 });
      const cases = few.chain((criteria) =>
        fc.record({
          values: fc.array(fc.array(value, { minLength: criteria, maxLength: criteria }), { minLength: 2, maxLength: 7 }),
          unknown: fc.array(fc.tuple(fc.nat(6), fc.nat(criteria - 1)), { maxLength: 3 }),
          fallen: fc.option(fc.nat(6), { freq: 4 }),
          half: fc.integer({ min: 2, max: 9 }).map((tenths) => tenths / 10 / criteria),
        }),
      );
      fc.assert(
        fc.property(cases, ({ values, unknown, fallen, half }) => {
          const isUnknown = (i: number, j: number): boolean => unknown.some(([row, place]) => row === i && place === j);
          const study = {
            values: values.map((row, i) => row.map((one, j) => (isUnknown(i, j) ? 0 : one))),
            upTo: values.map((row, i) => row.map((one, j) => (isUnknown(i, j) ? 1 : one))),
            mayFall: values.map((_, i) => i === fallen),
            weights: { low: (values[0] ?? []).map(() => half), high: (values[0] ?? []).map(() => Math.min(1, 3 * half)) },
          };
          if (3 * half * (values[0]?.length ?? 0) < 1) return;
          const corners = extremeRanks(study);
          const solved = extremeRanks(study, { solve, mostWork: 0 });
          const outer = extremeRanks(study, { mostWork: 0 });
          expect(solved.map(told)).toEqual(corners.map(told));
          expect([...corners, ...solved].every(isReached)).toBe(true);
          for (const [i, { best, worst }] of outer.entries()) {
            expect(best.rank).toBeLessThanOrEqual(corners[i]?.best.rank ?? 0);
            expect(worst.rank).toBeGreaterThanOrEqual(corners[i]?.worst.rank ?? 0);
            // What is told without proof is never told as exact.
            if (best.isReached) expect(best.rank).toBe(corners[i]?.best.rank);
            if (worst.isReached) expect(worst.rank).toBe(corners[i]?.worst.rank);
          }
          const { acceptability } = smaa(study.values, {
            weights: study.weights,
            upTo: study.upTo,
            drawAlways: true,
            draws: 200,
          });
          for (const [i, shares] of acceptability.entries())
            for (const [rank, share] of shares.entries())
              if (share > 0 && fallen === null) {
                expect(rank + 1).toBeGreaterThanOrEqual(corners[i]?.best.rank ?? 9);
                expect(rank + 1).toBeLessThanOrEqual(corners[i]?.worst.rank ?? 0);
              }
        }),
        { numRuns: 40 },
      );
    },
  );
  it('an order of importance is a set of weights too', () => {
    const values = [
      [1, 0, 0],
      [0, 0, 1],
      [0.4, 0.4, 0.3],
    ];
    const found = extremeRanks({ values, weights: { order: [0, 1, 2] } });
    // Corners: (1, 0, 0), (½, ½, 0) and (⅓, ⅓, ⅓), where they are level and the third is before them.
    expect(found.map(told)).toEqual([
      [1, 2],
      [2, 3],
      [1, 2],
    ]);
    expect(extremeRanks({ values, weights: { order: [0, 1, 2] } }, { solve, mostWork: 0 }).map(told)).toEqual(found.map(told));
  });
});

describe('necessary and possible preference', () => {
  /** The corners of bounds: all but one of the weights at an end. */
  function cornersOf(low: readonly number[], high: readonly number[]): readonly (readonly number[])[] {
    return low.flatMap((_, open) =>
      Array.from({ length: 2 ** low.length }, (__, mask) => {
        const weights = low.map((least, j) => (mask & (1 << j) ? (high[j] ?? 1) : least));
        weights[open] = 1 - weights.reduce((sum, weight, j) => (j === open ? sum : sum + weight), 0);
        return weights;
      }).filter((weights) => {
        const at = weights[open] ?? -1;
        return at >= (low[open] ?? 0) - 1e-9 && at <= (high[open] ?? 1) + 1e-9;
      }),
    );
  }
  it('is what every corner of the weights says', () => {
    const bounds = { low: [0.1, 0.05, 0.2, 0.1], high: [0.4, 0.3, 0.5, 0.6] };
    const corners = cornersOf(bounds.low, bounds.high);
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value, value, value), { minLength: 2, maxLength: 6 }), (values) => {
        const { necessary, possible } = preferenceRelations({ values, weights: bounds });
        for (const [a, one] of values.entries())
          for (const [b, other] of values.entries()) {
            const leads = corners.map((weights) => score(one, weights) - score(other, weights));
            expect(necessary[a]?.[b]).toBe(Math.min(...leads) >= -1e-9);
            expect(possible[a]?.[b]).toBe(Math.max(...leads) >= -1e-9);
          }
        // Drawn with the fewest lines, it says as much.
        const { groups, edges, layers } = hasse({ necessary });
        const groupOf = (row: number): number => groups.findIndex((rows) => rows.includes(row));
        const below = (group: number): ReadonlySet<number> =>
          new Set([group, ...edges.flatMap(([above, under]) => (above === group ? [...below(under)] : []))]);
        for (const a of values.keys())
          for (const b of values.keys()) expect(below(groupOf(a)).has(groupOf(b))).toBe(necessary[a]?.[b]);
        for (const [above, under] of edges) {
          expect(layers[under]).toBeGreaterThan(layers[above] ?? 99);
          const between = groups.some((_, c) => c !== above && c !== under && below(above).has(c) && below(c).has(under));
          expect(between).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
  it('the weights of a greatest lead are within their set, and none does better', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 4, maxLength: 4 }), (parts) => {
        const bounds = { low: [0.1, 0.05, 0.2, 0.1], high: [0.4, 0.3, 0.5, 0.6] };
        const found = bestWeights(regionOf(bounds, 4), parts);
        expect(found.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        const best = Math.max(...cornersOf(bounds.low, bounds.high).map((weights) => score(parts, weights)));
        expect(score(parts, found)).toBeCloseTo(best, 9);
      }),
      { numRuns: 60 },
    );
  });
});
