// The evaluation of the year asked for, else the last one begun by the date.

import type { Action, BudgetLine, Evaluation, Period, View } from '../../model/index.ts';
import { budgetOf, costOf, linesOf } from '../../project/money/index.ts';
import { progressOf, proposalsIn } from '../../project/progress/index.ts';
import { isStanding } from '../../project/time/index.ts';
import { byPeriod, periodOf, round, touchesYear } from '../../values/index.ts';
import { evaluationDocument } from '../../wording/evaluation.ts';
import { asWritten } from './as-written.ts';
import { byAxis, countedVerdicts, maturityView, surveyChangesView } from './evaluation-figures.ts';
import { sourcesView } from './evaluation-sources.ts';
import { answerOf, evidenceTold, isProposed, isTold, statementsView } from './evaluation-statements.ts';
import type { Material } from './material.ts';
import { coded, mustBeCoded } from './naming.ts';
import { colourOfCode, stateView } from './states.ts';

type Shown = NonNullable<View['evaluation']>;

export function evaluationView(material: Material): View['evaluation'] {
  const evaluation = chosen(material);
  if (!evaluation) return null;
  const period = periodOf(evaluation.period);
  const cost = costOf(linesOf(material.project.actions).filter((line) => falls(line, period)));
  const verdicts = needVerdicts(material, evaluation);
  return {
    kind: coded(material, 'evaluation.kind', evaluation.kind),
    period,
    date: evaluation.date ?? null,
    questions: (evaluation.questions ?? []).map((one) => ({
      criterion: coded(material, 'evaluation.questions.criterion', one.criterion),
      question: one.question,
      answer: answerOf(material, one),
      evidence: isTold(material, one) ? evidenceTold(material, one.evidence ?? []) : [],
    })),
    strengths: statementsView(material, evaluation.strengths),
    weaknesses: statementsView(material, evaluation.weaknesses),
    actions: actionsView(material, evaluation, period),
    needVerdicts: verdicts,
    recommendations: (evaluation.recommendations ?? []).filter(toTell(material)).map((one) => ({
      ...asWritten(material, 'evaluation.recommendations', one),
      text: isProposed(one) ? `${one.text} (${evaluationDocument[material.language].proposed})` : one.text,
    })),
    followUp: followUp(material, evaluation),
    lessons: evaluation.lessons ?? [],
    year: yearOf(period ?? periodOf(evaluation.date)),
    planned: cost.planned,
    committed: cost.committed,
    spent: cost.spent,
    byAxis: byAxis(material, period),
    verdicts: countedVerdicts(verdicts),
    surveyChanges: surveyChangesView(material),
    maturity: maturityView(material),
    sources: sourcesView(material, evaluation),
    proposals: proposalsIn(evaluation),
  };
}

function chosen({ project, year, today }: Material): Evaluation | undefined {
  const begun = project.evaluations
    .map((evaluation) => ({ evaluation, period: periodOf(evaluation.period) ?? periodOf(evaluation.date) }))
    .filter(({ period }) => (period?.start ?? '') <= today);
  const dated = begun.filter(({ period }) => period !== null).sort((a, b) => byPeriod(a.period, b.period));
  const ofTheYear = dated.findLast(({ period }) => period && touchesYear(period, year));
  return (ofTheYear ?? dated.at(-1) ?? begun.at(-1))?.evaluation;
}

/** Each action evaluated, or every one when the evaluation names none; planned and spent over its period. */
function actionsView(material: Material, { actions = [] }: Evaluation, period: Period | null): Shown['actions'] {
  const evaluated = actions.length > 0 ? actions : material.project.actions.map(({ id }) => ({ action: id }));
  return evaluated.flatMap((one: NonNullable<Evaluation['actions']>[number]) => {
    const action = material.actions.get(one.action);
    return action ? [actionView(material, action, one, period)] : [];
  });
}

function actionView(
  material: Material,
  action: Action,
  { next, proposed, strengths, weaknesses }: NonNullable<Evaluation['actions']>[number],
  period: Period | null,
): Shown['actions'][number] {
  const cost = costOf(budgetOf(action).filter((line) => falls(line, period)));
  const progress = isStanding(action) ? progressOf(action).value : null;
  return {
    id: action.id,
    title: action.title,
    status: coded(material, 'action.status', action.status),
    progress: progress === null ? null : round(progress, 0),
    planned: cost.planned,
    spent: cost.spent,
    next: proposed === true && material.readership !== 'elected' ? null : coded(material, 'evaluation.actions.next', next),
    strengths: statementsView(material, strengths),
    weaknesses: statementsView(material, weaknesses),
    stateColour: stateView(material, action).stateColour,
  };
}

function needVerdicts(material: Material, { needVerdicts = [] }: Evaluation): Shown['needVerdicts'] {
  const verdictOf = (code: string) => mustBeCoded(material, 'evaluation.needVerdicts.verdict', code);
  return needVerdicts.filter(toTell(material)).map(({ need, verdict, byAudience = {}, evidence = [] }) => ({
    id: need,
    statement: material.name('need', need).name,
    verdict: verdictOf(verdict),
    stateColour: colourOfCode(material, verdict),
    byAudience: Object.entries(byAudience).flatMap(([audience, found]) =>
      found === undefined ? [] : [{ audience: material.name('audience', audience).name, verdict: verdictOf(found) }],
    ),
    evidence: evidenceTold(material, typeof evidence === 'string' ? [evidence] : evidence),
  }));
}

/** What became of recommendations that earlier evaluations made. */
function followUp(material: Material, { followUp = [] }: Evaluation): Shown['followUp'] {
  const made = material.project.evaluations.flatMap(({ recommendations = [] }) => recommendations);
  return followUp.filter(toTell(material)).map(({ recommendation, status, note = null }) => ({
    id: recommendation,
    text: made.find(({ id }) => id === recommendation)?.text ?? null,
    status: coded(material, 'evaluation.followUp.status', status),
    note,
  }));
}

/** Proposals are for those who confirm them. */
const toTell =
  ({ readership }: Material) =>
  (one: { readonly proposed?: boolean }): boolean =>
    readership === 'elected' || !isProposed(one);

/** A line without a year belongs to no period in particular. */
function falls({ year }: BudgetLine, period: Period | null): boolean {
  return period === null || (year !== undefined && touchesYear(period, year));
}

/** The year in which a period ends. */
const yearOf = (period: Period | null): number | null => (period?.end ? Number(period.end.slice(0, 4)) : null);
