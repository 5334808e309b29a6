// The mission letter of the project lead in Word, to be signed.
import { type DeliverableKind, isAtLaunch } from './deliverable-kind.ts';

export const missionLetter: DeliverableKind = {
  id: 'mission-letter',
  step: 'launch',
  format: 'docx',
  audiences: ['elected'],
  template: 'mission-letter',
  title: { fr: 'Lettre de mission', en: 'Mission letter' },
  isDue: (view) => isAtLaunch(view) || view.launch.timeShare !== null,
  files: (view) => [
    { path: view.document.language === 'en' ? 'notes/mission-letter.docx' : 'notes/lettre-de-mission.docx', view },
  ],
};
