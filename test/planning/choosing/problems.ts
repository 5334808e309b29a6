// Small problems drawn at random, and the slow but sure way to solve them.
import fc from 'fast-check';
import type { Candidate, Choices, PlanningProblem } from '../../../src/planning/choosing/problem.ts';

const years = [2027, 2028, 2029];
const natures = ['investment', 'operating', 'fte'] as const;

const candidate = (place: number): fc.Arbitrary<Candidate> =>
  fc.record({
    id: fc.constant(`AC-${place}`),
    held: fc.constant([]),
    duty: fc.option(fc.constantFrom('mandatory', 'obligation', 'override'), { nil: null, freq: 4 }),
    starts: fc.subarray(years, { minLength: 0 }).chain((open) =>
      fc.tuple(
        ...open.map((year) =>
          fc.record({
            year: fc.constant(year),
            value: fc.integer({ min: 0, max: 900 }).map((worth) => worth * (100 - 4 * (year - 2027))),
            takes: fc
              .uniqueArray(fc.record({ cell: fc.nat(4), amount: fc.integer({ min: 1, max: 60 }) }), {
                selector: ({ cell }) => cell,
              })
              .map((takes) => takes.map(({ cell, amount }) => ({ cell, amount: amount * 2500 }))),
          }),
        ),
      ),
    ),
  });

const bondsAmong = (candidates: readonly Candidate[]): fc.Arbitrary<PlanningProblem> => {
  const places = candidates.map((_, place) => place);
  const pair = fc.tuple(fc.constantFrom(...places), fc.constantFrom(...places)).filter(([a, b]) => a !== b);
  return fc.record({
    candidates: fc.constant(candidates),
    cells: fc.tuple(
      ...[0, 1, 2, 3, 4].map((place) =>
        fc.record({
          year: fc.constantFrom(...years),
          nature: fc.constant(natures[place % 3] ?? 'fte'),
          left: fc.integer({ min: 0, max: 400_000 }),
        }),
      ),
    ),
    dependencies: fc.array(
      fc.tuple(pair, fc.nat(1), fc.boolean()).map(([[after, before], lag, never]) => ({
        after,
        before,
        ready: (candidates[before]?.starts ?? []).map(({ year }) => (never ? Number.POSITIVE_INFINITY : year + lag)),
      })),
      { maxLength: 2 },
    ),
    exclusions: fc.array(fc.subarray(places, { minLength: 2 }), { maxLength: 1 }),
    minimums: fc.array(
      fc.subarray(places, { minLength: 1 }).map((members) => ({ axis: 'AX-1', members, atLeast: Math.min(2, members.length) })),
      { maxLength: 1 },
    ),
  });
};

/** Up to six actions over three years. */
export const problems: fc.Arbitrary<PlanningProblem> = fc
  .integer({ min: 2, max: 6 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, place) => candidate(place))))
  .chain(bondsAmong);

/** The rules said again from the design, without the code that is tested. */
export function broken(problem: PlanningProblem, choices: Choices): readonly string[] {
  const starts = problem.candidates.map(({ starts: open }, place) => open[choices[place] ?? -1]);
  const taken = (cell: number) =>
    starts.flatMap((start) => start?.takes ?? []).reduce((sum, take) => sum + (take.cell === cell ? take.amount : 0), 0);
  return [
    ...problem.candidates.flatMap(({ id, duty }, place) => (duty !== null && !starts[place] ? [`${id} must be in`] : [])),
    ...problem.cells.flatMap(({ left }, cell) => (taken(cell) > left ? [`cell ${cell} is overrun`] : [])),
    ...problem.dependencies.flatMap(({ after, before, ready }) => {
      const [start, chosen] = [starts[after], choices[before]];
      return start && !((ready[chosen ?? -1] ?? Number.POSITIVE_INFINITY) <= start.year) ? [`${after} does not wait`] : [];
    }),
    ...problem.exclusions.flatMap((group) =>
      group.filter((place) => starts[place]).length > 1 ? ['two exclude each other'] : [],
    ),
    ...problem.minimums.flatMap(({ members, atLeast }) =>
      members.filter((place) => starts[place]).length < atLeast ? ['too few of an axis'] : [],
    ),
  ];
}

export const worth = ({ candidates }: PlanningProblem, choices: Choices): number =>
  candidates.reduce((sum, { starts }, place) => sum + (starts[choices[place] ?? -1]?.value ?? 0), 0);

/** Every way to choose; the worth of the best that breaks nothing, null when each breaks something. */
export function bestByCounting(problem: PlanningProblem): number | null {
  let best: number | null = null;
  const choose = (choices: Choices): void => {
    const next = problem.candidates[choices.length];
    if (next === undefined) {
      if (broken(problem, choices).length === 0) best = Math.max(best ?? 0, worth(problem, choices));
      return;
    }
    for (const start of [null, ...next.starts.keys()]) choose([...choices, start]);
  };
  choose([]);
  return best;
}
