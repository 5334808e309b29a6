// A figure that a sentence of an evaluation quotes → what the data say of it now.
import type { Action, Evaluation, GoneAction, Money, Period, Project, QuotedFigure, WrittenPeriod } from '../../model/index.ts';
import { grouped, middle, moneyOf, periodOf, total, touchesYear, wholePercent, writtenSpan } from '../../values/index.ts';
import { linesOf, plannedInFrozen } from '../money/index.ts';
import { goneActions } from '../thread/index.ts';
import { everyAction, isStanding, overPeriod } from '../time/index.ts';
import { baselineOf, targetsOf } from './indicators.ts';
import { progressOf } from './progress.ts';

/** What is said of the programme whole. */
export const wholeProgramme = 'programme';

type Amount = 'planned' | 'committed' | 'spent';

const linesIn = (actions: readonly Action[], period: Period) =>
  linesOf(actions).filter(({ year }) => year !== undefined && touchesYear(period, year));

/** Of cents; a range counts by its middle. */
export const inEuros = (sum: Money | null): number | null => (sum === null ? null : middle(sum) / 100);

/** As sheets say it, in euros; a line without a year is of no period. */
export const moneyIn = (actions: readonly Action[], amount: Amount, period: Period | null): number | null =>
  period === null ? null : inEuros(total(linesIn(actions, period).map((line) => moneyOf(line[amount]))));

/**
 * What was planned for a period, by action, in cents. Of the years that a plan freezes it is what was voted: what becomes of an action later
 * does not change what it was judged by.
 */
export function plannedOver(project: Project, period: Period): ReadonlyMap<string, Money | null> {
  const frozen = project.frozenPlans.filter(({ year }) => touchesYear(period, year));
  const isOpen = ({ year }: { readonly year?: number }): boolean => !frozen.some((one) => one.year === year);
  const bySheet = everyAction(project).map((action) => {
    const lines = linesIn([action], period).filter(isOpen);
    return [action.id, total(lines.map((line) => moneyOf(line.planned)))] as const;
  });
  const all = [...bySheet, ...frozen.flatMap((plan) => [...plannedInFrozen(project, plan)])];
  return new Map([...grouped(all, ([id]) => id)].map(([id, parts]) => [id, total(parts.map(([, money]) => money))]));
}

/** Those that were removed since, and that plans of the period still name; what was laid out anew under its id is there. */
export function goneOver(project: Project, period: Period): readonly GoneAction[] {
  const frozen = project.frozenPlans.filter(({ year }) => touchesYear(period, year));
  const there = new Set(everyAction(project).map(({ id }) => id));
  const gone = new Map(frozen.flatMap(({ plan }) => [...goneActions(plan)]));
  return [...gone.values()].filter(({ id }) => !there.has(id));
}

/** Of the programme that a period is judged by, in euros. */
export function programmeIn(project: Project, amount: Amount, period: Period | null): number | null {
  if (period === null) return null;
  const judged = overPeriod(project, period);
  if (amount !== 'planned') return moneyIn(judged.actions, amount, period);
  const planned = plannedOver(judged, period);
  return inEuros(total([...judged.actions, ...goneOver(judged, period)].map(({ id }) => planned.get(id) ?? null)));
}

/** Dropped, and no part of what was planned: what was spent on it stands aside. Of what was voted before, it is a part. */
export const isAside = (action: Action, planned: ReadonlyMap<string, Money | null> | null): boolean =>
  !isStanding(action) && (planned?.get(action.id)?.max ?? 0) === 0;

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
  const judged = period === undefined ? null : periodOf(period);
  if (judged === null) return null;
  if (of === wholeProgramme) return programmeIn(project, what, judged);
  return what === 'planned'
    ? inEuros(plannedOver(project, judged).get(of) ?? null)
    : moneyIn(
        everyAction(project).filter(({ id }) => id === of),
        what,
        judged,
      );
}

export type Statement = NonNullable<Evaluation['strengths']>[number];
export type ToldStatement = Exclude<Statement, string>;

/** A strength or a weakness may be a text alone. */
export const statementOf = (one: Statement): ToldStatement => (typeof one === 'string' ? { text: one } : one);
