// The figures of the surveys of a project, as they may be shown to others.

import type { Language, Project, Survey, SurveyStatistics } from '../model/index.ts';
import { questionnaireOf } from '../project/needs/index.ts';
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
