// The steering committee's slides in PowerPoint: where the programme stands and what is to be decided.
import type { DeliverableKind } from './deliverable-kind.ts';

export const steeringDeck: DeliverableKind = {
  id: 'steering-deck',
  step: 'implementation',
  format: 'pptx',
  audiences: ['elected'],
  template: 'steering-deck',
  title: { fr: 'Comité de pilotage', en: 'Steering committee' },
  isDue: ({ actions }) => actions.length > 0,
  files: (view) => [{ path: view.document.language === 'en' ? 'steering-committee.pptx' : 'comite-de-pilotage.pptx', view }],
};
