// A criterion that says again what the envelopes already limit would count the money twice.

import type { PlanNotice, Project, Ranking } from '../model/index.ts';
import { plannedOf } from '../project/money/index.ts';
import { byId } from '../values/index.ts';

/** Fewer actions than this may follow their cost by chance. */
const fewest = 6;

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (of: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[of], 0) / pairs.length;
  const [x, y] = [mean(0), mean(1)];
  const product = (a: 0 | 1, b: 0 | 1) =>
    pairs.reduce((sum, pair) => sum + (pair[a] - (a === 0 ? x : y)) * (pair[b] - (b === 0 ? x : y)), 0);
  const spread = Math.sqrt(product(0, 0) * product(1, 1));
  return spread > 0 ? product(0, 1) / spread : 0;
}

export function noticesOf({ plan, actions }: Project, { criteria, ranked }: Ranking): readonly PlanNotice[] {
  if (!plan.envelopes?.some(({ investment, operating }) => investment !== undefined || operating !== undefined)) return [];
  const costs = new Map(actions.map((action) => [action.id, plannedOf(action)?.max ?? 0]));
  return criteria.flatMap(({ id: criterion, from, weight }): PlanNotice[] => {
    if (weight === 0) return [];
    if (from === 'budget') return [{ code: 'budget-counted-twice', criterion, weight, correlation: null }];
    // In an order that is not that of the files, on which the last decimal of a sum depends.
    const pairs = ranked
      .toSorted((a, b) => byId(a.action, b.action))
      .flatMap(({ action, because }) => {
        const raw = because.find((one) => one.criterion === criterion && !one.missing)?.raw ?? null;
        return raw === null ? [] : [[raw, costs.get(action) ?? 0] as const];
      });
    const found = pairs.length < fewest ? 0 : correlation(pairs);
    return Math.abs(found) > 0.9 ? [{ code: 'budget-counted-twice', criterion, weight, correlation: found }] : [];
  });
}
