// A figure that a sentence of an evaluation quotes → what the data say of it now.
import type { Action, Evaluation, Money, Period, Project, QuotedFigure, WrittenPeriod } from '../../model/index.ts';
import { middle, moneyOf, periodOf, total, touchesYear, wholePercent, writtenSpan } from '../../values/index.ts';
import { linesOf, plannedInFrozen } from '../money/index.ts';
import { everyAction, isStanding, overPeriod } from '../time/index.ts';
import { baselineOf, targetsOf } from './indicators.ts';
import { progressOf } from './progress.ts';

/** What is said of the programme whole. */
export const wholeProgramme = 'programme';

type Amount = 'planned' | 'committed' | 'spent';

/**
 * Of one action or of all; a line without a year is of no period. What was planned for a year that a plan freezes is what was voted: what
 * becomes of an action later does not change what it was judged by.
 */
function sumIn(project: Project, action: string | null, amount: Amount, period: Period): Money | null {
  const judged = action === null ? overPeriod(project, period) : project;
  const actions = action === null ? judged.actions : everyAction(project).filter(({ id }) => id === action);
  const frozen = amount === 'planned' ? project.frozenPlans.filter(({ year }) => touchesYear(period, year)) : [];
  const lines = linesOf(actions).filter(
    ({ year }) => year !== undefined && touchesYear(period, year) && !frozen.some((one) => one.year === year),
  );
  return total([...lines.map((line) => moneyOf(line[amount])), ...frozen.map((plan) => plannedInFrozen(judged, plan, action))]);
}

/** In cents. */
export const plannedIn = (project: Project, action: string | null, period: Period): Money | null =>
  sumIn(project, action, 'planned', period);

/** In euros; a range counts by its middle. */
export function moneyIn(project: Project, action: string | null, amount: Amount, period: Period | null): number | null {
  const sum = period === null ? null : sumIn(project, action, amount, period);
  return sum === null ? null : middle(sum) / 100;
}

/** What was spent in a period on what was dropped, and is no part of what was planned for it: of what was voted before, it is. */
export const isAside = (project: Project, action: Action, period: Period | null): boolean =>
  !isStanding(action) && (period === null || (plannedIn(project, action.id, period)?.max ?? 0) === 0);

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
  if (what === 'progress') {
    const action = everyAction(project).find(({ id }) => id === of);
    const value = action === undefined ? null : progressOf(action).value;
    return value === null ? null : wholePercent(value);
  }
  return period === undefined ? null : moneyIn(project, of === wholeProgramme ? null : of, what, periodOf(period));
}

export type Statement = NonNullable<Evaluation['strengths']>[number];
export type ToldStatement = Exclude<Statement, string>;

/** A strength or a weakness may be a text alone. */
export const statementOf = (one: Statement): ToldStatement => (typeof one === 'string' ? { text: one } : one);
