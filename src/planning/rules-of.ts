// The rules of a problem in the terms in which people wrote them.
import type { PlanRule } from '../model/index.ts';
import type { NamedRule } from './choosing/conflict.ts';
import type { NamedProblem } from './problem-of.ts';

/** What is asked for, then what stands against it, then the money. */
const order: readonly PlanRule['code'][] = [
  'must-start',
  'minimum-per-axis',
  'depends-on',
  'exclusive',
  'start-by',
  'cannot-start',
  'fixed-point',
  'envelope',
];

const isSame = (a: PlanRule, b: PlanRule): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The last year of what must be in is said with it; of the others, alone. */
function withDeadlines(rules: readonly PlanRule[]): readonly PlanRule[] {
  const bound = new Set(rules.flatMap((rule) => (rule.code === 'must-start' ? [rule.action] : [])));
  const by = new Map(rules.flatMap((rule) => (rule.code === 'start-by' ? [[rule.action, rule.by] as const] : [])));
  return rules.flatMap((rule): readonly PlanRule[] => {
    if (rule.code === 'must-start') return [{ ...rule, by: by.get(rule.action) ?? null }];
    return rule.code === 'start-by' && bound.has(rule.action) ? [] : [rule];
  });
}

export function rulesOf(problem: NamedProblem, named: readonly NamedRule[]): readonly PlanRule[] {
  const { candidates, cells, exclusions, minimums } = problem;
  const idOf = (place: number): string => candidates[place]?.id ?? '';
  const rules = named.flatMap(({ kind, place }): readonly PlanRule[] => {
    const [cell, minimum, duty, wait] = [cells[place], minimums[place], candidates[place]?.duty, problem.waits[place]];
    if (kind === 'duty') return duty ? [{ code: 'must-start', action: idOf(place), as: duty, by: null }] : [];
    if (kind === 'bar') return problem.bars[place]?.rules ?? [];
    if (kind === 'exclusion') return [{ code: 'exclusive', actions: (exclusions[place] ?? []).map(idOf) }];
    if (kind === 'dependency') return wait ? [wait] : [];
    if (kind === 'minimum') return minimum ? [{ code: 'minimum-per-axis', axis: minimum.axis, atLeast: minimum.atLeast }] : [];
    if (!cell) return [];
    return [
      { code: 'envelope', nature: cell.nature, year: cell.year, left: cell.nature === 'fte' ? cell.left / 100 : cell.left },
    ];
  });
  return withDeadlines(rules.filter((rule, place) => rules.findIndex((one) => isSame(one, rule)) === place)).toSorted(
    (a, b) => order.indexOf(a.code) - order.indexOf(b.code),
  );
}
