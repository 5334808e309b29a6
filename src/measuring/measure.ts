// What each indicator of a project says at a date.
import { baselineOf, byPeriod, periodOf, targetsOf } from '../deriving/index.ts';
import type { Indicator, IndicatorValue, MeasuredIndicator, Measurement, Period, Project } from '../model/index.ts';
import { type Achievement, achievementOf } from './achievement.ts';
import { outside, type Way, wayOf } from './way.ts';

/** One for each indicator, in the order of the project. `today` is `YYYY-MM-DD`: what begins later is not counted. */
export function measure({ indicators, values }: Project, today: string): readonly MeasuredIndicator[] {
  return indicators.map((indicator) => measured(indicator, seriesOf(indicator.id, values, today), today));
}

/** Values whose period cannot be read have no place in the order of time, and are left out. A running total stays as written. */
function seriesOf(id: string, values: readonly IndicatorValue[], today: string): readonly Measurement[] {
  return values
    .filter(({ indicator }) => indicator === id)
    .map(({ period, value, source = null, note = null }) => ({ period: periodOf(period), value, source, note }))
    .filter(({ period }) => period !== null && (period.start ?? '') <= today)
    .sort((a, b) => byPeriod(a.period, b.period));
}

function measured(indicator: Indicator, values: readonly Measurement[], today: string): MeasuredIndicator {
  const baseline = baselineOf(indicator);
  const targets = targetsOf(indicator);
  const [last = null, previous = null] = [values.at(-1), values.at(-2)];
  const target = targets.at(-1) ?? null;
  const way = wayOf(indicator);
  const { value, code } = reached(indicator, { way, baseline, last, target });
  const from = previous ?? baseline;
  const comparable = from && last && !isBroken(indicator, from, last);
  return {
    indicator: indicator.id,
    values,
    baseline,
    previous,
    last,
    target,
    nextTarget: targets.find(({ period }) => (period?.end ?? '9999') >= today) ?? null,
    achievement: value,
    achievementCode: code,
    trend: comparable ? trend(from.value, last.value) : null,
    course: comparable ? course(way, from.value, last.value) : null,
  };
}

interface Marks {
  readonly way: Way;
  readonly baseline: Measurement | null;
  readonly last: Measurement | null;
  readonly target: Measurement | null;
}

function reached(indicator: Indicator, { way, baseline, last, target }: Marks): Achievement {
  const addsUp = indicator.aggregation === 'sum' && indicator.cumulative !== true;
  if (addsUp && isShorter(last?.period, target?.period)) return { value: null, code: 'shorter-than-target' };
  const figures = { way, baseline: baseline?.value ?? null, last: last?.value ?? null, target: target?.value ?? null };
  const { value, code } = achievementOf(figures);
  const broken = value !== null && baseline !== null && last !== null && isBroken(indicator, baseline, last);
  return { value, code: broken ? 'broken-series' : code };
}

function isBroken({ breaks = [] }: Indicator, from: Measurement, to: Measurement): boolean {
  const [start, end] = [from.period?.end, to.period?.end];
  return start != null && breaks.some(({ date }) => date > start && date <= (end ?? '9999'));
}

/** Leap years and uneven months are no shorter than others: only clearly less time is. */
function isShorter(period: Period | null | undefined, than: Period | null | undefined): boolean {
  const [days, more] = [daysOf(period), daysOf(than)];
  return days !== null && more !== null && days < 0.9 * more;
}

function daysOf(period: Period | null | undefined): number | null {
  return period?.start && period.end ? (Date.parse(period.end) - Date.parse(period.start)) / 86_400_000 + 1 : null;
}

const trend = (from: number, to: number): MeasuredIndicator['trend'] => (to === from ? 'flat' : to > from ? 'up' : 'down');

function course(way: Way, from: number, to: number): MeasuredIndicator['course'] {
  if (way === null) return null;
  const gain = way === 'rise' ? to - from : way === 'fall' ? from - to : outside(from, way) - outside(to, way);
  return gain === 0 ? 'stable' : gain > 0 ? 'improving' : 'worsening';
}
