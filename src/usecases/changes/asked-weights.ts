// `cost=40` → the weight asked, in percent of the whole.

import { UsageError } from '../../model/index.ts';
import type { AskedWeights } from '../../ranking/actions/index.ts';
import { usualNumber } from '../../values/index.ts';

/** Several may stand in one text, apart by a semicolon or a comma followed by a letter: `cost=12,5` is one. Errors: what is no weight, and a criterion said twice. */
export function askedWeights(typed: readonly string[]): AskedWeights {
  const weights = new Map<string, number>();
  for (const one of typed.flatMap((text) => text.split(/;|,(?=\s*[a-z])/i))) {
    const [, id = '', percents = ''] = /^([^=\s]+)\s*=(.*)$/.exec(one.trim()) ?? [];
    const value = usualNumber(percents.replace(/%$/, '').trim(), false);
    if (id === '' || value === null || value < 0 || value > 100)
      throw new UsageError('what-if/not-a-weight', { typed: one.trim() });
    const criterion = id.toLowerCase();
    if (weights.has(criterion)) throw new UsageError('what-if/twice', { id: criterion });
    weights.set(criterion, value);
  }
  return Object.fromEntries(weights);
}
