// Whether a condition holds when some of its facts are not known.
import { type Facts, isMet } from './evaluate.ts';
import type { Expression } from './expression.ts';

/** The facts an expression compares, each once, in its order. */
export function factsIn(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case 'number':
      return [];
    case 'fact':
      return [expression.name];
    case 'pair':
      return [...new Set([...factsIn(expression.left), ...factsIn(expression.right)])];
    default:
      return factsIn(expression.of);
  }
}

/** Whatever the unknown facts are worth, from nothing to without bound: comparisons with a threshold turn between these two. */
const extremes = [0, Number.MAX_SAFE_INTEGER];

/** `null` when the answer depends on facts that are absent: `unknown` names those on which it does. */
export function judge(
  expression: Expression,
  facts: Facts,
): { readonly holds: boolean | null; readonly unknown: readonly string[] } {
  const absent = factsIn(expression).filter((name) => !facts.has(name));
  const worlds = absent.reduce<readonly Facts[]>(
    (all, name) => all.flatMap((world) => extremes.map((value) => new Map([...world, [name, value]]))),
    [facts],
  );
  const answers = new Set(worlds.map((world) => isMet(expression, world)));
  const [only = false] = answers;
  return answers.size === 1 ? { holds: only, unknown: [] } : { holds: null, unknown: absent };
}
