// The figures of the surveys of a project, as they may be shown to others.

import type { Language, Project, Survey, SurveyStatistics } from '../model/index.ts';
import { questionnaireOf } from '../project/needs/index.ts';
import { untoldId } from '../project/thread/index.ts';
import { publishable, statisticsOf } from '../surveying/index.ts';

/** As counted: for the team alone. */
export function surveyStatistics({ surveyResults, info }: Project, survey: Survey, language: Language): SurveyStatistics {
  const results = surveyResults.filter((one) => one.survey === survey.id);
  return statisticsOf({ survey, questionnaire: questionnaireOf(survey, language), results, territory: info.territory });
}

/** Those that were answered, small counts hidden. */
export const surveysTold = (project: Project, language: Language): readonly SurveyStatistics[] =>
  project.surveys
    .map((survey) => publishable(surveyStatistics(project, survey, language)))
    .filter(({ waves }) => waves.length > 0);

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
