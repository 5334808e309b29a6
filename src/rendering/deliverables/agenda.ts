// The next agenda of a committee, as jalon drafts it, in Word: the last meeting of the view, which has no day yet.

import { viewOfMeeting } from '../view/index.ts';
import { type DeliverableKind, slug } from './deliverable-kind.ts';

export const agenda: DeliverableKind = {
  id: 'agenda',
  step: 'launch',
  format: 'docx',
  audiences: ['elected'],
  template: 'meeting-agenda',
  onDemand: true,
  title: { fr: 'Projet d’ordre du jour', en: 'Draft agenda' },
  isDue: ({ meetings }) => meetings.length > 0,
  files: (view) => {
    const [folder, called] =
      view.document.language === 'en' ? ['meetings', 'draft-agenda'] : ['reunions', 'projet-ordre-du-jour'];
    return view.meetings.slice(-1).map((meeting) => ({
      path: `${folder}/${called}-${slug(meeting.body?.id ?? meeting.id)}.docx`,
      view: viewOfMeeting(view, meeting.id),
    }));
  },
};
