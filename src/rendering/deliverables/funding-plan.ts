// The funding plan in Word: what each year and action costs, who pays, what is left, and the envelopes.
import type { DeliverableKind } from './deliverable-kind.ts';

export const fundingPlan: DeliverableKind = {
  id: 'funding-plan',
  step: 'programme',
  format: 'docx',
  audiences: ['elected'],
  template: 'funding-plan',
  title: { fr: 'Plan de financement', en: 'Funding plan' },
  isDue: ({ funding }) => funding.total.planned !== null || funding.byFunder.length > 0,
  files: (view) => [{ path: view.document.language === 'en' ? 'funding-plan.docx' : 'plan-de-financement.docx', view }],
};
