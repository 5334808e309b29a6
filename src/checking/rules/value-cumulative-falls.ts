// What adds up since the start does not go down.
import { byPeriod, periodOf } from '../../values/index.ts';
import { type RuleContext, rule } from '../rule.ts';

export const valueCumulativeFalls = rule<{ value: number; before: number; period: string }>({
  code: 'value/cumulative-falls',
  severity: 'warning',
  reads: ['values'],
  example: {
    wrong: '{period: 2025, value: 30}\n{period: 2026, value: 12}',
    right: '{period: 2025, value: 30}\n{period: 2026, value: 42}',
  },
  *check({ project, places }: RuleContext) {
    for (const { id, cumulative, breaks = [] } of project.indicators) {
      if (cumulative !== true) continue;
      const series = project.values
        .flatMap((written) => {
          const period = periodOf(written.period);
          return written.indicator === id && period ? [{ written, period }] : [];
        })
        .sort((a, b) => byPeriod(a.period, b.period));
      for (const [index, { written, period }] of series.entries()) {
        const before = series[index - 1];
        if (before === undefined || written.value >= before.written.value) continue;
        const isBroken = breaks.some(({ date }) => date > (before.period.start ?? '') && date <= (period.end ?? '9999'));
        if (!isBroken)
          yield {
            at: places.value(written, 'value'),
            found: { value: written.value, before: before.written.value, period: before.period.text },
          };
      }
    }
  },
  fr: {
    says: ({ value, before, period }) => `l’indicateur est cumulé, mais sa valeur baisse : ${value} après ${before} (${period})`,
    why: 'Un total depuis l’origine ne peut que croître : l’une des valeurs est sans doute celle de la seule période.',
    mend: 'Corrigez la valeur, notez un changement de mesure dans breaks, ou retirez cumulative.',
  },
  en: {
    says: ({ value, before, period }) => `the indicator is cumulative, but its value falls: ${value} after ${before} (${period})`,
    why: 'A total since the start can only grow: one of the values is probably that of its period alone.',
    mend: 'Correct the value, note a change of measure in breaks, or remove cumulative.',
  },
});
