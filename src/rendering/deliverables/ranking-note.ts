// The ranking in Word, as it is brought before those who decide: the method, the order, why, how firm it is, who weighed what.
import type { DeliverableKind } from './deliverable-kind.ts';

export const rankingNote: DeliverableKind = {
  id: 'ranking-note',
  step: 'implementation',
  format: 'docx',
  audiences: ['elected'],
  template: 'ranking-note',
  title: { fr: 'Note de classement', en: 'Ranking note' },
  isDue: ({ ranking }) => (ranking?.rows ?? []).some(({ rank }) => rank !== null),
  files: (view) => [{ path: view.document.language === 'en' ? 'ranking-note.docx' : 'note-de-classement.docx', view }],
};
