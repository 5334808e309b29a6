// The time asked of departments and people in Excel, a sheet a year, and where there is too little.
import type { DeliverableKind } from './deliverable-kind.ts';

export const workload: DeliverableKind = {
  id: 'workload',
  step: 'implementation',
  format: 'xlsx',
  audiences: ['elected'],
  template: 'workload',
  title: { fr: 'Charge de travail', en: 'Workload' },
  isDue: ({ workload: { years } }) => years.length > 0,
  files: (view) => [{ path: view.document.language === 'en' ? 'workload.xlsx' : 'charge-de-travail.xlsx', view }],
};
