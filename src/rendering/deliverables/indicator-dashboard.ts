// The dashboard of the indicators in Excel: where each stands, its values, how they are cut up, and the progress of the axes.
import type { DeliverableKind } from './deliverable-kind.ts';

export const indicatorDashboard: DeliverableKind = {
  id: 'indicator-dashboard',
  step: 'implementation',
  format: 'xlsx',
  audiences: ['elected'],
  template: 'indicator-dashboard',
  title: { fr: 'Tableau de bord des indicateurs', en: 'Indicator dashboard' },
  isDue: ({ indicators }) => indicators.length > 0,
  files: (view) => [
    { path: view.document.language === 'en' ? 'indicator-dashboard.xlsx' : 'tableau-de-bord-des-indicateurs.xlsx', view },
  ],
};
