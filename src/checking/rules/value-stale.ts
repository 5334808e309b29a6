// A figure is as fresh as its indicator promises.
import { staleValue } from '../../project/progress/index.ts';
import { type RuleContext, rule } from '../rule.ts';

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
    for (const indicator of project.indicators) {
      const { id } = indicator;
      const stale = staleValue(indicator, project.values, links().indicators.get(id)?.actions ?? [], today);
      if (stale !== null)
        yield { at: places.value(stale.value, 'period'), found: { indicator: id, period: String(stale.value.period) } };
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
