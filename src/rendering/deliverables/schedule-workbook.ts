// The schedule in Excel: a bar of cells an action, the same as a chart, what is late or may be, and the key dates.
import type { DeliverableKind } from './deliverable-kind.ts';

export const scheduleWorkbook: DeliverableKind = {
  id: 'schedule-workbook',
  step: 'programme',
  format: 'xlsx',
  audiences: ['elected'],
  template: 'schedule-workbook',
  title: { fr: 'Calendrier des actions', en: 'Schedule of the actions' },
  isDue: ({ schedule: { rows } }) => rows.length > 0,
  files: (view) => [{ path: view.document.language === 'en' ? 'schedule.xlsx' : 'calendrier-des-actions.xlsx', view }],
};
