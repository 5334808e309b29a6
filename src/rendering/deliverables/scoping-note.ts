// The scoping note in Word: objectives, governance, means and schedule of the approach.
import { type DeliverableKind, isAtLaunch } from './deliverable-kind.ts';

export const scopingNote: DeliverableKind = {
  id: 'scoping-note',
  step: 'launch',
  format: 'docx',
  audiences: ['elected'],
  template: 'scoping-note',
  title: { fr: 'Note de cadrage', en: 'Scoping note' },
  isDue: (view) => isAtLaunch(view) || view.launch.objectives.length > 0 || view.launch.schedule.length > 0,
  files: (view) => [{ path: view.document.language === 'en' ? 'notes/scoping-note.docx' : 'notes/note-de-cadrage.docx', view }],
};
