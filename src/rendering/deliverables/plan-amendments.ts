// The amendments of a frozen plan in Word: what the council is told has changed, and the plan as it stands.
import type { DeliverableKind } from './deliverable-kind.ts';

export const planAmendments: DeliverableKind = {
  id: 'plan-amendments',
  step: 'implementation',
  format: 'docx',
  audiences: ['elected'],
  template: 'plan-amendments',
  title: { fr: 'Modifications du plan d’actions', en: 'Amendments of the plan' },
  yearOf: ({ plan }) => plan?.year ?? null,
  isDue: ({ plan }) => plan !== null && plan.amendments.length + plan.moved.length > 0,
  files: (view) => [
    { path: `${view.document.language === 'en' ? 'plan-amendments' : 'modifications-du-plan'}-${view.plan?.year}.docx`, view },
  ],
};
