// What people said and what is done about it, in Word: audience by audience, then commune by commune.
import type { DeliverableKind } from './deliverable-kind.ts';

export const needsAnswers: DeliverableKind = {
  id: 'needs-answers',
  step: 'programme',
  format: 'docx',
  audiences: ['elected', 'residents', 'press'],
  template: 'needs-answers',
  title: { fr: 'Ce que vous avez dit, ce que nous faisons', en: 'What you said, what we do' },
  isDue: ({ needs, actions }) => needs.length > 0 && actions.length > 0,
  files: (view) => [
    {
      path: view.document.language === 'en' ? 'what-you-said-what-we-do.docx' : 'ce-que-vous-avez-dit-ce-que-nous-faisons.docx',
      view,
    },
  ],
};
