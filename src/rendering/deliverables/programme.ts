// The whole programme in one Word document: what the council votes.
import type { DeliverableKind } from './deliverable-kind.ts';

export const programme: DeliverableKind = {
  id: 'programme',
  step: 'programme',
  format: 'docx',
  audiences: ['elected', 'residents', 'press'],
  template: 'programme',
  title: { fr: 'Programme d’actions', en: 'Action programme' },
  isDue: ({ axes, actions }) => axes.length > 0 || actions.length > 0,
  files: (view) => [{ path: view.document.language === 'en' ? 'programme.docx' : 'programme-d-actions.docx', view }],
};
