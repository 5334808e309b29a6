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

/** `null` when the answer depends on facts that are absent: `unknown` names those on which it does. */
export function judge(
  expression: Expression,
  facts: Facts,
): { readonly holds: boolean | null; readonly unknown: readonly string[] } {
  const absent = factsIn(expression).filter((name) => !facts.has(name));
  const values = trials(expression);
  const worlds = absent.reduce<readonly Facts[]>(
    (all, name) => all.flatMap((world) => values.map((value) => new Map([...world, [name, value]]))),
    [facts],
  );
  const answers = new Set(worlds.map((world) => isMet(expression, world)));
  const [only = false] = answers;
  return answers.size === 1 ? { holds: only, unknown: [] } : { holds: null, unknown: absent };
}
