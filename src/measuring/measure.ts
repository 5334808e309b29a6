// What each indicator of a project says at a date.
import { baselineOf, freshnessOf, targetsOf } from '../deriving/index.ts';
import type { Indicator, MeasuredIndicator, Measurement, Period, Project } from '../model/index.ts';
import { type Achievement, achievementOf } from './achievement.ts';
import type { Series } from './computed-series.ts';
import { pathOf, stateOf } from './path.ts';
import { seriesIn } from './series.ts';
import { outside, type Way, wayOf } from './way.ts';

/** One for each indicator, in the order of the project. `today` is `YYYY-MM-DD`: what begins later is not counted. */
export function measure(project: Project, today: string): readonly MeasuredIndicator[] {
  const seriesOf = seriesIn(project, today);
  return project.indicators.map((indicator) => measured(indicator, seriesOf(indicator.id), today));
}

function measured(indicator: Indicator, { values, missing }: Series, today: string): MeasuredIndicator {
  const baseline = baselineOf(indicator);
  const targets = targetsOf(indicator);
  const [last = null, previous = null] = [values.at(-1), values.at(-2)];
  const target = targets.at(-1) ?? null;
  const way = wayOf(indicator);
  const achievement = reached(indicator, { way, baseline, last, target });
  const path = isPlain(achievement) && baseline && last && target ? pathOf(way, baseline, last, target) : null;
  const from = previous ?? baseline;
  const comparable = from && last && !isBroken(indicator, from, last);
  return {
    indicator: indicator.id,
    values,
    missing,
    baseline,
    previous,
    last,
    target,
    nextTarget: targets.find(({ period }) => (period?.end ?? '9999') >= today) ?? null,
    achievement: achievement.value,
    achievementCode: achievement.code,
    path,
    state: stateOf(achievement, path, target, today),
    freshness: indicator.frequency && last?.period?.end ? freshnessOf(indicator.frequency, last.period.end) : null,
    trend: comparable ? trend(from.value, last.value) : null,
    course: comparable ? course(way, from.value, last.value) : null,
  };
}

/** It was reckoned, and nothing is to be known before reading it. */
const isPlain = ({ value, code }: Achievement): boolean => value !== null && (code === null || code === 'moving-away');

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
  const [days, more] = [lengthOf(period), lengthOf(than)];
  return days !== null && more !== null && days < 0.9 * more;
}

function lengthOf(period: Period | null | undefined): number | null {
  return period?.start && period.end ? (Date.parse(period.end) - Date.parse(period.start)) / 86_400_000 + 1 : null;
}

const trend = (from: number, to: number): MeasuredIndicator['trend'] => (to === from ? 'flat' : to > from ? 'up' : 'down');

function course(way: Way, from: number, to: number): MeasuredIndicator['course'] {
  if (way === null) return null;
  const gain = way === 'rise' ? to - from : way === 'fall' ? from - to : outside(from, way) - outside(to, way);
  return gain === 0 ? 'stable' : gain > 0 ? 'improving' : 'worsening';
}
