// Where each figure of an evaluation comes from: its period, its value today, its source and its file.

import type { Evaluation, Period, Project, QuotedFigure, View } from '../../model/index.ts';
import { baselineOf, figureNow, statementOf, wholeProgramme } from '../../project/progress/index.ts';
import { parsePeriod, periodOf, touchesYear, valuesFile, writtenSpan } from '../../values/index.ts';
import { formatMeasure, formatMoney, formatPercent, formatPeriod } from '../../wording/index.ts';
import { evaluationDocument } from '../../wording/project/evaluation.ts';
import { figureKey, isTold } from './evaluation-statements.ts';
import type { ViewInput } from './view-input.ts';

type Source = NonNullable<View['evaluation']>['sources'][number];
type Resting = Parameters<typeof isTold>[1];

/** All that the evaluation says with evidence, as far as its readers are told. */
function statementsOf(input: ViewInput, evaluation: Evaluation): readonly Resting[] {
  const { strengths = [], weaknesses = [], questions = [], actions = [], needVerdicts = [] } = evaluation;
  const ofActions = actions.flatMap((one) => [...(one.strengths ?? []), ...(one.weaknesses ?? [])]);
  const verdicts = needVerdicts.map(({ evidence = [], proposed }) => ({
    evidence: typeof evidence === 'string' ? [] : evidence,
    ...(proposed !== undefined && { proposed }),
  }));
  const said = [...questions, ...[...strengths, ...weaknesses, ...ofActions].map(statementOf), ...verdicts];
  return said.filter((one) => isTold(input, one));
}

/** The last figure of an indicator in the period, for a sentence that names the indicator and quotes nothing. */
function lastIn({ measures }: ViewInput, id: string, period: Period | null): QuotedFigure | null {
  const last = measures
    .get(id)
    ?.values.findLast((one) => one.period !== null && (one.period.end ?? '') <= (period?.end ?? '9999'));
  return last?.period ? { of: id, what: 'value', period: last.period.text, value: last.value } : null;
}

function amount({ language }: ViewInput, { what }: QuotedFigure, value: number, unit: string | null): string {
  if (what === 'progress') return formatPercent(value, language);
  if (what === 'planned' || what === 'committed' || what === 'spent')
    return formatMoney({ min: Math.round(value * 100), max: Math.round(value * 100) }, language);
  return formatMeasure(value, what === 'level' ? null : unit, language);
}

/** The years of a period whose plan is frozen: what was planned for them is what was voted. */
function frozenIn({ frozenPlans }: Project, written: QuotedFigure['period']): readonly number[] {
  const period = written === undefined ? null : parsePeriod(written);
  return frozenPlans.map(({ year }) => year).filter((year) => period !== null && touchesYear(period, year));
}

/** Files are where jalon writes them. */
function origin(
  input: ViewInput,
  figure: QuotedFigure,
): { title: string; unit: string | null; source: string | null; file: string } {
  const { project, actions, measures, name, language } = input;
  const words = evaluationDocument[language];
  const { of, what, period } = figure;
  const indicator = project.indicators.find(({ id }) => id === of);
  if (indicator) {
    const unit = indicator.unit ?? null;
    const heading = { title: indicator.title, unit };
    if (what === 'target') return { ...heading, source: null, file: 'indicators.yaml' };
    if (what === 'baseline')
      return { ...heading, source: baselineOf(indicator)?.source ?? indicator.source ?? null, file: 'indicators.yaml' };
    const value = measures
      .get(of)
      ?.values.find((one) => one.period !== null && period !== undefined && writtenSpan(one.period.text) === writtenSpan(period));
    return { ...heading, source: value?.source ?? indicator.source ?? null, file: valuesFile(String(period ?? '')) };
  }
  if (what === 'level') return { title: name('theme', of).name, unit: null, source: words.assessed, file: 'diagnostic.yaml' };
  const voted = what === 'planned' ? frozenIn(project, period) : [];
  const isOneYear = voted.length === 1 && String(period) === String(voted[0]);
  const source =
    what === 'progress' ? words.status : voted.length === 0 ? words.budget : isOneYear ? words.voted : words.votedInPart;
  if (of === wholeProgramme) return { title: words.programme, unit: null, source, file: 'actions/' };
  return { title: actions.get(of)?.title ?? of, unit: null, source, file: `actions/${of}` };
}

/** Each figure that the evaluation quotes or rests on, once, in the order in which sources are numbered. */
export function quotedFigures(input: ViewInput, evaluation: Evaluation): readonly QuotedFigure[] {
  const period = periodOf(evaluation.period);
  const quoted = statementsOf(input, evaluation).flatMap(({ evidence = [], figures = [] }) => [
    ...figures,
    ...evidence.flatMap((id) => (figures.some(({ of }) => of === id) ? [] : (lastIn(input, id, period) ?? []))),
  ]);
  const once = quoted.filter((one, at) => quoted.findIndex((other) => figureKey(other) === figureKey(one)) === at);
  const order = (one: QuotedFigure) => `${one.of === wholeProgramme ? '' : one.of} ${one.period ?? ''}`;
  return once.toSorted((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}

export function sourcesView(input: ViewInput, figures: readonly QuotedFigure[]): Source[] {
  const { language, project, say, readership } = input;
  return figures.map((figure, at) => {
    const { title, unit, source, file } = origin(input, figure);
    const now = figureNow(project, figure);
    const said = amount(input, figure, figure.value, unit);
    const value = now === null ? said : amount(input, figure, now, unit);
    const when = figure.period === undefined ? null : parsePeriod(figure.period);
    return {
      number: at + 1,
      id: figure.of === wholeProgramme || figure.what === 'level' ? '' : figure.of,
      title,
      what: say(`evaluation.strengths.figures.what=${figure.what}`) ?? figure.what,
      period: when === null ? null : formatPeriod(when, language),
      value,
      quoted: value === said ? null : said,
      source,
      file: readership === 'elected' ? file : null,
    };
  });
}
