// The values of indicators agree with what is said of them, and with one another.
import type { Indicator, IndicatorValue, Period } from '../../model/index.ts';
import { baselineOf, targetsOf } from '../../project/progress/index.ts';
import { byPeriod, byText, periodOf, writtenSpan } from '../../values/index.ts';
import { periodEn, periodFr } from '../dates.ts';
import { figureEn, figureFr } from '../figures.ts';
import { type Rule, type RuleContext, rule } from '../rule.ts';

const isWithin = (value: number): boolean => value >= 0 && value <= 100;

/** A rate of change has no such limits, and says so by what it aims at; without start and targets, nothing tells. */
function isShare(indicator: Indicator): boolean {
  const baseline = baselineOf(indicator);
  const known = [...(baseline ? [baseline] : []), ...targetsOf(indicator)];
  return indicator.unit === '%' && known.length > 0 && known.every(({ value }) => isWithin(value));
}

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

const lastDay = ({ end }: Period): string => end ?? '9999';
/** A total is that of the day on which its period ends. */
const byEnd = (a: Period, b: Period): number => byText(lastDay(a), lastDay(b)) || byPeriod(a, b);

const spanKey = ({ indicator, period }: IndicatorValue): string => `${indicator} ${writtenSpan(String(period))}`;

export const rulesAboutValues: readonly Rule[] = [
  // What adds up since the start does not go down.
  rule<{ value: number; before: number; period: string }>({
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
          .sort((a, b) => byEnd(a.period, b.period));
        let before: (typeof series)[number] | undefined;
        for (const [at, { written, period }] of series.entries()) {
          const last = series[at - 1];
          // A year and its last quarter are reached the same day.
          if (last !== undefined && lastDay(last.period) < lastDay(period)) before = last;
          if (before === undefined || written.value >= before.written.value) continue;
          const from = before.period.start ?? '';
          const isBroken = breaks.some(({ date }) => date > from && date <= (period.end ?? '9999'));
          if (!isBroken)
            yield {
              at: places.value(written, 'value'),
              found: { value: written.value, before: before.written.value, period: before.period.text },
            };
        }
      }
    },
    fr: {
      says: ({ value, before, period }) =>
        `l’indicateur est cumulé, mais sa valeur baisse : ${figureFr(value)} après ${figureFr(before)} (${period})`,
      why: 'Un total depuis l’origine ne peut que croître : l’une des valeurs est sans doute celle de la seule période.',
      mend: 'Corrigez la valeur, notez un changement de mesure (« breaks »), ou retirez « cumulative ».',
    },
    en: {
      says: ({ value, before, period }) =>
        `the indicator is cumulative, but its value falls: ${figureEn(value)} after ${figureEn(before)} (${period})`,
      why: 'A total since the start can only grow: one of the values is probably that of its period alone.',
      mend: 'Correct the value, note a change of measure (“breaks”), or remove “cumulative”.',
    },
  }),
  // What is yet to come was not measured.
  rule<{ indicator: string; period: string }>({
    code: 'value/in-future',
    severity: 'warning',
    reads: ['values'],
    example: {
      wrong: '{indicator: IN-01, period: 2072, value: 52}',
      right: '{indicator: IN-01, period: 2027, value: 52}',
    },
    *check({ project, places, today }: RuleContext) {
      for (const written of project.values)
        if ((periodOf(written.period)?.start ?? '') > today)
          yield {
            at: places.value(written, 'period'),
            found: { indicator: written.indicator, period: String(written.period) },
          };
    },
    fr: {
      says: ({ indicator, period }) => `${indicator} a une valeur pour une période qui n’a pas commencé (${periodFr(period)})`,
      why: 'Elle passerait pour la dernière valeur relevée, et l’atteinte de la cible serait fausse ; c’est souvent une faute de frappe.',
      mend: 'Corrigez la période ; ce qui est visé s’écrit parmi les cibles de l’indicateur (« targets »).',
    },
    en: {
      says: ({ indicator, period }) => `${indicator} has a value for a period that has not begun (${periodEn(period)})`,
      why: 'It would pass for the last value measured, and the target reached would be wrong; it is often a typing mistake.',
      mend: 'Correct the period; what is aimed at is written in the targets of the indicator (“targets”).',
    },
  }),
  // A share of a whole stays between 0 and 100 %: its own start and targets say that it is one.
  rule<{ indicator: string; value: number }>({
    code: 'value/share-outside-range',
    severity: 'warning',
    reads: ['values'],
    example: {
      wrong: '{indicator: IN-01, period: 2026, value: 520}',
      right: '{indicator: IN-01, period: 2026, value: 52}',
    },
    *check({ project, places }: RuleContext) {
      const shares = new Set(project.indicators.filter(isShare).map(({ id }) => id));
      for (const written of project.values)
        if (shares.has(written.indicator) && !isWithin(written.value))
          yield { at: places.value(written, 'value'), found: { indicator: written.indicator, value: written.value } };
    },
    fr: {
      says: ({ indicator, value }) => `${indicator} est une part, de 0 à 100 % : ${figureFr(value)} en sort`,
      why: 'Une part au-dessus de 100 % fausse l’atteinte de la cible, les graphiques et la moyenne des territoires.',
      mend: 'Corrigez la valeur, ou donnez à l’indicateur une autre unité si ce n’est pas un pourcentage.',
    },
    en: {
      says: ({ indicator, value }) => `${indicator} is a share, from 0 to 100%: ${figureEn(value)} is outside`,
      why: 'A share above 100% distorts the target reached, the charts and the mean of territories.',
      mend: 'Correct the value, or give the indicator another unit if it is not a percentage.',
    },
  }),
  // The parts of a value make the whole.
  rule<{ value: number; sum: number }>({
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
      says: ({ value, sum }) => `la ventilation fait ${figureFr(sum)}, et non ${figureFr(value)}`,
      why: 'Le tableau par commune ou par public ne donnerait pas le total annoncé.',
      mend: 'Corrigez le total ou une des parts ; si tout n’est pas ventilé, ajoutez une part « autre ».',
    },
    en: {
      says: ({ value, sum }) => `the breakdown makes ${figureEn(sum)}, not ${figureEn(value)}`,
      why: 'The table by commune or audience would not give the stated total.',
      mend: 'Correct the total or one of the parts; if not all is broken down, add a part “other”.',
    },
  }),
  // Of several figures for the same days, one counts: which is told.
  rule<{ indicator: string; period: string; counts: number; value: number }>({
    code: 'value/twice-for-period',
    severity: 'info',
    reads: ['indicators'],
    example: {
      wrong:
        '- {indicator: IN-01, period: 2026-Q2, value: 40, source: Registre}\n- {indicator: IN-01, period: 2026-T2, value: 42}',
      right: '- {indicator: IN-01, period: 2026-Q2, value: 42, source: Registre, note: 40 avant correction}',
    },
    *check({ project, places }: RuleContext) {
      const last = new Map(project.values.map((value) => [spanKey(value), value]));
      for (const value of project.values) {
        const counted = last.get(spanKey(value));
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
        `${indicator} a plusieurs valeurs pour une même période (${periodFr(period)}) : ${figureFr(counts)}, écrite en dernier, compte, et non ${figureFr(value)}`,
      why: 'Une seule valeur compte pour une période : la dernière écrite. Les autres restent, et sont montrées à côté d’elle.',
      mend: 'Gardez celle qui fait foi en dernier, ou dites la différence dans sa note. Des valeurs par commune ou par public vont dans la ventilation (« breakdown »).',
    },
    en: {
      says: ({ indicator, period, counts, value }) =>
        `${indicator} has several values for the same period (${periodEn(period)}): ${figureEn(counts)}, written last, counts, not ${figureEn(value)}`,
      why: 'One value counts for a period: the last one written. The others stay, and are shown beside it.',
      mend: 'Keep the one that holds last, or tell the difference in its note. Values by commune or audience go to breakdown.',
    },
  }),
];
