/** Majority sorting on its published cases, with what is not known, and learnt from examples beside brute force. */
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { openProgrammes } from '../../src/planning/index.ts';
import { learnSorting, majoritySorting, type SolveProgramme, type SortingModel } from '../../src/ranking/index.ts';
import { casesOf } from '../cases.ts';

const best = (values: readonly (readonly (number | null)[])[], model: SortingModel): readonly number[] =>
  majoritySorting(values, model).map((one) => one.best);

it('five ways to cross Paris, two of them under a veto (R package MCDA 0.1.0, Meyer & Bigaret, worked case of MRSort)', () => {
  const transports = [
    [1, 10, 1],
    [4, 20, 2],
    [2, 20, 0],
    [6, 40, 0],
    [30, 30, 3],
  ];
  const model: SortingModel = {
    directions: ['lower-is-better', 'lower-is-better', 'higher-is-better'],
    weights: [1, 3, 2],
    majority: 3 / 6,
    // There a veto holds at its level too, here strictly beyond.
    entries: [
      { from: [3, 11, 3], veto: [8, null, null] },
      { from: [7, 25, 2], veto: [null, null, 1] },
    ],
  };
  expect(best(transports, model)).toEqual([0, 1, 2, 2, 2]);
  expect(majoritySorting(transports, model).map(({ entries }) => entries.map(({ vetoes }) => vetoes))).toEqual([
    [[], []],
    [[], []],
    [[], [2]],
    [[], [2]],
    [[0], []],
  ]);
});

// Meyer & Olteanu, Computers & Operations Research 81, 2017: three marks; those who pass are the first three.
const students = [
  ...[
    [10, 10, 9],
    [10, 9, 10],
    [9, 10, 10],
    [9, 9, 10],
    [9, 10, 9],
    [10, 9, 9],
  ],
  ...[
    [10, 10, 7],
    [10, 7, 10],
    [7, 10, 10],
    [9, 9, 17],
    [9, 17, 9],
    [17, 9, 9],
  ],
  ...[
    [7, 10, 17],
    [10, 17, 7],
    [17, 7, 10],
    [7, 17, 10],
    [17, 10, 7],
    [10, 7, 17],
  ],
  ...[
    [7, 9, 17],
    [9, 17, 7],
    [17, 7, 9],
    [7, 17, 9],
    [17, 9, 7],
    [9, 7, 17],
  ],
];
const directions = ['higher-is-better', 'higher-is-better', 'higher-is-better'] as const;

it('students pass with two marks of 10, unless one is bad (Meyer & Olteanu, 2017)', () => {
  const model: SortingModel = {
    directions,
    weights: [1, 1, 1],
    majority: 2 / 3,
    entries: [{ from: [10, 10, 10], veto: [8, 8, 8] }],
  };
  expect(best(students, model)).toEqual(students.map((_, i) => (i < 3 ? 0 : 1)));
});

let solve: SolveProgramme;
beforeAll(async () => {
  solve = await openProgrammes();
});

it('six of them teach the rule; the seventh needs the veto that no majority replaces, and is told contradicted', () => {
  const first = students.slice(0, 6);
  const learnt = learnSorting({ directions, values: first, given: [0, 0, 0, 1, 1, 1], categories: 2 }, solve);
  expect(learnt).toMatchObject({ contradicted: [], clashes: [], isProved: true });
  expect(best(first, learnt.model)).toEqual([0, 0, 0, 1, 1, 1]);
  const seventh = learnSorting({ directions, values: students.slice(0, 7), given: [0, 0, 0, 1, 1, 1, 1], categories: 2 }, solve);
  expect(seventh.contradicted).toHaveLength(1);
  expect(seventh.isProved).toBe(true);
});

it('what is missing gives the categories of its worst and of its best', () => {
  const measure = fc.integer({ min: 0, max: 4 });
  const levels = fc.tuple(measure, measure, measure);
  fc.assert(
    fc.property(
      fc.tuple(fc.option(measure), fc.option(measure), fc.option(measure)),
      fc.tuple(levels, levels),
      fc.tuple(levels, levels),
      fc.integer({ min: 50, max: 100 }),
      (row, [one, other], [veto, lower], majority) => {
        const model: SortingModel = {
          directions: ['higher-is-better', 'lower-is-better', 'higher-is-better'],
          weights: [2, 1, 1],
          majority: majority / 100,
          entries: [
            { from: [Math.max(one[0], other[0]), Math.min(one[1], other[1]), Math.max(one[2], other[2])], veto },
            { from: [Math.min(one[0], other[0]), Math.max(one[1], other[1]), Math.min(one[2], other[2])], veto: lower },
          ],
        };
        const [found] = majoritySorting([row], model);
        const every = [0, 1, 2, 3, 4];
        const filled = (j: number): readonly number[] => (row[j] === null || row[j] === undefined ? [...every, -1, 5] : [row[j]]);
        const all = filled(0).flatMap((a) => filled(1).flatMap((b) => filled(2).map((c) => [a, b, c])));
        const places = best(all, model);
        expect([found?.best, found?.worst]).toEqual([Math.min(...places), Math.max(...places)]);
      },
    ),
    { numRuns: casesOf(150) },
  );
});

it('no rule contradicts fewer examples than the one that is learnt', () => {
  const measure = fc.integer({ min: 0, max: 2 });
  const row = fc.tuple(measure, measure, measure);
  // All that weights may make of three criteria: which of their groups are a majority.
  const weights = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
    [1, 1, 1],
    [2, 1, 1],
    [1, 2, 1],
    [1, 1, 2],
    [1, 1, 0],
    [1, 0, 1],
    [0, 1, 1],
  ];
  const levels = [0, 1, 2, 3];
  const models = weights.flatMap((weight) =>
    [0.5, 0.6, 0.7, 0.8, 1].flatMap((majority) =>
      levels.flatMap((a) =>
        levels.flatMap((b) =>
          levels.map((c): SortingModel => ({ directions, weights: weight, majority, entries: [{ from: [a, b, c] }] })),
        ),
      ),
    ),
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(row, fc.nat(1)), { minLength: 3, maxLength: 8 }).filter((all) => all.some(([, place]) => place === 0)),
      (examples) => {
        const [values, given] = [examples.map(([one]) => one), examples.map(([, place]) => place)];
        const learnt = learnSorting({ directions, values, given, categories: 2 }, solve);
        const errors = (model: SortingModel): number => best(values, model).filter((place, i) => place !== given[i]).length;
        expect(learnt.contradicted).toHaveLength(Math.min(...models.map(errors)));
        expect(learnt.isProved).toBe(true);
        // Whoever is at least as good and was given less: no rule follows both.
        for (const [better, worse] of learnt.clashes)
          expect(learnt.contradicted.includes(better) || learnt.contradicted.includes(worse)).toBe(true);
      },
    ),
    { numRuns: casesOf(15) },
  );
});
