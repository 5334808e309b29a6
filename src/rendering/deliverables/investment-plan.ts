// Investment over the term in Excel: each operation and each year, by axis, with aid and what is left to pay.
import type { DeliverableKind } from './deliverable-kind.ts';

export const investmentPlan: DeliverableKind = {
  id: 'investment-plan',
  step: 'programme',
  format: 'xlsx',
  audiences: ['elected'],
  template: 'investment-plan',
  title: { fr: 'Programme pluriannuel d’investissement', en: 'Multi-year investment plan' },
  isDue: ({ investment }) => investment.rows.length > 0,
  files: (view) => [{ path: view.document.language === 'en' ? 'investment-plan.xlsx' : 'programme-d-investissement.xlsx', view }],
};
