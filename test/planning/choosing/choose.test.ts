/** The best choice against every choice, published optima, and problems that nothing solves. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { provedBest } from '../../../src/planning/choosing/branch-and-bound.ts';
import { bySolver, choose } from '../../../src/planning/choosing/choose.ts';
import { conflictIn } from '../../../src/planning/choosing/conflict.ts';
import { holds } from '../../../src/planning/choosing/holds.ts';
import { narrowed, type PlanningProblem } from '../../../src/planning/choosing/problem.ts';
import { search } from '../../../src/planning/choosing/search.ts';
import { openSolver } from '../../../src/planning/choosing/solver.ts';
import { sparseModel } from '../../../src/planning/choosing/sparse-model.ts';
import { opened } from '../../../src/planning/problem-of.ts';
import { casesOf, testAside } from '../../cases.ts';
import { barredProblems, bestByCounting, broken, firstOfBest, problems, worth } from './problems.ts';

/** Nothing that is taken is paid for. */
const freeOf = ({ candidates }: PlanningProblem) => candidates.map(({ starts }) => starts.map(() => 0));

describe('against every way to choose', () => {
  it.each([
    ['branch and bound', (problem: PlanningProblem) => choose(problem)],
    ['the solver', (problem: PlanningProblem) => bySolver(problem, null)],
  ])('%s: the choice is the best there is, the first by id among equals, proved, and breaks no rule', async (_, chosen) => {
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        const made = await chosen(problem);
        const best = firstOfBest(problem);
        expect(made?.choices ?? null).toEqual(best);
        if (made === null) return;
        expect(made.isFirst).toBe(true);
        expect(broken(problem, made.choices)).toEqual([]);
        expect(worth(problem, made.choices)).toBe(made.value);
        expect(made.bound).toBe(made.value);
      }),
      { numRuns: casesOf(150) },
    );
  });
  it('the starts that are left out are those that no choice can have', () => {
    fc.assert(
      fc.property(barredProblems, (barred) => {
        const left = opened(barred);
        const isBarred = (place: number, start: number) =>
          barred.bars.some((bar) => bar.place === place && bar.starts.includes(start));
        const best = bestByCounting(narrowed(barred, (place, start) => !isBarred(place, start)));
        expect(bestByCounting(left)).toBe(best);
        for (const [place, { starts }] of left.candidates.entries())
          for (const { year } of starts) {
            const start = barred.candidates[place]?.starts.findIndex((one) => one.year === year) ?? -1;
            expect(isBarred(place, start)).toBe(false);
          }
      }),
      { numRuns: casesOf(200) },
    );
  });
  it('the solver alone says the same', async () => {
    const solver = await openSolver();
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        const model = sparseModel(problem);
        fc.pre(model.columns.length > 0);
        const { status, bound } = solver.solve(model, { nodes: 1000, gap: 0 });
        const best = bestByCounting(problem);
        expect(status).toBe(best === null ? 'infeasible' : 'solved');
        if (best !== null) expect(bound).toBe(best);
      }),
      { numRuns: casesOf(150) },
    );
  });
  it('the search alone breaks no rule, betters what it is given, and is the same for the same seed', () => {
    fc.assert(
      fc.property(problems, fc.nat(9), (problem, seed) => {
        const quick = search(problem, freeOf(problem), { rounds: 0, seed, known: null });
        const asked = { rounds: 60, seed, known: quick?.choices ?? null };
        const made = search(problem, freeOf(problem), asked);
        expect(search(problem, freeOf(problem), asked)).toEqual(made);
        if (made === null) return;
        expect(broken(problem, made.choices)).toEqual([]);
        expect(made.value).toBeGreaterThanOrEqual(quick?.value ?? 0);
        expect(made.value).toBeLessThanOrEqual(bestByCounting(problem) ?? -1);
      }),
      { numRuns: casesOf(300) },
    );
  });
  it('stopped before it proves anything, it breaks no rule, says how far it may be, and leaves out nothing that fits', async () => {
    const solver = await openSolver();
    const solve = solver.solve;
    vi.spyOn(solver, 'solve').mockImplementation((model, effort, known) => {
      const { values, bound, status } = solve(model, effort, known);
      if (status === 'infeasible') return { values, bound, status };
      return { status: 'stopped', values: known ?? values, bound: bound + 1e6 };
    });
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        const known = search(problem, freeOf(problem), { rounds: 0, seed: 1, known: null });
        const made = await bySolver(problem, known);
        expect(made === null).toBe(bestByCounting(problem) === null);
        if (made === null) return;
        expect(broken(problem, made.choices)).toEqual([]);
        expect(worth(problem, made.choices)).toBe(made.value);
        expect(made.value).toBeGreaterThanOrEqual(known?.value ?? 0);
        expect(made.bound).toBeGreaterThanOrEqual(bestByCounting(problem) ?? 0);
        for (const [place, { starts }] of problem.candidates.entries())
          if (made.choices[place] === null)
            for (const start of starts.keys()) expect(broken(problem, made.choices.with(place, start))).not.toEqual([]);
      }),
      { numRuns: casesOf(150) },
    );
    vi.restoreAllMocks();
  });
  it('a solver that found no plan at all is given sixteen times the nodes, once', async () => {
    const solver = await openSolver();
    const solve = solver.solve;
    const nodes: number[] = [];
    vi.spyOn(solver, 'solve').mockImplementation((model, effort, known) => {
      nodes.push(effort.nodes);
      return nodes.length === 1
        ? { status: 'stopped', values: null, bound: Number.POSITIVE_INFINITY }
        : solve(model, effort, known);
    });
    // Prices that mislead, and no time: what the minimum asks for stays outside of what the search tries.
    vi.spyOn(solver, 'paid').mockReturnValue([-1e12, 0, 0]);
    const candidates = [1000, 1, 1].map((value, place) => ({
      id: `AC-${place}`,
      duty: null,
      starts: [{ year: 2027, value, takes: [{ cell: 0, amount: place === 0 ? 100 : 50 }] }],
    }));
    const cells = [{ year: 2027, nature: 'investment', left: 100 } as const];
    const minimums = [{ axis: 'AX-1', members: [1, 2], atLeast: 2 }];
    const made = await bySolver({ candidates, cells, dependencies: [], exclusions: [], minimums }, null, 1e-4);
    expect(made).toMatchObject({ choices: [null, 0, 0], value: 2, bound: 2 });
    // A twentieth first, to see whether it is easy.
    expect(nodes.slice(0, 2)).toEqual([34, 16 * 673]);
    vi.restoreAllMocks();
  });
  it('the recount finds every rule that is broken', () => {
    const choices = fc.array(fc.option(fc.nat(2), { nil: null }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(problems, choices, (problem, drawn) => {
        const made = problem.candidates.map(({ starts }, place) => {
          const start = drawn[place] ?? null;
          return start !== null && start < starts.length ? start : null;
        });
        expect(holds(problem, made)).toBe(broken(problem, made).length === 0);
      }),
      { numRuns: casesOf(500) },
    );
  });
});

/** Items of one start each, and the envelopes that they share. */
const knapsack = (
  values: readonly number[],
  rows: readonly (readonly number[])[],
  limits: readonly number[],
): PlanningProblem => ({
  candidates: values.map((value, item) => ({
    id: `AC-${item}`,
    duty: null,
    starts: [
      {
        year: 2027,
        value,
        takes: rows.map((row, cell) => ({ cell, amount: row[item] ?? 0 })).filter(({ amount }) => amount > 0),
      },
    ],
  })),
  cells: limits.map((left) => ({ year: 2027, nature: 'investment', left })),
  dependencies: [],
  exclusions: [],
  minimums: [],
});

// Petersen, "Computational experience with variants of the Balas algorithm applied to the selection of R&D projects", Management
// Science 13 (1967), problems 1 and 2, as in Beasley's OR-Library (mknap1).
describe('published choices of research projects under ten budgets', () => {
  it('six projects: 3,800', async () => {
    const rows = [
      [8, 12, 13, 64, 22, 41],
      [8, 12, 13, 75, 22, 41],
      [3, 6, 4, 18, 6, 4],
      [5, 10, 8, 32, 6, 12],
      [5, 13, 8, 42, 6, 20],
      [5, 13, 8, 48, 6, 20],
      [0, 0, 0, 0, 8, 0],
      [3, 0, 4, 0, 8, 0],
      [3, 2, 4, 0, 8, 4],
      [3, 2, 4, 8, 8, 4],
    ];
    const problem = knapsack([100, 600, 1200, 2400, 500, 2000], rows, [80, 96, 20, 36, 44, 48, 10, 18, 22, 24]);
    for (const made of [await choose(problem), await bySolver(problem, null)])
      expect(made).toMatchObject({ value: 3800, bound: 3800 });
  });
  it('ten projects: 8,706.1', async () => {
    const rows = [
      [20, 5, 100, 200, 2, 4, 60, 150, 80, 40],
      [20, 7, 130, 280, 2, 8, 110, 210, 100, 40],
      [60, 3, 50, 100, 4, 2, 20, 40, 6, 12],
      [60, 8, 70, 200, 4, 6, 40, 70, 16, 20],
      [60, 13, 70, 250, 4, 10, 60, 90, 20, 24],
      [60, 13, 70, 280, 4, 10, 70, 105, 22, 28],
      [5, 2, 20, 100, 2, 5, 10, 60, 0, 0],
      [45, 14, 80, 180, 6, 10, 40, 100, 20, 0],
      [55, 14, 80, 200, 6, 10, 50, 140, 30, 40],
      [65, 14, 80, 220, 6, 10, 50, 180, 30, 50],
    ];
    const values = [6001, 3105, 18_000, 38_500, 186, 1987, 8820, 42_000, 4025, 3270];
    const problem = knapsack(values, rows, [450, 540, 200, 360, 440, 480, 200, 360, 440, 480]);
    for (const made of [await choose(problem), await bySolver(problem, null)])
      expect(made).toMatchObject({ value: 87_061, bound: 87_061 });
  });
});

/** Actions that all take about as much and are worth about as much, so that no bound tells them apart. */
const alike = (count: number): PlanningProblem => {
  const items = Array.from({ length: count }, (_, item) => item);
  return knapsack(
    items.map((item) => 1000 + ((item * 37) % 11)),
    [items.map((item) => 2 * (100 + ((item * 53) % 7))), items.map((item) => 2 * (100 + ((item * 29) % 5)))],
    [101 * count, 101 * count],
  );
};

testAside(
  'what is not small: too many starts, or choices that take too many steps, are left to the solver, which proves no less',
  async () => {
    expect(provedBest(alike(121), null)).toBe('unknown');
    const problem = alike(48);
    expect(provedBest(problem, null)).toBe('unknown');
    const made = await choose(problem);
    expect(made).toEqual(await bySolver(problem, null));
    expect(made?.bound).toBe(made?.value);
  },
);

describe('when nothing keeps every rule', () => {
  it('the rules named cannot be kept together though all else is given up, and each of them is needed', async () => {
    let seen = 0;
    const kinds = new Set<string>();
    await fc.assert(
      fc.asyncProperty(barredProblems, async (problem) => {
        const named = await conflictIn(problem);
        const isKept = bestByCounting(opened(problem)) !== null;
        expect(named.length === 0).toBe(isKept);
        if (isKept) return;
        seen++;
        for (const { kind } of named) kinds.add(kind);
        const only = (rules: typeof named): PlanningProblem => {
          const has = (kind: string, place: number) => rules.some((rule) => rule.kind === kind && rule.place === place);
          const bars = problem.bars.filter((_, place) => has('bar', place));
          const left = narrowed(
            problem,
            (place, start) => !bars.some((bar) => bar.place === place && bar.starts.includes(start)),
          );
          return {
            candidates: left.candidates.map((one, place) => (has('duty', place) ? one : { ...one, duty: null })),
            cells: problem.cells.map((cell, place) => (has('cell', place) ? cell : { ...cell, left: 1e12 })),
            dependencies: left.dependencies.filter((_, place) => has('dependency', place)),
            exclusions: problem.exclusions.filter((_, place) => has('exclusion', place)),
            minimums: problem.minimums.filter((_, place) => has('minimum', place)),
          };
        };
        expect(bestByCounting(only(named))).toBeNull();
        for (const spared of named) expect(bestByCounting(only(named.filter((rule) => rule !== spared)))).not.toBeNull();
      }),
      { numRuns: casesOf(150) },
    );
    expect(seen).toBeGreaterThan(casesOf(20));
    for (const kind of ['duty', 'bar', 'dependency', 'exclusion', 'minimum', 'cell']) expect(kinds).toContain(kind);
  });
});
