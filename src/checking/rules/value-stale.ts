// A figure is as fresh as its indicator promises.
import { periodOf } from '../../deriving/index.ts';
import type { Indicator, IndicatorValue } from '../../model/index.ts';
import { type RuleContext, rule } from '../rule.ts';

/** Days after which a figure is out of date: its frequency, and half as long to collect it. */
const lasts: Readonly<Record<NonNullable<Indicator['frequency']>, number>> = {
  daily: 30,
  weekly: 30,
  monthly: 61,
  quarterly: 137,
  'half-yearly': 274,
  yearly: 548,
  'every-two-years': 1096,
  'once-per-term': 3288,
};

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The last day that a value speaks of, among some; null when none says. */
function lastOf(values: readonly IndicatorValue[]): { readonly value: IndicatorValue; readonly end: string } | null {
  const dated = values.flatMap((value) => {
    const end = periodOf(value.period)?.end ?? null;
    return end === null ? [] : [{ value, end }];
  });
  return dated.reduce<(typeof dated)[number] | null>((last, one) => (last === null || one.end > last.end ? one : last), null);
}

export const valueStale = rule<{ indicator: string; period: string }>({
  code: 'value/stale',
  severity: 'warning',
  step: 'implementation',
  reads: ['values'],
  example: {
    wrong: 'frequency: yearly\nvalues: [{indicator: IN-01, period: 2021, value: 640}]',
    right: 'frequency: yearly\nvalues: [{indicator: IN-01, period: 2026, value: 812}]',
  },
  *check({ project, places, today, links }: RuleContext) {
    for (const { id, frequency } of project.indicators) {
      const last = lastOf(project.values.filter(({ indicator }) => indicator === id));
      if (last === null || frequency === undefined || days(last.end, today) <= lasts[frequency]) continue;
      const { actions = [] } = links().indicators.get(id) ?? {};
      // Nobody measures any more what is over.
      if (actions.length > 0 && actions.every(({ status }) => status === 'done' || status === 'dropped')) continue;
      yield { at: places.value(last.value, 'period'), found: { indicator: id, period: String(last.value.period) } };
    }
  },
  fr: {
    says: ({ indicator, period }) =>
      `la dernière valeur de ${indicator} (${period}) est plus ancienne que sa fréquence ne le permet`,
    why: 'On déciderait sur un chiffre qui n’est plus vrai.',
    mend: 'Relevez la valeur suivante, ou corrigez frequency.',
  },
  en: {
    says: ({ indicator, period }) => `the last value of ${indicator} is of ${period}, older than its frequency allows`,
    why: 'One would decide on a figure that is no longer true.',
    mend: 'Collect the next value, or correct frequency.',
  },
});
