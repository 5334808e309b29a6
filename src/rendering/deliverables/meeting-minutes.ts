// The minutes of each meeting that was held, in Word.
import type { View } from '../../model/index.ts';
import { type DeliverableKind, meetingFile } from './deliverable-kind.ts';

export const meetingMinutes: DeliverableKind = {
  id: 'meeting-minutes',
  step: 'launch',
  format: 'docx',
  audiences: ['elected'],
  template: 'meeting-minutes',
  title: { fr: 'Compte rendu', en: 'Minutes' },
  isDue: ({ meetings }) => meetings.length > 0,
  files: (view) =>
    view.meetings
      .filter((meeting) => wasHeld(meeting, view.document.date))
      .map((meeting) => meetingFile(view, meeting, { fr: 'compte-rendu', en: 'minutes' })),
};

const wasHeld = ({ date, minutes, attendees, decisions }: View['meetings'][number], today: string): boolean =>
  (date === null || date <= today) && (minutes !== null || attendees.length > 0 || decisions.length > 0);
