// The indicators, with what was measured when measures are given.
import type {
  Aggregate,
  Breakdown,
  Coded,
  Indicator,
  MeasuredIndicator,
  Measurement,
  Path,
  View,
  YearValue,
} from '../../model/index.ts';
import { baselineOf, levelOf, targetsOf } from '../../project/progress/index.ts';
import { round } from '../../values/index.ts';
import { dimensionNames } from '../../wording/dimensions.ts';
import { formatNumber } from '../../wording/index.ts';
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
  const aim = targetsOf(indicator).at(-1) ?? null;
  const shown = (one: Measurement | null | undefined, base: number | null = null): Measure | null =>
    one ? { ...plain(one), level: levelOf(indicator, one.value), base } : null;
  const values = (measured?.values ?? []).flatMap((value) => shown(value, value.base) ?? []);
  const told = { baseline: shown(baselineOf(indicator)), values, target: shown(aim) };
  const due = measured?.freshness?.next ?? null;
  return {
    ...asWritten(input, 'indicators.indicators', indicator),
    headline: indicator.headline ?? false,
    cumulative: indicator.cumulative ?? false,
    ...told,
    previous: shown(measured?.previous),
    last: shown(measured?.last),
    achievement: achievement === null ? null : round(achievement, 1),
    achievementNote: note(input, measured),
    trend: trend(input, measured),
    nextTarget: shown(measured?.nextTarget),
    aim: aimOf(input, indicator, aim),
    band: indicator.band ?? null,
    scale: Object.entries(indicator.scale ?? {}).flatMap(([level, text]) =>
      text === undefined || !Number.isFinite(Number(level)) ? [] : [{ value: Number(level), text }],
    ),
    state: measured?.state ? { code: measured.state, label: input.words.state[measured.state] } : null,
    stateColour: colourOfCode(input, measured?.state),
    path: pathView(measured?.path ?? null),
    nextDue: due,
    overdue: due !== null && due < input.today,
    otherValues: (measured?.values ?? []).flatMap(({ others }) => others.flatMap((one) => shown(one) ?? [])),
    years: yearsView(input, measured?.years ?? []),
    breakdowns: breakdownsView(input, measured?.breakdowns ?? []),
    chart: valuesChart({ ...told, title: indicator.title, unit: indicator.unit ?? null }, input.language),
    axes: input.links.indicators.get(indicator.id)?.axes.map(({ title }) => title) ?? [],
  };
}

const plain = ({ period, value, source, note: said }: Measurement) => ({ period, value, source, note: said });

/** A band wins over a target: to stay within it is what is aimed at. */
function aimOf({ words, language }: ViewInput, indicator: Indicator, target: Measurement | null): string | null {
  const { band } = indicator;
  if (band) return words.between(formatNumber(band.min, language), formatNumber(band.max, language));
  if (target === null) return null;
  const level = levelOf(indicator, target.value);
  return level ?? formatNumber(target.value, language);
}

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

/** What is read off a line between two dates is no reading: no finer than it can be, and the same in a table and a sentence. */
const estimate = (value: number): number => round(value, Math.abs(value) < 1 ? 2 : Math.abs(value) < 10 ? 1 : 0);

const pathView = (path: Path | null): IndicatorView['path'] =>
  path && { expected: estimate(path.expected), lead: estimate(path.lead), projected: estimate(path.projected) };

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
