// The year's plan in Word: what is selected under which envelope, what is left and why.
import type { DeliverableKind } from './deliverable-kind.ts';

export const annualPlan: DeliverableKind = {
  id: 'annual-plan',
  step: 'implementation',
  format: 'docx',
  audiences: ['elected'],
  template: 'annual-plan',
  title: { fr: 'Plan d’actions annuel', en: 'Annual plan' },
  yearOf: ({ plan }) => plan?.year ?? null,
  isDue: ({ plan }) => plan !== null,
  files: (view) => [{ path: `${view.document.language === 'en' ? 'annual-plan' : 'plan-annuel'}-${view.plan?.year}.docx`, view }],
};
