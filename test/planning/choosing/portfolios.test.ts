// Portfolios that no other dominates are those that brute force finds, on every small problem.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../../../src/planning/choosing/holds.ts';
import { nonDominated, type Worths } from '../../../src/planning/choosing/portfolios.ts';
import type { Choices, PlanningProblem } from '../../../src/planning/choosing/problem.ts';
import { extremePoints } from '../../../src/ranking/robustness/extreme-points.ts';
import { problems } from './problems.ts';

function* everyChoice({ candidates }: PlanningProblem): Generator<Choices> {
  const all = (place: number): Choices[] =>
    place === candidates.length
      ? [[]]
      : all(place + 1).flatMap((rest) => [null, ...(candidates[place]?.starts.keys() ?? [])].map((start) => [start, ...rest]));
  yield* all(0);
}

const setOf = (choices: Choices): string => choices.map((start) => (start === null ? '-' : 'x')).join('');
const worthIn = (choices: Choices, worths: Worths): readonly number[] =>
  worths.map((at) => choices.reduce<number>((sum, start, place) => sum + (start === null ? 0 : (at[place]?.[start] ?? 0)), 0));

function bruteForce(problem: PlanningProblem, worths: Worths): readonly string[] {
  const sound = [...everyChoice(problem)]
    .filter((choices) => holds(problem, choices))
    .map((choices) => ({ choices, worth: worthIn(choices, worths) }));
  const isBeaten = (worth: readonly number[]) =>
    sound.some(
      (other) => other.worth.every((own, at) => own >= (worth[at] ?? 0)) && other.worth.some((own, at) => own > (worth[at] ?? 0)),
    );
  return [...new Set(sound.filter(({ worth }) => !isBeaten(worth)).map(({ choices }) => setOf(choices)))].sort();
}

test('the sets of actions are those of brute force, each once', () => {
  fc.assert(
    fc.property(problems, fc.infiniteStream(fc.integer({ min: 0, max: 4 })), (problem, drawn) => {
      fc.pre(problem.candidates.reduce((all, { starts }) => all * (starts.length + 1), 1) <= 3000);
      const next = () => Number(drawn.next().value);
      const worths = [0, 1].map(() => problem.candidates.map(({ starts }) => starts.map(next)));
      const found = (nonDominated(problem, worths) ?? []).map(({ choices }) => setOf(choices));
      expect(found.toSorted()).toEqual(bruteForce(problem, worths));
    }),
    { numRuns: 60 },
  );
});

test('the corners of weights are at their bounds, but for one of them', () => {
  expect(
    extremePoints({ low: [0, 0], high: [1, 1] })
      .map(String)
      .toSorted(),
  ).toEqual(['0,1', '1,0']);
  expect(extremePoints({ low: [0.2, 0.1, 0], high: [0.6, 0.5, 1] })).toHaveLength(5);
});
