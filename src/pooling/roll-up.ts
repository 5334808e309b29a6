// Indicators of many territories as one, where their own rule allows it.

import type { DigestIndicator, RolledIndicator, RollUpCode } from '../model/index.ts';
import { judgedOf } from '../project/progress/index.ts';
import { daysOfPeriod, folded, sum, sumOf, territoryKey } from '../values/index.ts';
import { byName, type Followed } from './in-order.ts';

interface MeasuredIn {
  readonly indicator: DigestIndicator;
  readonly population: number | null;
}

/** Made from one model, or written the same: title, unit and calculation. */
const definitionOf = ({ model, title, unit, calculation }: DigestIndicator): string =>
  model === null ? JSON.stringify([title, unit ?? '', calculation ?? ''].map(folded)) : model;

/** A quarter beside a year, where leap years and uneven months are no different; or a year beside another. */
function areUneven(all: readonly MeasuredIn[]): boolean {
  const periods = all.flatMap(({ indicator: { period } }) => period ?? []);
  const lengths = periods.map(daysOfPeriod).filter((length) => length !== null);
  const lastStart = periods
    .flatMap(({ start }) => start ?? [])
    .sort()
    .at(-1);
  const isBefore = ({ end }: { readonly end: string | null }) => end !== null && lastStart !== undefined && end < lastStart;
  return (lengths.length > 0 && Math.min(...lengths) < 0.9 * Math.max(...lengths)) || periods.some(isBefore);
}

type Value = Pick<RolledIndicator, 'value' | 'weights' | 'code'>;
const without = (code: RollUpCode): Value => ({ value: null, weights: null, code });

function weighted(given: readonly MeasuredIn[]): Value {
  for (const weights of ['base', 'population'] as const) {
    const known = given.map(({ indicator, population }) => (weights === 'base' ? indicator.base : population));
    const by = known.filter((weight) => weight !== null);
    if (by.length < given.length || sum(by) === 0) continue;
    const value = sumOf(given, ({ indicator }, at) => (indicator.value ?? 0) * (by[at] ?? 0)) / sum(by);
    return { value, weights, code: null };
  }
  return without('no-weight');
}

/** `all`: a territory each; `given`: those that have a value. */
function rolledValue(all: readonly MeasuredIn[], given: readonly MeasuredIn[]): Value {
  const rules = new Set(all.map(({ indicator }) => indicator.aggregation));
  const units = new Set(all.map(({ indicator }) => folded(indicator.unit ?? '')));
  if (rules.size > 1 || units.size > 1) return without('differing');
  const [rule = null] = rules;
  if (rule === null) return without('no-rule');
  if (rule === 'last' || rule === 'none') return without('not-addable');
  if (given.length === 0) return without('no-value');
  const values = given.map(({ indicator }) => indicator.value ?? 0);
  if (rule === 'weighted-mean') return weighted(given);
  if (rule === 'mean') return { value: sum(values) / values.length, weights: null, code: null };
  if (given.some(({ indicator }) => !indicator.cumulative) && areUneven(given)) return without('uneven-periods');
  return { value: sum(values), weights: null, code: null };
}

/** In the order in which the first territory lists them, those of most territories first. */
export function rolledIndicators(followed: readonly Followed[]): readonly RolledIndicator[] {
  const groups = new Map<string, Map<string, MeasuredIn>>();
  for (const { digest } of followed)
    for (const indicator of digest.indicators) {
      const group = groups.get(definitionOf(indicator)) ?? new Map<string, MeasuredIn>();
      groups.set(definitionOf(indicator), group);
      const territory = territoryKey(digest);
      if (!group.has(territory)) group.set(territory, { indicator, population: digest.population });
    }
  return [...groups.values()]
    .flatMap((group): RolledIndicator[] => {
      const all = [...group.values()];
      const first = all[0]?.indicator;
      if (first === undefined) return [];
      const given = all.filter(({ indicator }) => indicator.value !== null);
      const ends = (key: 'start' | 'end'): string[] => given.flatMap(({ indicator }) => indicator.period?.[key] ?? []).sort();
      return [
        {
          title: first.title,
          unit: first.unit,
          model: first.model,
          theme: first.theme,
          aggregation: first.aggregation,
          ...rolledValue(all, given),
          territories: all.length,
          given: given.length,
          from: ends('start')[0] ?? null,
          to: ends('end').at(-1) ?? null,
          ...judgedOf(all.map(({ indicator }) => indicator.state)),
        },
      ];
    })
    .sort((a, b) => b.territories - a.territories || byName(a.title, b.title));
}
