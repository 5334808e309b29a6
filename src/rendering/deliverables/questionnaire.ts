// Each questionnaire on paper, in Word, in the language of the documents.
import { viewOfQuestionnaire } from '../view/index.ts';
import type { DeliverableKind } from './deliverable-kind.ts';

export const questionnaire: DeliverableKind = {
  id: 'questionnaire',
  step: 'diagnostic',
  format: 'docx',
  audiences: ['elected', 'residents'],
  template: 'questionnaire',
  title: { fr: 'Questionnaire', en: 'Questionnaire' },
  isDue: ({ questionnaires }) => questionnaires.length > 0,
  files: (view) =>
    view.questionnaires.map(({ id }) => ({
      path: `questionnaires/${id}-${view.document.language}.docx`,
      view: viewOfQuestionnaire(view, id),
    })),
};
