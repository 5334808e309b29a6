// What each indicator of a project says at a date.

import type { Breakdown, Indicator, MeasuredIndicator, MeasuredValue, Measurement, Part, Project } from '../model/index.ts';
import { addsUp, baselineOf, breaksBetween, freshnessOf, isShorter, lineOf, targetsOf } from '../project/progress/index.ts';
import { type Achievement, achievementOf, type Figures } from './achievement.ts';
import { aggregateOf } from './aggregate.ts';
import { yearsOf } from './by-year.ts';
import type { Series } from './computed-series.ts';
import { levelsOf, rankIn } from './levels.ts';
import { pathOf, stateOf, withinWhole } from './path.ts';
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
  const breaks = breaksBetween(indicator, baseline, last);
  const achievement = reached(indicator, { way, baseline, last, target }, breaks.length > 0);
  const isDrawn = isPlain(achievement) && hasEvenLevels(indicator);
  const line = isDrawn ? lineOf(indicator) : null;
  const ahead = line && baseline && last ? pathOf(way, line, baseline, last, today) : null;
  const path = ahead && withinWhole(ahead, indicator, [...values, ...(baseline ? [baseline] : [])]);
  const from = previous ?? baseline;
  const comparable = from && last && breaksBetween(indicator, from, last).length === 0;
  return {
    indicator: indicator.id,
    values,
    breakdowns: breakdownsOf(indicator, values),
    years: yearsOf(indicator, values),
    missing,
    baseline,
    previous,
    last,
    target,
    nextTarget: nextOf(indicator, targets, last, today),
    achievement: achievement.value,
    achievementCode: achievement.code,
    breaks,
    path,
    state: stateOf(achievement, path, target, today),
    freshness: indicator.frequency && last?.period?.end ? freshnessOf(indicator.frequency, last.period.end) : null,
    trend: comparable ? trend(from.value, last.value) : null,
    course: comparable ? course(way, from.value, last.value) : null,
  };
}

/** The first that is to come and that no value settles yet; else the last that is to come: that to which the path leads. */
function nextOf(indicator: Indicator, targets: readonly Measurement[], last: Measurement | null, today: string) {
  const ahead = targets.filter(({ period }) => (period?.end ?? '9999') >= today);
  const isOpen = ({ period }: Measurement): boolean =>
    (period?.end ?? '9999') > (last?.period?.end ?? '') || (addsUp(indicator) && isShorter(last?.period, period));
  return ahead.find(isOpen) ?? ahead.at(-1) ?? null;
}

/** It was reckoned, and nothing is to be known before reading it. */
const isPlain = ({ value, code }: Achievement): boolean => value !== null && (code === null || code === 'moving-away');

/** On levels of uneven numbers, a straight line would not be that of the ranks. */
function hasEvenLevels(indicator: Indicator): boolean {
  const levels = levelsOf(indicator) ?? [];
  const [first = 0, second = 1] = levels;
  return levels.every((level, index) => level === first + index * (second - first));
}

interface Marks {
  readonly way: Way;
  readonly baseline: Measurement | null;
  readonly last: Measurement | null;
  readonly target: Measurement | null;
}

function reached(indicator: Indicator, { way, baseline, last, target }: Marks, isBroken: boolean): Achievement {
  if (addsUp(indicator) && isShorter(last?.period, target?.period)) return { value: null, code: 'shorter-than-target' };
  const figures = { way, baseline: baseline?.value ?? null, last: last?.value ?? null, target: target?.value ?? null };
  const { value, code } = achievementOf(onLevels(indicator, figures));
  if (isOutside(indicator, [baseline, last, target])) return { value: null, code: 'outside-scale' };
  return { value, code: value !== null && isBroken ? 'broken-series' : code };
}

/** Levels count by their rank, whatever the numbers that name them. */
function onLevels(indicator: Indicator, figures: Figures): Figures {
  const levels = levelsOf(indicator);
  if (levels === null || typeof figures.way === 'object') return figures;
  const rank = (value: number | null): number | null => (value === null ? null : rankIn(levels, value));
  return { ...figures, baseline: rank(figures.baseline), last: rank(figures.last), target: rank(figures.target) };
}

function isOutside(indicator: Indicator, marks: readonly (Measurement | null)[]): boolean {
  const levels = levelsOf(indicator);
  return levels !== null && marks.some((mark) => mark !== null && rankIn(levels, mark.value) === null);
}

const trend = (from: number, to: number): MeasuredIndicator['trend'] => (to === from ? 'flat' : to > from ? 'up' : 'down');

function course(way: Way, from: number, to: number): MeasuredIndicator['course'] {
  if (way === null) return null;
  const gain = way === 'rise' ? to - from : way === 'fall' ? from - to : outside(from, way) - outside(to, way);
  return gain === 0 ? 'stable' : gain > 0 ? 'improving' : 'worsening';
}

/** Parts by commune and parts by commune and age are two ways of cutting. */
const dimensionsOf = ({ names }: Part): string => Object.keys(names).sort().join(' × ');
const namedIn = ({ names }: Part): string =>
  Object.keys(names)
    .sort()
    .map((key) => names[key])
    .join(' – ');

/** One table for each way of cutting the values up: parts down, periods across. Ways and parts in the order in which they were first written; null where a period has no such part. */
function breakdownsOf({ aggregation }: Indicator, values: readonly MeasuredValue[]): readonly Breakdown[] {
  const parts = values.flatMap(({ breakdown }) => breakdown);
  return [...new Set(parts.map(dimensionsOf))].map((dimensions) => {
    const cut = values.flatMap((value) => {
      const own = value.breakdown.filter((part) => dimensionsOf(part) === dimensions);
      return own.length > 0 ? [{ value, own }] : [];
    });
    const rows = [...new Set(cut.flatMap(({ own }) => own.map(namedIn)))];
    return {
      dimensions,
      periods: cut.map(({ value }) => value.period),
      rows: rows.map((name) => ({
        name,
        values: cut.map(({ own }) => own.find((part) => namedIn(part) === name)?.value ?? null),
      })),
      together: cut.map(({ own }) => aggregateOf(aggregation, own)),
      wholes: cut.map(({ value }) => value.value),
    };
  });
}
