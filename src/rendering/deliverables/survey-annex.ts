// The annex of results of each survey in Word: question by question, the chart, the table and what can be said of it.
import { type DeliverableKind, surveyFiles } from './deliverable-kind.ts';

export const surveyAnnex: DeliverableKind = {
  id: 'survey-annex',
  step: 'diagnostic',
  format: 'docx',
  audiences: ['elected', 'residents', 'press'],
  template: 'survey-annex',
  title: { fr: 'Annexe : résultats de l’enquête', en: 'Annex: survey results' },
  isDue: ({ surveys }) => surveys.length > 0,
  files: (view) => surveyFiles(view, { fr: 'annexe', en: 'annex' }, 'docx'),
};
