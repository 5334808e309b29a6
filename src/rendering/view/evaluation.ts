// The evaluation of the year asked for, else the last one begun by the date.

import type { Action, BudgetLine, Evaluation, Period, QuotedFigure, View } from '../../model/index.ts';
import { spentOfPlanned, spentOnDropped } from '../../project/money/index.ts';
import { isAside, plannedOver, progressOf, proposalsIn } from '../../project/progress/index.ts';
import { isStanding, overPeriod } from '../../project/time/index.ts';
import { byPeriod, periodOf, touchesYear, wholePercent } from '../../values/index.ts';
import { evaluationDocument } from '../../wording/project/evaluation.ts';
import { asWritten } from './as-written.ts';
import { countedVerdicts, type Judged, maturityView, moneyOver, moneyView, surveyChangesView } from './evaluation-figures.ts';
import { quotedFigures, sourcesView } from './evaluation-sources.ts';
import { answerOf, evidenceTold, isProposed, isTold, statementsView } from './evaluation-statements.ts';
import { coded, mustBeCoded } from './naming.ts';
import { colourOfCode, pictogramOfCode, stateView } from './states.ts';
import type { ViewInput } from './view-input.ts';

type Shown = NonNullable<View['evaluation']>;

export function evaluationView(input: ViewInput): View['evaluation'] {
  const evaluation = evaluationOf(input);
  if (!evaluation) return null;
  const period = periodOf(evaluation.period);
  const judged = judgedOver(input, period);
  const money = moneyView(input, judged);
  const dropped = judged.project.actions.filter((action) => isAside(action, judged.planned));
  const aside = spentOnDropped(dropped, (line) => falls(line, period));
  const verdicts = needVerdicts(input, evaluation);
  const quoted = quotedFigures(input, evaluation);
  return {
    kind: coded(input, 'evaluation.kind', evaluation.kind),
    period,
    date: evaluation.date ?? null,
    questions: (evaluation.questions ?? []).map((one) => ({
      criterion: coded(input, 'evaluation.questions.criterion', one.criterion),
      question: one.question,
      answer: answerOf(input, one),
      evidence: isTold(input, one) ? evidenceTold(input, one.evidence ?? []) : [],
    })),
    strengths: statementsView(input, evaluation.strengths, quoted),
    weaknesses: statementsView(input, evaluation.weaknesses, quoted),
    actions: actionsView(input, evaluation, judged, quoted),
    needVerdicts: verdicts,
    recommendations: (evaluation.recommendations ?? []).filter(toTell(input)).map((one) => ({
      ...asWritten(input, 'evaluation.recommendations', one),
      text: isProposed(one) ? `${one.text} (${evaluationDocument[input.language].proposed})` : one.text,
    })),
    followUp: followUp(input, evaluation),
    lessons: evaluation.lessons ?? [],
    year: yearOf(period ?? periodOf(evaluation.date)),
    ...money,
    spentOnDropped: aside,
    spentOfPlanned: spentOfPlanned({ spent: money.spent, spentOnDropped: aside }),
    verdicts: countedVerdicts(verdicts),
    surveyChanges: surveyChangesView(input),
    maturity: maturityView(input),
    sources: sourcesView(input, quoted),
    proposals: proposalsIn(evaluation),
  };
}

function judgedOver(input: ViewInput, period: Period | null): Judged {
  const project = overPeriod(input.project, period);
  return { project, period, planned: period === null ? null : plannedOver(project, period) };
}

/** The one that a document of that year shows. */
export function evaluationOf({ project, year, today }: Pick<ViewInput, 'project' | 'year' | 'today'>): Evaluation | undefined {
  const begun = project.evaluations
    .map((evaluation) => ({ evaluation, period: periodOf(evaluation.period) ?? periodOf(evaluation.date) }))
    .filter(({ period }) => (period?.start ?? '') <= today);
  const dated = begun.filter(({ period }) => period !== null).sort((a, b) => byPeriod(a.period, b.period));
  const ofTheYear = dated.findLast(({ period }) => period && touchesYear(period, year));
  return (ofTheYear ?? dated.at(-1) ?? begun.at(-1))?.evaluation;
}

/** Each action evaluated, or every one when the evaluation names none; planned and spent over its period. */
function actionsView(
  input: ViewInput,
  { actions = [] }: Evaluation,
  judged: Judged,
  quoted: readonly QuotedFigure[],
): Shown['actions'] {
  const evaluated = actions.length > 0 ? actions : judged.project.actions.map(({ id }) => ({ action: id }));
  return evaluated.flatMap((one: NonNullable<Evaluation['actions']>[number]) => {
    const action = input.actions.get(one.action);
    return action ? [actionView(input, action, one, judged, quoted)] : [];
  });
}

function actionView(
  input: ViewInput,
  action: Action,
  { next, proposed, strengths, weaknesses }: NonNullable<Evaluation['actions']>[number],
  judged: Judged,
  quoted: readonly QuotedFigure[],
): Shown['actions'][number] {
  const cost = moneyOver(judged, [action]);
  const progress = isStanding(action) ? progressOf(action).value : null;
  return {
    id: action.id,
    title: action.title,
    status: coded(input, 'action.status', action.status),
    progress: progress === null ? null : wholePercent(progress),
    planned: cost.planned,
    spent: cost.spent,
    next: proposed === true && input.readership !== 'elected' ? null : coded(input, 'evaluation.actions.next', next),
    strengths: statementsView(input, strengths, quoted, action.id),
    weaknesses: statementsView(input, weaknesses, quoted, action.id),
    ...stateView(input, action),
  };
}

function needVerdicts(input: ViewInput, { needVerdicts = [] }: Evaluation): Shown['needVerdicts'] {
  const verdictOf = (code: string) => mustBeCoded(input, 'evaluation.needVerdicts.verdict', code);
  return needVerdicts.filter(toTell(input)).map(({ need, verdict, byAudience = {}, evidence = [] }) => ({
    id: need,
    statement: input.name('need', need).name,
    verdict: verdictOf(verdict),
    pictogram: pictogramOfCode(verdict),
    stateColour: colourOfCode(input, verdict),
    byAudience: Object.entries(byAudience).flatMap(([audience, found]) =>
      found === undefined ? [] : [{ audience: input.name('audience', audience).name, verdict: verdictOf(found) }],
    ),
    evidence: evidenceTold(input, typeof evidence === 'string' ? [evidence] : evidence),
  }));
}

/** What became of recommendations that earlier evaluations made. */
function followUp(input: ViewInput, { followUp = [] }: Evaluation): Shown['followUp'] {
  const made = input.project.evaluations.flatMap(({ recommendations = [] }) => recommendations);
  return followUp.filter(toTell(input)).map(({ recommendation, status, note = null }) => ({
    id: recommendation,
    text: made.find(({ id }) => id === recommendation)?.text ?? null,
    status: coded(input, 'evaluation.followUp.status', status),
    note,
  }));
}

/** Proposals are for those who confirm them. */
const toTell =
  ({ readership }: ViewInput) =>
  (one: { readonly proposed?: boolean }): boolean =>
    readership === 'elected' || !isProposed(one);

/** A line without a year belongs to no period in particular. */
function falls({ year }: BudgetLine, period: Period | null): boolean {
  return period === null || (year !== undefined && touchesYear(period, year));
}

/** The year in which a period ends. */
const yearOf = (period: Period | null): number | null => (period?.end ? Number(period.end.slice(0, 4)) : null);
