// The readiness note in Word: the nine prerequisites of the method and the verdict that follows.
import { type DeliverableKind, isAtLaunch } from './deliverable-kind.ts';

export const readinessNote: DeliverableKind = {
  id: 'readiness-note',
  step: 'launch',
  format: 'docx',
  audiences: ['elected'],
  template: 'readiness-note',
  title: { fr: 'Note d’opportunité', en: 'Readiness note' },
  isDue: (view) => isAtLaunch(view) || view.launch.prerequisites.some(({ status }) => status !== null),
  files: (view) => [
    { path: view.document.language === 'en' ? 'notes/readiness-note.docx' : 'notes/note-d-opportunite.docx', view },
  ],
};
