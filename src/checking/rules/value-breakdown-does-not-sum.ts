// The parts of a value make the whole.
import type { IndicatorValue } from '../../model/index.ts';
import { type RuleContext, rule } from '../rule.ts';

type Part = NonNullable<IndicatorValue['breakdown']>[number];

/** One total for each set of dimensions: parts by commune and parts by age each make the whole. */
function totalsOf(parts: readonly Part[]): readonly number[] {
  const totals = new Map<string, number>();
  for (const part of parts) {
    const dimensions = Object.keys(part)
      .filter((key) => key !== 'value' && key !== 'base')
      .sort()
      .join();
    totals.set(dimensions, (totals.get(dimensions) ?? 0) + part.value);
  }
  return [...totals.values()];
}

export const valueBreakdownDoesNotSum = rule<{ value: number; sum: number }>({
  code: 'value/breakdown-does-not-sum',
  severity: 'warning',
  reads: ['indicators'],
  example: {
    wrong: 'value: 50, breakdown: [{commune: Brie, value: 20}, {commune: Essé, value: 20}]',
    right: 'value: 40, breakdown: [{commune: Brie, value: 20}, {commune: Essé, value: 20}]',
  },
  *check({ project, places }: RuleContext) {
    const summed = new Set(project.indicators.filter(({ aggregation }) => aggregation === 'sum').map(({ id }) => id));
    for (const written of project.values) {
      if (!summed.has(written.indicator)) continue;
      const sum = totalsOf(written.breakdown ?? []).find((total) => Math.abs(total - written.value) > 1e-6);
      if (sum !== undefined)
        yield { at: places.value(written, 'value'), found: { value: written.value, sum: Math.round(sum * 1e6) / 1e6 } };
    }
  },
  fr: {
    says: ({ value, sum }) => `la ventilation fait ${sum}, et non ${value}`,
    why: 'Le tableau par commune ou par public ne donnerait pas le total annoncé.',
    mend: 'Corrigez le total ou une des parts ; si tout n’est pas ventilé, ajoutez une part « autre ».',
  },
  en: {
    says: ({ value, sum }) => `the breakdown makes ${sum}, not ${value}`,
    why: 'The table by commune or audience would not give the stated total.',
    mend: 'Correct the total or one of the parts; if not all is broken down, add a part “other”.',
  },
});
