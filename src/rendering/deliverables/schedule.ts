// The schedule in Word: the actions along time, what is late or may be, and the key dates.
import type { DeliverableKind } from './deliverable-kind.ts';

export const schedule: DeliverableKind = {
  id: 'schedule',
  step: 'programme',
  format: 'docx',
  audiences: ['elected'],
  template: 'schedule',
  title: { fr: 'Calendrier des actions', en: 'Schedule of the actions' },
  isDue: ({ schedule: { rows } }) => rows.length > 0,
  files: (view) => [{ path: view.document.language === 'en' ? 'schedule.docx' : 'calendrier-des-actions.docx', view }],
};
