// A figure that a sentence of an evaluation quotes → what the data say of it now.
import type { Action, Evaluation, Period, Project, QuotedFigure, WrittenPeriod } from '../../model/index.ts';
import { middle, moneyOf, periodOf, total, touchesYear, wholePercent, writtenSpan } from '../../values/index.ts';
import { linesOf } from '../money/index.ts';
import { everyAction, overPeriod } from '../time/index.ts';
import { baselineOf, targetsOf } from './indicators.ts';
import { progressOf } from './progress.ts';

/** What is said of the programme whole. */
export const wholeProgramme = 'programme';

type Amount = 'planned' | 'committed' | 'spent';

/** In euros; a range counts by its middle, and a line without a year is of no period. */
export function moneyIn(actions: readonly Action[], amount: Amount, period: Period | null): number | null {
  const lines = linesOf(actions).filter(({ year }) => period !== null && year !== undefined && touchesYear(period, year));
  const sum = total(lines.map((line) => moneyOf(line[amount])));
  return sum === null ? null : middle(sum) / 100;
}

const samePeriod = (one: WrittenPeriod | undefined, other: WrittenPeriod | undefined): boolean =>
  one === undefined || other === undefined ? one === other : writtenSpan(one) === writtenSpan(other);

/** Null when the data do not say, or are no longer there. */
export function figureNow(project: Project, { of, what, period }: QuotedFigure): number | null {
  const indicator = project.indicators.find(({ id }) => id === of);
  const dated = <One extends { readonly period?: WrittenPeriod; readonly value: number }>(all: readonly One[]) =>
    all.find((one) => samePeriod(one.period, period))?.value ?? null;
  if (what === 'value') return dated(project.values.filter((one) => one.indicator === of));
  if (what === 'baseline') return indicator === undefined ? null : (baselineOf(indicator)?.value ?? null);
  if (what === 'target')
    return indicator === undefined
      ? null
      : dated(targetsOf(indicator).map((one) => ({ ...(one.period && { period: one.period.text }), value: one.value })));
  if (what === 'level')
    return project.diagnostic.maturity?.find((one) => one.theme === of && (one.date ?? null) === (period ?? null))?.level ?? null;
  const judged = periodOf(period);
  const actions =
    of === wholeProgramme ? overPeriod(project, judged).actions : everyAction(project).filter(({ id }) => id === of);
  if (what === 'progress') {
    const [action] = actions;
    const value = action === undefined || of === wholeProgramme ? null : progressOf(action).value;
    return value === null ? null : wholePercent(value);
  }
  return period === undefined ? null : moneyIn(actions, what, judged);
}

export type Statement = NonNullable<Evaluation['strengths']>[number];
export type ToldStatement = Exclude<Statement, string>;

/** A strength or a weakness may be a text alone. */
export const statementOf = (one: Statement): ToldStatement => (typeof one === 'string' ? { text: one } : one);
