// The results of each survey in Excel: how to read them, an index, a sheet a question.
import { type DeliverableKind, surveyFiles } from './deliverable-kind.ts';

export const surveyResults: DeliverableKind = {
  id: 'survey-results',
  step: 'diagnostic',
  format: 'xlsx',
  audiences: ['elected', 'residents', 'press'],
  template: 'survey-results',
  title: { fr: 'Résultats de l’enquête', en: 'Survey results' },
  isDue: ({ surveys }) => surveys.length > 0,
  files: (view) => surveyFiles(view, { fr: 'resultats', en: 'results' }, 'xlsx'),
};
