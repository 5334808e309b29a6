// One indicator in full: what it is, its values with their sources, its targets, its years and how it is cut up.

import type { Aggregate, Breakdown, Indicator, MeasuredIndicator, Measurement } from '../../model/index.ts';
import { baselineOf, levelOf, targetsOf } from '../../project/progress/index.ts';
import { colon } from '../../values/index.ts';
import { dimensionNames } from '../../wording/dimensions.ts';
import { formatNumber, formatPeriod } from '../../wording/formats.ts';
import { label } from '../../wording/label.ts';
import { indicatorDetail } from '../../wording/project/indicators.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import { block } from '../plans/budget-report.ts';
import type { ReportStyle } from '../report-style.ts';
import { columns, left, right } from '../table.ts';
import { indicatorNotes, stateOf } from './indicators-report.ts';

export interface WholeIndicator {
  readonly indicator: Indicator;
  readonly measured: MeasuredIndicator;
  readonly owner: string | null;
  /** YYYY-MM-DD */
  readonly today: string;
}

export function indicatorReport(whole: WholeIndicator, style: ReportStyle): string {
  const { indicator, measured, today } = whole;
  const { language, colour } = style;
  const ink = paint(colour);
  const unit = indicator.unit ? ` (${visible(indicator.unit)})` : '';
  const tell = seriesOf(whole, style);
  return `${[
    ink.bold(`${indicator.id}  ${visible(indicator.title)}${unit}`),
    ...facts(whole, style).map((line) => ink.dim(`  ${line}`)),
    ...[stateOf(measured, language), ...indicatorNotes(whole, today, language)].filter(Boolean).map((line) => `  ${line}`),
    ...tell.values(),
    ...tell.years(),
    ...measured.breakdowns.flatMap(tell.breakdown),
  ].join('\n')}\n`;
}

function facts({ indicator, owner }: WholeIndicator, { language }: ReportStyle): string[] {
  const { facts: words, band } = indicatorDetail[language];
  const coded = (key: 'level' | 'direction' | 'aggregation' | 'frequency') => {
    const code = indicator[key];
    return code === undefined ? undefined : (label(`indicators.indicators.${key}=${code}`, language) ?? code);
  };
  const number = (value: number) => formatNumber(value, language);
  const direction = indicator.band ? band(number(indicator.band.min), number(indicator.band.max)) : coded('direction');
  const scale = Object.entries(indicator.scale ?? {}).map(([level, text]) => `${level} = ${text}`);
  const all: Readonly<Record<keyof typeof words, string | undefined>> = {
    level: coded('level'),
    direction,
    aggregation: coded('aggregation'),
    calculation: indicator.calculation,
    formula: indicator.formula,
    source: indicator.source,
    owner: owner ?? undefined,
    frequency: coded('frequency'),
    scale: scale.length > 0 ? scale.join(', ') : undefined,
  };
  return Object.entries(words).flatMap(([key, name]) => {
    const value = Object.entries(all).find(([one]) => one === key)?.[1];
    return value === undefined ? [] : [`${name}${colon[language]}${visible(value)}`];
  });
}

function seriesOf({ indicator, measured }: WholeIndicator, { language, colour, width }: ReportStyle) {
  const words = indicatorDetail[language];
  const ink = paint(colour);
  const figure = (value: number | null): string => {
    if (value === null) return '–';
    const level = levelOf(indicator, value);
    return formatNumber(value, language) + (level === null ? '' : ` (${visible(level)})`);
  };
  const when = (period: Measurement['period']): string => (period === null ? '' : formatPeriod(period, language));
  const together = ({ value, code }: Aggregate): string =>
    value === null ? (code === null ? '–' : words.why[code]) : figure(value);
  const tabled = (title: string, heads: readonly string[], lines: readonly (readonly string[])[], figures: readonly number[]) => {
    const sided = heads.map((head, at) => (figures.includes(at) ? right(head) : left(head)));
    const [head = '', ...rows] = columns(sided, lines, width - 2);
    return block(ink.bold(title), [ink.dim(head), ...rows]);
  };
  const line = (one: Measurement, base: number | null, mark: string): string[] => [
    when(one.period),
    mark,
    figure(one.value),
    base === null ? '' : formatNumber(base, language),
    visible(one.source ?? ''),
    visible(one.note ?? ''),
  ];
  const baseline = baselineOf(indicator);
  return {
    values: (): readonly string[] => {
      const rows = [
        ...(baseline === null ? [] : [line(baseline, null, words.baseline)]),
        ...measured.values.flatMap((value) => [
          ...value.others.map((other) => line(other, null, words.notCounted)),
          line(value, value.base, ''),
        ]),
        ...targetsOf(indicator).map((target) => line(target, null, words.target)),
      ];
      if (rows.length === 0) return block(ink.bold(words.values), [words.none]);
      const { period, value, base, source, note } = words.heads;
      const lines = tabled(words.values, [period, '', value, base, source, note], rows, [2, 3]);
      return measured.values.some(({ others }) => others.length > 0) ? [...lines, `  ${ink.dim(words.rule)}`] : lines;
    },
    /** Where a year is more than its one value. */
    years: (): readonly string[] => {
      if (measured.years.every(({ count }) => count < 2)) return [];
      const rows = measured.years.map((one) => [String(one.year), together(one), one.count > 1 ? words.of(one.count) : '']);
      return tabled(words.years, [words.heads.period, words.heads.value, ''], rows, [1]);
    },
    breakdown: ({ dimensions, periods, rows, together: parts, wholes }: Breakdown): readonly string[] => {
      const differs = parts.some(({ value }, at) => value === null || Math.abs(value - (wholes[at] ?? value)) > 1e-6);
      const lines = [
        ...rows.map(({ name, values }) => [visible(name), ...values.map(figure)]),
        [words.together, ...parts.map(together)],
        ...(differs ? [[words.whole, ...wholes.map(figure)]] : []),
      ];
      return tabled(
        words.breakdown(visible(dimensionNames(dimensions, language))),
        [words.part, ...periods.map(when)],
        lines,
        periods.map((_, at) => at + 1),
      );
    },
  };
}
