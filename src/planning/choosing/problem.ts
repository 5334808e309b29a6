// What is to be chosen, in integers only: actions, the years in which each may start, and the rules that bind them.
import type { Nature } from '../../model/index.ts';

/** What a start takes of one envelope: cents, or hundredths of FTE. */
interface Take {
  readonly cell: number;
  readonly amount: number;
}

export interface StartingIn {
  readonly year: number;
  /** What it is worth, in millionths of a point out of 100; waiting makes it less. */
  readonly value: number;
  /** Each cell once, amounts above zero. */
  readonly takes: readonly Take[];
}

/** Why an action may not be left out. */
export type Duty = 'mandatory' | 'residents' | 'obligation' | 'override';

export interface Candidate {
  readonly id: string;
  /** By year; empty when nothing lets it start. */
  readonly starts: readonly StartingIn[];
  readonly duty: Duty | null;
}

/** What is left of one envelope of one year once what is under way has taken its share; never below zero. */
export interface Cell {
  readonly year: number;
  readonly nature: Nature;
  readonly left: number;
}

/** `after` starts no earlier than the year that each start of `before` makes ready, infinite when it never does. */
export interface Dependency {
  readonly after: number;
  readonly before: number;
  readonly ready: readonly number[];
}

/** At least so many of these. */
export interface Minimum {
  readonly axis: string;
  readonly members: readonly number[];
  readonly atLeast: number;
}

/** Candidates are named by their place in the list. */
export interface PlanningProblem {
  readonly candidates: readonly Candidate[];
  readonly cells: readonly Cell[];
  readonly dependencies: readonly Dependency[];
  /** At most one of each. */
  readonly exclusions: readonly (readonly number[])[];
  readonly minimums: readonly Minimum[];
}

/** One rule that forbids some starts of a candidate, whatever the others do: both by their places. */
export interface Bar {
  readonly place: number;
  readonly starts: readonly number[];
}

/** The problem before any start is barred: each candidate has every year, so that each bar can be spared and named. */
export interface BarredProblem<Named extends Bar = Bar> extends PlanningProblem {
  readonly bars: readonly Named[];
}

/** For each candidate the place of its start among its `starts`; null when it is left out. */
export type Choices = readonly (number | null)[];

/** Choices that keep every rule, and what they are worth together. */
export interface Solution {
  readonly choices: Choices;
  readonly value: number;
}

export const startOf = ({ candidates }: PlanningProblem, choices: Choices, place: number): StartingIn | null => {
  const chosen = choices[place];
  return chosen === null || chosen === undefined ? null : (candidates[place]?.starts[chosen] ?? null);
};

/** What the choices are worth together. */
export const totalOf = (problem: PlanningProblem, choices: Choices): number =>
  problem.candidates.reduce((sum, _, place) => sum + (startOf(problem, choices, place)?.value ?? 0), 0);

/** The same candidates, with some of their starts only. */
export function narrowed(problem: PlanningProblem, keeps: (place: number, start: number) => boolean): PlanningProblem {
  const only = <T>(place: number, all: readonly T[]): readonly T[] => all.filter((_, start) => keeps(place, start));
  return {
    candidates: problem.candidates.map((one, place) => ({ ...one, starts: only(place, one.starts) })),
    cells: problem.cells,
    dependencies: problem.dependencies.map((one) => ({ ...one, ready: only(one.before, one.ready) })),
    exclusions: problem.exclusions,
    minimums: problem.minimums,
  };
}
