/** The method against published cases, and the laws that elected members rely on. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ranking } from '../../src/model/index.ts';
import { rank } from '../../src/ranking/actions/rank.ts';
import { criterion, tinyProject } from './tiny-project.ts';

describe('published cases', () => {
  /**
   * Dezert, Tchamova, Han and Tacnet, The SPOTIS rank reversal free method for multi-criteria decision-making support, FUSION 2020,
   * example A: SPOTIS is the weighted distance to the best end of fixed scales, so 1 - SPOTIS is the weighted sum.
   */
  it('1 - SPOTIS on fixed scales', () => {
    const project = tinyProject({
      criteria: {
        criteria: [
          criterion('c1', { weight: 0.2, scale: { min: -5, max: 12 } }),
          criterion('c2', { weight: 0.3, scale: { min: -6, max: 10 }, direction: 'lower-is-better' }),
          criterion('c3', { weight: 0.5, scale: { min: -8, max: 5 } }),
        ],
      },
      actions: [
        { id: 'AC-1', scores: { c1: 10.5, c2: -3.1, c3: 1.7 } },
        { id: 'AC-2', scores: { c1: -4.7, c2: 0, c3: 3.4 } },
        { id: 'AC-3', scores: { c1: 8.1, c2: 0.3, c3: 1.3 } },
        { id: 'AC-4', scores: { c1: 3.2, c2: 7.3, c3: -5.3 } },
      ],
    });
    const { ranked } = rank(project);
    expect(ranked.map(({ action }) => action)).toEqual(['AC-1', 'AC-3', 'AC-2', 'AC-4']);
    expect(ranked.map(({ score }) => Number((1 - score).toFixed(4)))).toEqual([0.1989, 0.3063, 0.3705, 0.7491]);
  });
});

const names = ['a', 'b', 'c'];
const row = fc.tuple(...names.map(() => fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined, freq: 6 })));
const table = fc.array(row, { minLength: 1, maxLength: 8 });
const weights = fc
  .tuple(...names.map(() => fc.integer({ min: 0, max: 9 })))
  .filter((amounts) => amounts.some((amount) => amount > 0));

type Row = readonly (number | undefined)[];
const scores = (cells: Row) => Object.fromEntries(names.flatMap((name, i) => (cells[i] === undefined ? [] : [[name, cells[i]]])));
const rankOf = (rows: readonly Row[], amounts: readonly number[], order = rows.map((_, i) => i)): Ranking =>
  rank(
    tinyProject({
      criteria: { criteria: names.map((name, i) => criterion(name, { weight: amounts[i] ?? 0 })) },
      actions: order.map((i) => ({ id: `AC-${i}`, scores: scores(rows[i] ?? []) })),
    }),
  );
const ranks = ({ ranked }: Ranking) => new Map(ranked.map(({ action, rank: place }) => [action, place ?? Number.NaN]));

describe('laws', () => {
  it('contributions sum to the score, inside its interval, and nothing is NaN', () => {
    fc.assert(
      fc.property(table, weights, (rows, amounts) => {
        for (const { score, because, interval, rank: place, ranks: possible } of rankOf(rows, amounts).ranked) {
          expect(because.reduce((sum, { points }) => sum + points, 0)).toBe(score);
          expect(interval.low).toBeLessThanOrEqual(score + 1e-12);
          expect(interval.high).toBeGreaterThanOrEqual(score - 1e-12);
          expect(possible?.best).toBeLessThanOrEqual(place ?? 0);
          expect(possible?.worst).toBeGreaterThanOrEqual(place ?? Number.POSITIVE_INFINITY);
        }
      }),
    );
  });
  it('a dominated action never ranks better', () => {
    fc.assert(
      fc.property(table, weights, (rows, amounts) => {
        const places = ranks(rankOf(rows, amounts));
        const value = (cells: Row | undefined, j: number) => cells?.[j] ?? 5;
        for (const i of rows.keys())
          for (const k of rows.keys())
            if (names.every((_, j) => value(rows[i], j) >= value(rows[k], j)))
              expect(places.get(`AC-${i}`)).toBeLessThanOrEqual(places.get(`AC-${k}`) ?? 0);
      }),
    );
  });
  it('the order of the files does not matter', () => {
    fc.assert(
      fc.property(table, weights, (rows, amounts) => {
        const reversed = rows.map((_, i) => rows.length - 1 - i);
        expect(ranks(rankOf(rows, amounts, reversed))).toEqual(ranks(rankOf(rows, amounts)));
      }),
    );
  });
  it('scaling all weights changes nothing', () => {
    fc.assert(
      fc.property(table, weights, (rows, amounts) => {
        const doubled = amounts.map((amount) => amount * 2);
        expect(rankOf(rows, doubled)).toEqual(rankOf(rows, amounts));
      }),
    );
  });
  it('removing an action never reorders the others', () => {
    fc.assert(
      fc.property(table, weights, fc.nat(7), (rows, amounts, gone) => {
        const kept = rows.map((_, i) => i).filter((i) => i !== gone);
        const order = ({ ranked }: Ranking) => ranked.map(({ action }) => action).filter((id) => id !== `AC-${gone}`);
        expect(order(rankOf(rows, amounts, kept))).toEqual(order(rankOf(rows, amounts)));
      }),
    );
  });
  it('improving a score never lowers the rank', () => {
    fc.assert(
      fc.property(table, weights, fc.nat(2), (rows, amounts, j) => {
        const [first = []] = rows;
        const better = first.map((cell, k) => (k === j && cell !== undefined ? Math.min(10, cell + 3) : cell));
        const after = ranks(rankOf([better, ...rows.slice(1)], amounts)).get('AC-0');
        expect(after).toBeLessThanOrEqual(ranks(rankOf(rows, amounts)).get('AC-0') ?? 0);
      }),
    );
  });
});
