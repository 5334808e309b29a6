// The indicators, with what was measured when measures are given.
import type {
  Aggregate,
  Breakdown,
  Coded,
  Indicator,
  MeasuredIndicator,
  Measurement,
  SeriesBreak,
  View,
  YearValue,
} from '../../model/index.ts';
import { baselineOf, breaksBetween, levelOf, lineOf, targetsOf, toldPath } from '../../project/progress/index.ts';
import { round, semicolon } from '../../values/index.ts';
import { dimensionNames } from '../../wording/dimensions.ts';
import { formatNumber, seriesBreaks } from '../../wording/index.ts';
import { asWritten } from './as-written.ts';
import { valuesChart } from './chart-of-time.ts';
import { colourOfCode } from './states.ts';
import type { ViewInput } from './view-input.ts';

type IndicatorView = View['indicators'][number];
type Measure = IndicatorView['values'][number];

export const indicatorsView = (input: ViewInput): View['indicators'] =>
  input.project.indicators.map((indicator) => indicatorView(input, indicator));

export function indicatorView(input: ViewInput, indicator: Indicator): IndicatorView {
  const measured = input.measures.get(indicator.id);
  const achievement = measured?.achievement ?? null;
  const shown = (one: Measurement | null | undefined, base: number | null = null): Measure | null =>
    one ? { ...plain(one), level: levelOf(indicator, one.value), base } : null;
  const values = (measured?.values ?? []).flatMap(
    (value, at, all) =>
      shown(
        { ...value, note: noteOf(input, value, breaksBetween(indicator, all[at - 1] ?? baselineOf(indicator), value)) },
        value.base,
      ) ?? [],
  );
  const targets = targetsOf(indicator).flatMap((one) => shown(one) ?? []);
  const told = { baseline: shown(baselineOf(indicator)), values, targets };
  const target = targets.at(-1) ?? null;
  const line = measured?.path ? lineOf(indicator) : null;
  const due = measured?.freshness?.next ?? null;
  return {
    ...asWritten(input, 'indicators.indicators', indicator),
    headline: indicator.headline ?? false,
    cumulative: indicator.cumulative ?? false,
    ...told,
    target,
    previous: shown(measured?.previous),
    last: shown(measured?.last),
    achievement: achievement === null ? null : round(achievement, 1),
    achievementNote: note(input, measured),
    trend: trend(input, measured),
    nextTarget: shown(measured?.nextTarget),
    aim: aimOf(input, indicator, target),
    band: indicator.band ?? null,
    scale: Object.entries(indicator.scale ?? {}).flatMap(([level, text]) =>
      text === undefined || !Number.isFinite(Number(level)) ? [] : [{ value: Number(level), text }],
    ),
    state: measured?.state ? { code: measured.state, label: input.words.state[measured.state] } : null,
    stateColour: colourOfCode(input, measured?.state),
    path: pathView(measured, shown(measured?.path?.target)),
    nextDue: due,
    overdue: due !== null && due < input.today,
    otherValues: (measured?.values ?? []).flatMap(({ others }) => others.flatMap((one) => shown(one) ?? [])),
    years: yearsView(input, measured?.years ?? []),
    breakdowns: breakdownsView(input, measured?.breakdowns ?? []),
    chart: valuesChart({ ...told, title: indicator.title, unit: indicator.unit ?? null, line }, input.language),
    axes: input.links.indicators.get(indicator.id)?.axes.map(({ title }) => title) ?? [],
  };
}

const plain = ({ period, value, source, note: said }: Measurement) => ({ period, value, source, note: said });

/** A band wins over a target: to stay within it is what is aimed at. */
function aimOf({ words, language }: ViewInput, { band }: Indicator, target: Measure | null): string | null {
  if (band) return words.between(formatNumber(band.min, language), formatNumber(band.max, language));
  return target && (target.level ?? formatNumber(target.value, language));
}

/** What is said of a value, and why it is not made as the one before it. */
const noteOf = ({ words, language }: ViewInput, { note: said }: Measurement, breaks: readonly SeriesBreak[]): string | null =>
  [...(said === null ? [] : [said]), ...(breaks.length === 0 ? [] : [words.seriesBreak + seriesBreaks(breaks, language)])].join(
    semicolon[language],
  ) || null;

function note({ words }: ViewInput, measured: MeasuredIndicator | undefined): Coded | null {
  const code = measured?.achievementCode;
  return code ? { code, label: words.achievement[code] } : null;
}

/** Whether it goes the wanted way, else merely which way it goes. */
function trend({ words }: ViewInput, measured: MeasuredIndicator | undefined): Coded | null {
  const code = measured?.course ?? measured?.trend;
  return code ? { code, label: words.course[code] } : null;
}

/** As many periods as documents put side by side: the latest. */
const SHOWN = 6;

function pathView(measured: MeasuredIndicator | undefined, target: Measure | null): IndicatorView['path'] {
  const told = measured ? toldPath(measured) : null;
  return told && target && { ...told, target };
}

const yearsView = ({ words }: ViewInput, years: readonly YearValue[]): IndicatorView['years'] =>
  years.map(({ year, value, count, code }) => ({ year, value, count, note: code && words.aggregate[code] }));

/** Small parts may be about one person: only elected members read them. */
function breakdownsView(
  { words, readership, language }: ViewInput,
  breakdowns: readonly Breakdown[],
): IndicatorView['breakdowns'] {
  if (readership !== 'elected') return [];
  const cellOf = ({ value, code }: Aggregate) => ({ value, note: code && words.aggregate[code] });
  return breakdowns.map(({ dimensions, periods, rows, together, wholes }) => ({
    dimension: dimensionNames(dimensions, language),
    periods: periods.slice(-SHOWN),
    rows: rows.map(({ name, values }) => ({ name, values: values.slice(-SHOWN) })),
    together: together.slice(-SHOWN).map(cellOf),
    wholes: wholes.slice(-SHOWN),
  }));
}
