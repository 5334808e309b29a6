// The dates of the project as a calendar that any diary takes in.
import type { DeliverableKind } from './deliverable-kind.ts';

export const calendar: DeliverableKind = {
  id: 'calendar',
  step: 'launch',
  format: 'ics',
  audiences: ['elected'],
  title: { fr: 'Calendrier', en: 'Calendar' },
  isDue: ({ calendar: dates }) => dates.some(({ date }) => date !== null),
  files: (view) => [{ path: view.document.language === 'en' ? 'calendar.ics' : 'calendrier.ics', view }],
};
