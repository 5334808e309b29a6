// Whether a condition holds when some of its facts are not known.
import type { Expression } from '../../model/index.ts';
import { answerFact, type Facts, isMet } from './evaluate.ts';

/** The facts an expression compares, each once, in its order. */
export function factsIn(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case 'number':
      return [];
    case 'fact':
      return [expression.name];
    case 'answer':
      return [answerFact(expression.question, expression.code)];
    case 'pair':
      return [...new Set([...factsIn(expression.left), ...factsIn(expression.right)])];
    default:
      return factsIn(expression.of);
  }
}

/** The numbers that facts are compared with. */
function thresholdsIn(expression: Expression): readonly number[] {
  switch (expression.kind) {
    case 'number':
      return [expression.value];
    case 'fact':
    case 'answer':
      return [];
    case 'pair':
      return [...thresholdsIn(expression.left), ...thresholdsIn(expression.right)];
    default:
      return thresholdsIn(expression.of);
  }
}

/** What an unknown fact may be worth: a comparison can only turn at a threshold, so each is tried, with what lies on either side. */
const trials = (expression: Expression): readonly number[] => [
  ...new Set([0, 1, ...thresholdsIn(expression).flatMap((value) => [value - 1, value, value + 1]), Number.MAX_SAFE_INTEGER]),
];

/** Whether the expression holds in each world that gives the absent facts one of these values; many, so they are tried one by one. */
function* answersIn(
  expression: Expression,
  facts: Facts,
  absent: readonly string[],
  values: readonly number[],
): Iterable<boolean> {
  const tried = new Map<string, number>();
  const world = { get: (name: string) => tried.get(name) ?? facts.get(name) };
  const inAll = function* (rest: readonly string[]): Iterable<boolean> {
    const [name, ...others] = rest;
    if (name === undefined) yield isMet(expression, world);
    else
      for (const value of values) {
        tried.set(name, value);
        yield* inAll(others);
      }
  };
  // Most conditions already turn where all the absent facts are worth the same.
  for (const value of values) {
    for (const name of absent) tried.set(name, value);
    yield isMet(expression, world);
  }
  yield* inAll(absent);
}

/**
 * `null` when the answer depends on facts that are absent, or would take too long to find: `unknown` names those on which it does. `most`: worlds
 * tried, whose number each absent fact multiplies; a condition may be a stranger’s.
 */
export function judge(
  expression: Expression,
  facts: Facts,
  most = 100_000,
): { readonly holds: boolean | null; readonly unknown: readonly string[] } {
  const absent = factsIn(expression).filter((name) => !facts.has(name));
  if (absent.length === 0) return { holds: isMet(expression, facts), unknown: [] };
  let only: boolean | null = null;
  let tried = 0;
  for (const answer of answersIn(expression, facts, absent, trials(expression))) {
    tried += 1;
    if (tried > most || (only !== null && answer !== only)) return { holds: null, unknown: absent };
    only = answer;
  }
  return { holds: only, unknown: [] };
}
