// The invitation to each launch meeting, in Word.
import type { DeliverableKind } from './deliverable-kind.ts';
import { hasLaunchMeeting, launchFiles } from './launch-meetings.ts';

const name = { fr: 'lancement/invitation', en: 'launch/invitation' };

export const launchInvitation: DeliverableKind = {
  id: 'launch-invitation',
  step: 'launch',
  format: 'docx',
  audiences: ['elected', 'residents'],
  template: 'launch-invitation',
  title: { fr: 'Invitation', en: 'Invitation' },
  isDue: hasLaunchMeeting,
  files: (view) => launchFiles(view, name),
};
