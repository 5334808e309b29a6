// The register of decisions in Word: what is overdue, then everything that was decided.
import type { DeliverableKind } from './deliverable-kind.ts';

export const decisionRegister: DeliverableKind = {
  id: 'decision-register',
  step: 'launch',
  format: 'docx',
  audiences: ['elected'],
  template: 'decision-register',
  title: { fr: 'Relevé de décisions', en: 'Decision register' },
  isDue: ({ decisions }) => decisions.length > 0,
  files: (view) => [{ path: view.document.language === 'en' ? 'decision-register.docx' : 'releve-de-decisions.docx', view }],
};
