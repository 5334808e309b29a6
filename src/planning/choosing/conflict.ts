// Rules that cannot be kept together, none of them to spare: QuickXplain (Junker, AAAI 2004).
import { type BarredProblem, narrowed, type PlanningProblem } from './problem.ts';
import { openSolver } from './solver.ts';
import { sparseModel } from './sparse-model.ts';

/** `place` is that of the rule in its list; of the candidate, for a duty. */
export interface NamedRule {
  readonly kind: 'duty' | 'bar' | 'exclusion' | 'dependency' | 'minimum' | 'cell';
  readonly place: number;
}

const named = (kind: NamedRule['kind'], places: Iterable<number>): readonly NamedRule[] =>
  [...places].map((place) => ({ kind, place }));

/** What must be in, what an axis asks for, and all that these wait for: nothing else is ever needed. */
function needed({ candidates, minimums, dependencies }: PlanningProblem): ReadonlySet<number> {
  const places = new Set([
    ...candidates.flatMap(({ duty }, place) => (duty === null ? [] : [place])),
    ...minimums.flatMap(({ members }) => members),
  ]);
  // A set goes on to what is added while it is gone through.
  for (const place of places) for (const { after, before } of dependencies) if (after === place) places.add(before);
  return places;
}

/** Those that may come into a conflict; the first are named rather than the last. */
function rulesIn(problem: BarredProblem, isNeeded: ReadonlySet<number>): readonly NamedRule[] {
  const { candidates, bars, exclusions, dependencies, minimums, cells } = problem;
  const those = <T>(all: readonly T[], isMet: (one: T, place: number) => boolean): readonly number[] =>
    all.flatMap((one, place) => (isMet(one, place) ? [place] : []));
  return [
    ...named(
      'duty',
      those(candidates, ({ duty }) => duty !== null),
    ),
    ...named(
      'bar',
      those(bars, ({ place }) => isNeeded.has(place)),
    ),
    ...named(
      'exclusion',
      those(exclusions, (group) => group.filter((place) => isNeeded.has(place)).length > 1),
    ),
    ...named(
      'dependency',
      those(dependencies, ({ after }) => isNeeded.has(after)),
    ),
    ...named('minimum', minimums.keys()),
    ...named('cell', cells.keys()),
  ];
}

/** The problem with these rules only; worth nothing, since what matters is whether anything keeps them. */
function only(problem: BarredProblem, isNeeded: ReadonlySet<number>, rules: readonly NamedRule[]): PlanningProblem {
  const kept = new Set(rules.map(({ kind, place }) => `${kind} ${place}`));
  const isKept = (kind: NamedRule['kind']) => (_: unknown, place: number) => kept.has(`${kind} ${place}`);
  const barred = new Set(
    problem.bars.filter(isKept('bar')).flatMap(({ place, starts }) => starts.map((start) => `${place} ${start}`)),
  );
  const { candidates, dependencies } = narrowed(
    problem,
    (place, start) => isNeeded.has(place) && !barred.has(`${place} ${start}`),
  );
  return {
    candidates: candidates.map((candidate, place) => ({
      ...candidate,
      duty: kept.has(`duty ${place}`) ? candidate.duty : null,
      starts: candidate.starts.map((start) => ({ ...start, value: 0 })),
    })),
    cells: problem.cells.map((cell, place) => (kept.has(`cell ${place}`) ? cell : { ...cell, left: Number.MAX_SAFE_INTEGER })),
    dependencies: dependencies.filter(isKept('dependency')),
    exclusions: problem.exclusions.filter(isKept('exclusion')),
    minimums: problem.minimums.filter(isKept('minimum')),
  };
}

/**
 * Empty when the rules can be kept, or when the solver could not tell within its nodes. Each start that is barred is open again unless its
 * bar is among the rules, so that what is named cannot be kept even if all the rest is given up.
 */
export async function conflictIn(problem: BarredProblem): Promise<readonly NamedRule[]> {
  const { solve } = await openSolver();
  const isNeeded = needed(problem);
  const isBroken = (rules: readonly NamedRule[]): boolean =>
    solve(sparseModel(only(problem, isNeeded, rules)), { nodes: 2000, gap: 1 }).status === 'infeasible';
  const explain = (given: readonly NamedRule[], isFresh: boolean, rules: readonly NamedRule[]): readonly NamedRule[] => {
    if (isFresh && isBroken(given)) return [];
    if (rules.length <= 1) return rules;
    const [first, second] = [rules.slice(0, rules.length >> 1), rules.slice(rules.length >> 1)];
    const ofSecond = explain([...given, ...first], true, second);
    return [...explain([...given, ...ofSecond], ofSecond.length > 0, first), ...ofSecond];
  };
  const rules = rulesIn(problem, isNeeded);
  return isBroken(rules) ? explain([], false, rules) : [];
}
