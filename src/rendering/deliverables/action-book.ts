// Every action sheet in one Word document: to print, to send, to attach to a vote.
import type { DeliverableKind } from './deliverable-kind.ts';

export const actionBook: DeliverableKind = {
  id: 'action-book',
  step: 'implementation',
  format: 'docx',
  audiences: ['elected'],
  template: 'action-book',
  title: { fr: 'Recueil des fiches action', en: 'Book of action sheets' },
  isDue: ({ actions }) => actions.length > 0,
  files: (view) => [
    { path: view.document.language === 'en' ? 'book-of-action-sheets.docx' : 'recueil-des-fiches-action.docx', view },
  ],
};
