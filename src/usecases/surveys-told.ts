// The figures of the surveys of a project, as they may be shown to others.

import { crossingKey, type Joins, joinsOf, publishable, type Settled } from '../disclosure/index.ts';
import type { Language, Project, Survey, SurveyResults, SurveyStatistics } from '../model/index.ts';
import { questionnaireOf } from '../project/needs/index.ts';
import { untoldId } from '../project/thread/index.ts';
import { publishableResults, statisticsOf } from '../surveying/index.ts';

const isSame = (one: SurveyResults, other: SurveyResults): boolean => one.survey === other.survey && one.wave === other.wave;

/** Of a survey as they were counted, where this computer has it; else what may be published. */
export const countedResults = (
  { surveyResults, countedResults: counted = [] }: Pick<Project, 'surveyResults' | 'countedResults'>,
  survey: string,
): readonly SurveyResults[] =>
  surveyResults
    .filter((one) => one.survey === survey)
    .map((one) => (one.publishable ? (counted.find((other) => isSame(one, other)) ?? one) : one));

/** As counted: for the team alone. */
export const surveyStatistics = (project: Project, survey: Survey, language: Language): SurveyStatistics =>
  figuresOf(project, survey, language, countedResults(project, survey.id));

function figuresOf(
  { info }: Project,
  survey: Survey,
  language: Language,
  results: readonly SurveyResults[],
  joins: Joins = new Map(),
): SurveyStatistics {
  return statisticsOf({
    survey,
    questionnaire: questionnaireOf(survey, language),
    results: results.filter(({ publishable: settled }) => settled?.leftOut !== true),
    territory: info.territory,
    joinedIn: (wave, question, crossing) => joins.get(crossingKey(wave, question, crossing)),
  });
}

const settledIn =
  (results: readonly SurveyResults[]): Settled =>
  ({ wave }) =>
    results.some((one) => one.publishable !== undefined && (one.wave ?? null) === wave);

function shownOf(project: Project, survey: Survey, language: Language, results: readonly SurveyResults[]): SurveyStatistics {
  const settled = settledIn(results);
  const counted = figuresOf(project, survey, language, results);
  const joins = joinsOf(counted, settled);
  return publishable(joins.size === 0 ? counted : figuresOf(project, survey, language, results, joins), settled);
}

/**
 * As all documents show it: groups of too few put together, small counts hidden with all that would give them back. Results that hold what may be
 * published already are taken as they are, wherever the true ones may be: every computer makes the same documents.
 */
export const publishedSurvey = (project: Project, survey: Survey, language: Language): SurveyStatistics =>
  shownOf(
    project,
    survey,
    language,
    project.surveyResults.filter((one) => one.survey === survey.id),
  );

/** What may be published of results as they were counted, beside those of the other waves of the survey. */
export function publishableOf(project: Project, survey: Survey, results: SurveyResults): SurveyResults {
  const all = [...countedResults(project, survey.id).filter((one) => !isSame(one, results)), results];
  const [counted, shown] = [figuresOf, shownOf].map((of) =>
    of(project, survey, project.language, all).waves.find(({ wave }) => wave === (results.wave ?? null)),
  );
  const { smallestCell, smallestBase } = figuresOf(project, survey, project.language, []);
  return counted === undefined ? results : publishableResults(results, counted, shown ?? null, { smallestCell, smallestBase });
}

/** Those that were answered. */
export const surveysTold = (project: Project, language: Language): readonly SurveyStatistics[] =>
  project.surveys.map((survey) => publishedSurvey(project, survey, language)).filter(({ waves }) => waves.length > 0);

/** The project with what its surveys may not tell, decided once for all that counts people: needs, scores, documents, portfolios. */
export function withUntold(project: Project): Project {
  const { surveys, surveyResults, language } = project;
  const naming = surveys.filter(({ questions = [] }) =>
    questions.some(({ options = [] }) => options.some(({ need }) => need !== undefined)),
  );
  const untold = naming.flatMap((survey) => {
    // What is crossed is decided after what all people answered: it hides none of that.
    const uncrossed = surveyResults.filter((one) => one.survey === survey.id).map((one) => ({ ...one, crossings: [] }));
    return publishable(figuresOf(project, survey, language, uncrossed), settledIn(uncrossed)).waves.flatMap(
      ({ wave, questions }) =>
        questions.flatMap(({ id, lines }) =>
          lines.flatMap(({ answers }) =>
            answers.flatMap(({ code, count }) =>
              count === null ? [untoldId({ survey: survey.id, ...(wave !== null && { wave }) }, id, code)] : [],
            ),
          ),
        ),
    );
  });
  return untold.length === 0 ? project : { ...project, untold };
}
