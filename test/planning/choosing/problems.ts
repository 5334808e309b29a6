// Small problems drawn at random, and the slow but sure way to solve them.
import fc from 'fast-check';
import type { BarredProblem, Candidate, Choices, PlanningProblem } from '../../../src/planning/choosing/problem.ts';

const years = [2027, 2028, 2029];
const natures = ['investment', 'operating', 'fte'] as const;
/** Neither the order of the text nor that of the numbers is that of the places. */
const ids = ['AC-10', 'AC-2', 'AC-03', 'AC-1', 'AC-11', 'AC-4'];

/** Scores that are often equal, and scores that differ by as little as can be. */
const score = fc.oneof(fc.constantFrom(0, 250_000, 500_000), fc.integer({ min: 499_990, max: 500_010 }), fc.nat(1_000_000));

const candidate = (id: string): fc.Arbitrary<Candidate> =>
  fc.record({
    id: fc.constant(id),
    duty: fc.option(fc.constantFrom('mandatory', 'obligation', 'override'), { nil: null, freq: 4 }),
    starts: fc.subarray(years, { minLength: 0 }).chain((open) =>
      fc.tuple(
        ...open.map((year) =>
          fc.record({
            year: fc.constant(year),
            value: score.map((worth) => worth * (100 - 4 * (year - 2027))),
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
  .chain((count) => fc.tuple(...ids.slice(0, count).map(candidate)))
  .chain(bondsAmong);

/** The same, and up to three rules that bar some starts of one candidate each. */
export const barredProblems: fc.Arbitrary<BarredProblem> = problems.chain((problem) =>
  fc
    .array(
      fc.nat(problem.candidates.length - 1).chain((place) => {
        const starts = [...(problem.candidates[place]?.starts.keys() ?? [])];
        return fc.record({ place: fc.constant(place), starts: fc.subarray(starts) });
      }),
      { maxLength: 3 },
    )
    .map((bars) => ({ ...problem, bars })),
);

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

const numberOf = (id: string): number => Number(id.slice(3));

/** By the numbers of the actions: that in which it starts, then that in which it starts sooner. */
function comesBefore({ candidates }: PlanningProblem, a: Choices, b: Choices): boolean {
  const places = [...candidates.keys()].sort((x, y) => numberOf(candidates[x]?.id ?? '') - numberOf(candidates[y]?.id ?? ''));
  const differs = places.find((place) => a[place] !== b[place]) ?? -1;
  return (a[differs] ?? 99) < (b[differs] ?? 99);
}

/** Every way to choose; of those that break nothing, the first of the best; null when each breaks something. */
export function firstOfBest(problem: PlanningProblem): Choices | null {
  let best: Choices | null = null;
  const choose = (choices: Choices): void => {
    const next = problem.candidates[choices.length];
    if (next !== undefined) {
      for (const start of [null, ...next.starts.keys()]) choose([...choices, start]);
      return;
    }
    if (broken(problem, choices).length > 0) return;
    const more = best === null ? 1 : worth(problem, choices) - worth(problem, best);
    if (best === null || more > 0 || (more === 0 && comesBefore(problem, choices, best))) best = choices;
  };
  choose([]);
  return best;
}

/** What it is worth. */
export function bestByCounting(problem: PlanningProblem): number | null {
  const best = firstOfBest(problem);
  return best && worth(problem, best);
}
