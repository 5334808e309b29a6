// Of several figures for the same days, one counts: which is told.

import type { IndicatorValue } from '../../model/index.ts';
import { periodOf, writtenSpan } from '../../values/index.ts';
import { type RuleContext, rule } from '../rule.ts';

export const valueTwiceForPeriod = rule<{ indicator: string; period: string; counts: number; value: number }>({
  code: 'value/twice-for-period',
  severity: 'info',
  reads: ['indicators'],
  example: {
    wrong: '- {indicator: IN-01, period: 2026-Q2, value: 40, source: Registre}\n- {indicator: IN-01, period: 2026-T2, value: 42}',
    right: '- {indicator: IN-01, period: 2026-Q2, value: 42, source: Registre, note: 40 avant correction}',
  },
  *check({ project, places }: RuleContext) {
    const last = new Map(project.values.map((value) => [key(value), value]));
    for (const value of project.values) {
      const counted = last.get(key(value));
      if (counted === undefined || counted === value || periodOf(value.period) === null) continue;
      const { indicator, period } = value;
      yield {
        at: places.value(value, 'value'),
        found: { indicator, period: String(period), counts: counted.value, value: value.value },
      };
    }
  },
  fr: {
    says: ({ indicator, period, counts, value }) =>
      `${indicator} a plusieurs valeurs pour ${period} : ${counts}, écrite en dernier, compte, et non ${value}`,
    why: 'Une seule valeur compte pour une période : la dernière écrite. Les autres restent, et sont montrées à côté d’elle.',
    mend: 'Gardez celle qui fait foi en dernier, ou dites la différence dans sa note. Des valeurs par commune ou par public vont dans breakdown.',
  },
  en: {
    says: ({ indicator, period, counts, value }) =>
      `${indicator} has several values for ${period}: ${counts}, written last, counts, not ${value}`,
    why: 'One value counts for a period: the last one written. The others stay, and are shown beside it.',
    mend: 'Keep the one that holds last, or tell the difference in its note. Values by commune or audience go to breakdown.',
  },
});

const key = ({ indicator, period }: IndicatorValue): string => `${indicator} ${writtenSpan(String(period))}`;
