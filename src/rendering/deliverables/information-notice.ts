// The information notices in Word: what article 13 of the GDPR tells whoever answers the survey or is interviewed.
import { viewOfNotice } from '../view/index.ts';
import type { DeliverableKind } from './deliverable-kind.ts';
import { tellsOfData } from './processing-register.ts';

const files = {
  fr: { folder: 'protection-des-donnees', survey: 'information-enquete', interviews: 'information-entretiens' },
  en: { folder: 'data-protection', survey: 'notice-survey', interviews: 'notice-interviews' },
};

export const informationNotice: DeliverableKind = {
  id: 'information-notice',
  step: 'diagnostic',
  format: 'docx',
  audiences: ['elected', 'residents'],
  template: 'information-notice',
  title: { fr: 'Note d’information', en: 'Information notice' },
  isDue: tellsOfData,
  files: (view) =>
    (['survey', 'interviews'] as const).map((notice) => {
      const names = files[view.document.language === 'en' ? 'en' : 'fr'];
      return { path: `${names.folder}/${names[notice]}.docx`, view: viewOfNotice(view, notice) };
    }),
};
