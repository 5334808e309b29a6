// The figures of the surveys of a project, as they may be shown to others.

import { crossingKey, type Joins, joinsOf, publishable } from '../disclosure/index.ts';
import type { Language, Project, Survey, SurveyStatistics } from '../model/index.ts';
import { questionnaireOf } from '../project/needs/index.ts';
import { untoldId } from '../project/thread/index.ts';
import { statisticsOf } from '../surveying/index.ts';

/** As counted: for the team alone. */
export function surveyStatistics(
  { surveyResults, info }: Project,
  survey: Survey,
  language: Language,
  joins: Joins = new Map(),
): SurveyStatistics {
  const results = surveyResults.filter((one) => one.survey === survey.id);
  return statisticsOf({
    survey,
    questionnaire: questionnaireOf(survey, language),
    results,
    territory: info.territory,
    joinedIn: (wave, question, crossing) => joins.get(crossingKey(wave, question, crossing)),
  });
}

/** As all documents show it: groups of too few put together, small counts hidden with all that would give them back. */
export function publishedSurvey(project: Project, survey: Survey, language: Language): SurveyStatistics {
  const counted = surveyStatistics(project, survey, language);
  const joins = joinsOf(counted);
  return publishable(joins.size === 0 ? counted : surveyStatistics(project, survey, language, joins));
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
  // What is crossed is decided after what all people answered: it hides none of that.
  const uncrossed = { ...project, surveyResults: surveyResults.map((one) => ({ ...one, crossings: [] })) };
  const untold = naming.flatMap((survey) =>
    publishable(surveyStatistics(uncrossed, survey, language)).waves.flatMap(({ wave, questions }) =>
      questions.flatMap(({ id, lines }) =>
        lines.flatMap(({ answers }) =>
          answers.flatMap(({ code, count }) =>
            count === null ? [untoldId({ survey: survey.id, ...(wave !== null && { wave }) }, id, code)] : [],
          ),
        ),
      ),
    ),
  );
  return untold.length === 0 ? project : { ...project, untold };
}
