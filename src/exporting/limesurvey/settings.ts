// How a survey that jalon sends out is set in LimeSurvey: anonymous, one page a section, no address kept.
import type { LimeForm } from './form.ts';

/** The number of the survey, which LimeSurvey changes when it is taken. */
export const surveyId = 100001;

/** Columns of `surveys` by name; those that are not there keep the default of the platform. */
export const settingsOf = ({ language, languages }: LimeForm): readonly (readonly [string, string])[] => [
  ['sid', String(surveyId)],
  ['gsid', '1'],
  ['language', language],
  ['additional_languages', languages.slice(1).join(' ')],
  ['anonymized', 'Y'],
  ['ipaddr', 'N'],
  ['refurl', 'N'],
  ['datestamp', 'N'],
  ['savetimings', 'N'],
  ['format', 'G'],
  ['allowprev', 'Y'],
  ['allowsave', 'Y'],
  ['showwelcome', 'Y'],
  ['showprogress', 'Y'],
  ['listpublic', 'N'],
  ['publicstatistics', 'N'],
  // The notice is read on the first page.
  ['showsurveypolicynotice', '1'],
];

/** Columns of `surveys_languagesettings`, for each language. */
export const languageSettingsOf = (form: LimeForm): readonly (readonly (readonly [string, string])[])[] =>
  form.languages.map((language) => [
    ['surveyls_survey_id', String(surveyId)],
    ['surveyls_language', language],
    ['surveyls_title', form.titles.get(language) ?? ''],
    ['surveyls_description', ''],
    ['surveyls_welcometext', form.welcome.get(language) ?? ''],
    ['surveyls_endtext', form.end.get(language) ?? ''],
    ['surveyls_policy_notice', form.notices.get(language) ?? ''],
    ['surveyls_dateformat', language === 'fr' ? '2' : '1'],
    ['surveyls_numberformat', language === 'fr' ? '1' : '0'],
  ]);
