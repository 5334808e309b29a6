// The steering workbook in Excel: actions, ranking, plan, budget, indicators, calendar.
import type { DeliverableKind } from './deliverable-kind.ts';

export const steeringWorkbook: DeliverableKind = {
  id: 'steering-workbook',
  step: 'programme',
  format: 'xlsx',
  audiences: ['elected'],
  title: { fr: 'Tableau de bord de pilotage', en: 'Steering workbook' },
  isDue: ({ actions }) => actions.length > 0,
  files: (view) => [{ path: view.document.language === 'en' ? 'steering-workbook.xlsx' : 'tableau-de-bord.xlsx', view }],
};
