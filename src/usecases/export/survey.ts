// A questionnaire as a file of the tools that ask it.
import { framaformsList, limeForm, limeStructure, limeTable } from '../../exporting/index.ts';
import { type Language, type OutputFile, type Project, type Questionnaire, UsageError } from '../../model/index.ts';
import { ownLanguage, questionnaireOf } from '../../project/needs/index.ts';
import { htmlOf } from '../../rendering/index.ts';
import { oneNamed } from '../../vocabulary/index.ts';
import { surveyNotice } from '../../wording/surveys/survey-words.ts';

export type SurveyFormat = 'lss' | 'limesurvey-tsv' | 'framaforms';
export interface SurveyRequest {
  readonly format?: SurveyFormat;
  /** This one alone. */
  readonly language?: Language;
}

const endings: Readonly<Record<SurveyFormat, string>> = { lss: '.lss', 'limesurvey-tsv': '.txt', framaforms: '-framaforms.html' };

/** The questionnaire as a file of the tool, and what is told of it. */
export function surveyFiles(project: Project, id: string, { format = 'lss', language }: SurveyRequest) {
  const survey = oneNamed(project.surveys, id, { code: 'unknown-survey' });
  const known = survey.languages ?? [ownLanguage(survey)];
  if (language !== undefined && !known.includes(language))
    throw new UsageError('survey-not-in-language', { id: survey.id, language, known });
  const own = questionnaireOf(survey, language ?? ownLanguage(survey));
  if (own.questions.length === 0) throw new UsageError('survey-without-questions', { id: survey.id });
  const others = language === undefined && format !== 'framaforms' ? known : [];
  const rest = others.filter((one) => one !== own.language).map((one) => questionnaireOf(survey, one));
  const notice = (asked: Questionnaire): string => surveyNotice(asked, project.info.territory);
  const form = limeForm([own, ...rest], htmlOf, notice);
  const text = {
    lss: () => limeStructure(form),
    'limesurvey-tsv': () => limeTable(form),
    framaforms: () => framaformsList(own, htmlOf, notice),
  };
  const files: readonly OutputFile[] = [
    { path: `${survey.id}${endings[format]}`, bytes: new TextEncoder().encode(text[format]()) },
  ];
  const renamed = format === 'framaforms' ? [] : form.renamed;
  return { files, details: { questions: own.questions.length, languages: [own, ...rest].map((one) => one.language), renamed } };
}
