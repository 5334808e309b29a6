/** The order of the ids is sought with a counted work: whole for a thousand starts, bounded beyond. */
import { afterEach, expect, it, vi } from 'vitest';
import { firstById } from '../../../src/planning/choosing/first-by-id.ts';
import type { PlanningProblem } from '../../../src/planning/choosing/problem.ts';
import { openSolver } from '../../../src/planning/choosing/solver.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Actions that may each start this year or the next, all of them worth a little less next year. */
const actions = (count: number): PlanningProblem => ({
  candidates: Array.from({ length: count }, (_, place) => ({
    id: `AC-${place}`,
    duty: null,
    starts: [2027, 2028].map((year, later) => ({ year, value: 100 - 4 * later, takes: [] })),
  })),
  cells: [],
  dependencies: [],
  exclusions: [],
  minimums: [],
});

/** How often the solver is called, which finds each time what it is given. */
async function asked(count: number) {
  const solver = await openSolver();
  const solve = vi
    .spyOn(solver, 'solve')
    .mockImplementation((_, __, known = []) => ({ status: 'solved', values: known, bound: 0 }));
  const best = { choices: Array.from({ length: count }, () => 1), value: 96 * count };
  const { isFirst, value } = await firstById(actions(count), best, 1);
  expect(value).toBe(best.value);
  const calls = solve.mock.calls.length;
  solve.mockRestore();
  return { isFirst, calls };
}

it('goes through every block of a thousand starts, and no further than its work beyond', async () => {
  const usual = await asked(500);
  expect(usual.isFirst).toBe(true);
  expect(usual.calls).toBeGreaterThan(40);
  for (const count of [2000, 5000]) {
    const { isFirst, calls } = await asked(count);
    expect(isFirst).toBe(false);
    expect(calls * 2 * count).toBeLessThanOrEqual(150_000);
    expect(calls).toBeGreaterThan(0);
  }
});
