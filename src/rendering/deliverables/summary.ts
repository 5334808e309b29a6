// The programme on one page in Word, for residents.
import type { DeliverableKind } from './deliverable-kind.ts';

export const summary: DeliverableKind = {
  id: 'summary',
  step: 'programme',
  format: 'docx',
  audiences: ['elected', 'residents', 'press'],
  template: 'summary',
  title: { fr: 'Le projet en une page', en: 'The project on one page' },
  isDue: ({ axes, actions }) => axes.length > 0 && actions.length > 0,
  files: (view) => [{ path: view.document.language === 'en' ? 'project-on-one-page.docx' : 'projet-en-une-page.docx', view }],
};
