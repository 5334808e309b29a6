// What an evaluation is to look at: the actions of its period, each need, and what earlier evaluations recommended.
import type { Action, Evaluation, EvaluationKind, Project, WrittenPeriod } from '../../model/index.ts';
import { periodOf, spanOf, touchesYear } from '../../values/index.ts';
import { linksOf, type NeedLinks } from '../thread/index.ts';
import { isOver, overPeriod } from '../time/index.ts';
import { statementOf } from './quoted-figure.ts';

/** What an evaluation is to look at. */
export interface EvaluationScope {
  readonly kind: EvaluationKind;
  /** As files write it: `2026`, `2026-03/2032-03`. */
  readonly period: WrittenPeriod;
  /** The years of its money, whole: budgets know no months. */
  readonly years: WrittenPeriod;
  readonly actions: readonly Action[];
  /** Those that nobody put off or declined. */
  readonly needs: readonly NeedLinks[];
  /** Neither done nor dropped. */
  readonly recommendations: readonly Recommendation[];
}

export type Recommendation = NonNullable<Evaluation['recommendations']>[number];

/** A year; from the start of the term to the end of that year; or the whole term. */
function periodFor(kind: EvaluationKind, year: number, { info: { term } }: Project): WrittenPeriod {
  if (kind === 'annual' || term?.start === undefined) return year;
  if (kind === 'mid-term') return `${term.start}/${year}-12`;
  return term.end === undefined ? year : `${term.start}/${term.end}`;
}

/** A period that ends within a year takes all of it. */
function yearsOf(period: WrittenPeriod): WrittenPeriod {
  const { start, end } = periodOf(period) ?? {};
  return typeof period === 'number' || !start || !end ? period : `${start.slice(0, 4)}/${end.slice(0, 4)}`;
}

/** Not what is still discussed; without dates, what has begun. */
function isOf(period: WrittenPeriod): (action: Action) => boolean {
  const wanted = periodOf(period);
  return (action) => {
    if (action.status === 'to-discuss') return false;
    const span = spanOf(action);
    if (span === null) return ['in-progress', 'paused', 'blocked'].includes(action.status ?? '');
    return (span.start ?? '') <= (wanted?.end ?? '9999') && (span.end ?? '9999') >= (wanted?.start ?? '');
  };
}

/** Recommendations that no evaluation said to be done or dropped. */
export function openRecommendations({ evaluations }: Project) {
  const closed = new Set(
    evaluations
      .flatMap(({ followUp = [] }) => followUp)
      .filter(isOver)
      .map(({ recommendation }) => recommendation),
  );
  return evaluations.flatMap(({ recommendations = [] }) => recommendations).filter(({ id }) => !closed.has(id));
}

export const hasAnnualEvaluation = ({ evaluations }: Project, year: number): boolean =>
  evaluations.some(({ kind, period }) => {
    const of = periodOf(period);
    return kind === 'annual' && of !== null && touchesYear(of, year);
  });

export function evaluationScope(project: Project, kind: EvaluationKind, year: number): EvaluationScope {
  const period = periodFor(kind, year, project);
  return {
    kind,
    period,
    years: yearsOf(period),
    actions: overPeriod(project, periodOf(period)).actions.filter(isOf(period)),
    needs: [...linksOf(project).needs.values()].filter(({ need }) => need.response === undefined),
    recommendations: openRecommendations(project),
  };
}

/** How much of an evaluation is only proposed, and waits for somebody to keep, correct or delete it. */
export function proposalsIn(evaluation: Evaluation): number {
  const { questions = [], actions = [], needVerdicts = [], recommendations = [], followUp = [] } = evaluation;
  const said = [evaluation, ...actions].flatMap(({ strengths = [], weaknesses = [] }) => [...strengths, ...weaknesses]);
  const all = [...questions, ...said.map(statementOf), ...actions, ...needVerdicts, ...recommendations, ...followUp];
  return all.filter(({ proposed }) => proposed === true).length;
}
