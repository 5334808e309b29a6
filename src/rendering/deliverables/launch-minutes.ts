// The form on which the minutes of a launch meeting are taken, in Word.
import type { DeliverableKind } from './deliverable-kind.ts';
import { hasLaunchMeeting, launchFiles } from './launch-meetings.ts';

const name = { fr: 'lancement/compte-rendu-a-remplir', en: 'launch/minutes-form' };

export const launchMinutes: DeliverableKind = {
  id: 'launch-minutes',
  step: 'launch',
  format: 'docx',
  audiences: ['elected'],
  template: 'launch-minutes',
  title: { fr: 'Compte rendu à remplir', en: 'Minutes form' },
  isDue: hasLaunchMeeting,
  files: (view) => launchFiles(view, name),
};
