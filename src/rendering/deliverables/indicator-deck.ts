// The dashboard of the indicators in PowerPoint: an overview, a slide for each headline indicator, progress, and what does not go on.
import type { DeliverableKind } from './deliverable-kind.ts';

export const indicatorDeck: DeliverableKind = {
  id: 'indicator-deck',
  step: 'implementation',
  format: 'pptx',
  audiences: ['elected'],
  template: 'indicator-deck',
  title: { fr: 'Point sur les indicateurs', en: 'Indicators review' },
  isDue: ({ indicators }) => indicators.length > 0,
  files: (view) => [{ path: view.document.language === 'en' ? 'indicators.pptx' : 'indicateurs.pptx', view }],
};
