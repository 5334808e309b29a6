// Rules that cannot be kept together, none of them to spare: QuickXplain (Junker, AAAI 2004).
import type { PlanningProblem } from './problem.ts';
import { openSolver } from './solver.ts';
import { sparseModel } from './sparse-model.ts';

/** `place` is that of the rule in its list; of the candidate, for a duty or what fixed points hold. */
export interface NamedRule {
  readonly kind: 'duty' | 'held' | 'exclusion' | 'dependency' | 'minimum' | 'cell';
  readonly place: number;
}

const named = (kind: NamedRule['kind'], places: Iterable<number>): readonly NamedRule[] =>
  [...places].map((place) => ({ kind, place }));

const rulesIn = ({ candidates, exclusions, dependencies, minimums, cells }: PlanningProblem): readonly NamedRule[] => [
  ...named(
    'duty',
    candidates.flatMap(({ duty }, place) => (duty === null ? [] : [place])),
  ),
  ...named(
    'held',
    candidates.flatMap(({ held }, place) => (held.length > 0 ? [place] : [])),
  ),
  ...named('exclusion', exclusions.keys()),
  ...named('dependency', dependencies.keys()),
  ...named('minimum', minimums.keys()),
  ...named('cell', cells.keys()),
];

/** The problem with these rules only; worth nothing, since what matters is whether anything keeps them. */
function only(problem: PlanningProblem, rules: readonly NamedRule[]): PlanningProblem {
  const kept = new Set(rules.map(({ kind, place }) => `${kind} ${place}`));
  const isKept = (kind: NamedRule['kind']) => (_: unknown, place: number) => kept.has(`${kind} ${place}`);
  return {
    candidates: problem.candidates.map((candidate, place) => ({
      ...candidate,
      duty: kept.has(`duty ${place}`) ? candidate.duty : null,
      starts: [...candidate.starts, ...(kept.has(`held ${place}`) ? [] : candidate.held)].map((start) => ({
        ...start,
        value: 0,
      })),
    })),
    cells: problem.cells.map((cell, place) => (kept.has(`cell ${place}`) ? cell : { ...cell, left: Number.MAX_SAFE_INTEGER })),
    dependencies: problem.dependencies.filter(isKept('dependency')),
    exclusions: problem.exclusions.filter(isKept('exclusion')),
    minimums: problem.minimums.filter(isKept('minimum')),
  };
}

/** Empty when the rules can be kept, or when the solver could not tell within its nodes. */
export async function conflictIn(problem: PlanningProblem): Promise<readonly NamedRule[]> {
  const { solve } = await openSolver();
  const isBroken = (rules: readonly NamedRule[]): boolean =>
    solve(sparseModel(only(problem, rules)), { nodes: 2000, gap: 1 }).status === 'infeasible';
  const explain = (given: readonly NamedRule[], isFresh: boolean, rules: readonly NamedRule[]): readonly NamedRule[] => {
    if (isFresh && isBroken(given)) return [];
    if (rules.length <= 1) return rules;
    const [first, second] = [rules.slice(0, rules.length >> 1), rules.slice(rules.length >> 1)];
    const ofSecond = explain([...given, ...first], true, second);
    return [...explain([...given, ...ofSecond], ofSecond.length > 0, first), ...ofSecond];
  };
  const rules = rulesIn(problem);
  return isBroken(rules) ? explain([], false, rules) : [];
}
