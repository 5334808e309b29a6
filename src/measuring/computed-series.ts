// A formula → a value for each period of which all its figures are known; what is missing elsewhere is named.

import type { Indicator, MeasuredValue, MissingInputs, Period, Project } from '../model/index.ts';
import { linesOf } from '../project/money/index.ts';
import { latestPopulation } from '../project/needs/index.ts';
import { moneyInputs, parseFormula, programmeIn } from '../project/progress/index.ts';
import { everyAction } from '../project/time/index.ts';
import { byPeriod, daySpan, evaluate, factsIn, isWholeYears, periodOf } from '../values/index.ts';

export interface Series {
  readonly values: readonly MeasuredValue[];
  readonly missing: readonly MissingInputs[];
}
export type SeriesOf = (indicator: string) => Series;

interface FormulaContext {
  readonly seriesOf: SeriesOf;
  /** YYYY-MM-DD */
  readonly today: string;
}

/** Its periods are those of the indicators that it names; when it names none, the years whose money is known. A division by zero gives no value. */
export function computedSeries(indicator: Indicator, project: Project, { seriesOf, today }: FormulaContext): Series {
  const { expression } = parseFormula(indicator, project.indicators);
  if (expression === null) return { values: [], missing: [] };
  const names = factsIn(expression);
  const named = names.filter((name) => project.indicators.some(({ id }) => id === name));
  const figure = (name: string, period: Period): number | null => {
    if (named.includes(name))
      return seriesOf(name).values.find((one) => one.period !== null && daySpan(one.period) === daySpan(period))?.value ?? null;
    return name === 'population' ? inhabitants(project, period) : euros(project, name, period);
  };
  const periods =
    named.length > 0 ? named.flatMap((name) => seriesOf(name).values.map(({ period }) => period)) : yearsIn(project, today);
  const values: MeasuredValue[] = [];
  const missing: MissingInputs[] = [];
  for (const period of inOrder(periods)) {
    const figures = names.map((name) => [name, figure(name, period)] as const);
    const absent = figures.filter(([, value]) => value === null).map(([name]) => name);
    if (absent.length > 0) {
      missing.push({ period, inputs: absent });
      continue;
    }
    const value = evaluate(expression, new Map(figures.map(([name, known]) => [name, known ?? Number.NaN])));
    const alone = { base: null, breakdown: [], others: [] };
    if (Number.isFinite(value)) values.push({ period, value, source: indicator.formula ?? null, note: null, ...alone });
  }
  return { values, missing };
}

const yearsIn = (project: Project, today: string): readonly (Period | null)[] =>
  yearsWithMoney(project)
    .map((year) => periodOf(year))
    .filter((period) => (period?.start ?? '') <= today);

/** Each once, as it was first spelt. */
function inOrder(periods: readonly (Period | null)[]): readonly Period[] {
  const once = new Map(periods.toReversed().flatMap((period) => (period === null ? [] : [[daySpan(period), period] as const])));
  return [...once.values()].sort(byPeriod);
}

/** Earliest first. */
const yearsWithMoney = (project: Project): readonly number[] =>
  [...new Set(linesOf(everyAction(project)).flatMap(({ year }) => (year === undefined ? [] : [year])))].sort((a, b) => a - b);

/** The programme's money in a period, in euros, as a formula reckons with it. Budgets are kept by year: a period that is not made of whole years has none. Null when no line of those years says it; a range counts by its middle. */
function euros(project: Project, name: string, period: Period): number | null {
  const input = moneyInputs.find((one) => one === name);
  return input === undefined || !isWholeYears(period) ? null : programmeIn(project, input, period);
}

/** The inhabitants of a territory in a period. The latest figure that is not of a later year than the period's last; null when the project states none. */
function inhabitants({ info: { territory } }: Project, { end }: Period): number | null {
  if (territory === undefined) return null;
  const { populations = [] } = territory;
  const last = Number((end ?? '9999').slice(0, 4));
  const then = populations.filter(({ year = 0 }) => year <= last);
  return latestPopulation({ populations: then })?.value ?? null;
}
