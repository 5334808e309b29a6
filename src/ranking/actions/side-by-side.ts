// The actions of a ranking by other methods too, beside its own order.
import type { MethodsSideBySide, Ranking } from '../../model/index.ts';
import { compareMethods } from '../robustness/agreement.ts';

/**
 * The values that the ranking adds up, as they are or as they were supposed, under each method that gives a complete order: the first is the
 * ranking's own. Actions that were set aside are not compared.
 */
export function sideBySide({ criteria, ranked }: Ranking): MethodsSideBySide {
  const compared = ranked.filter(({ rank }) => rank !== null);
  if (compared.length === 0) return { actions: [], methods: [] };
  return {
    actions: compared.map(({ action }) => action),
    methods: compareMethods({
      values: compared.map(({ because }) => because.map(({ value }) => value)),
      criteria: criteria.map(({ id, weight }) => ({ id, weight, direction: 'higher-is-better', scale: { min: 0, max: 1 } })),
    }),
  };
}
