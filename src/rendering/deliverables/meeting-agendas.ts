// The agenda of each meeting, in Word.
import { type DeliverableKind, meetingFile } from './deliverable-kind.ts';

export const meetingAgendas: DeliverableKind = {
  id: 'meeting-agendas',
  step: 'launch',
  format: 'docx',
  audiences: ['elected'],
  template: 'meeting-agenda',
  title: { fr: 'Ordre du jour', en: 'Agenda' },
  isDue: ({ meetings }) => meetings.length > 0,
  files: (view) =>
    view.meetings
      .filter(({ agenda }) => agenda.length > 0)
      .map((meeting) => meetingFile(view, meeting, { fr: 'ordre-du-jour', en: 'agenda' })),
};
