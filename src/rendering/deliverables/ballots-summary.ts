// The summary of the ballots in Excel: weights by code and by college, how far voters are apart, who has not voted.
import type { DeliverableKind } from './deliverable-kind.ts';

export const ballotsSummary: DeliverableKind = {
  id: 'ballots-summary',
  step: 'implementation',
  format: 'xlsx',
  audiences: ['elected'],
  title: { fr: 'Synthèse des bulletins', en: 'Summary of the ballots' },
  isDue: ({ ranking }) => (ranking?.votes ?? null) !== null,
  files: (view) => [{ path: view.document.language === 'en' ? 'ballots-summary.xlsx' : 'synthese-des-bulletins.xlsx', view }],
};
