// The register of needs in Excel: who asked for each, the coding grid, which action answers which need, what the thread lacks.
import type { DeliverableKind } from './deliverable-kind.ts';

export const needsMatrix: DeliverableKind = {
  id: 'needs-matrix',
  step: 'diagnostic',
  format: 'xlsx',
  audiences: ['elected'],
  title: { fr: 'Besoins et traçabilité', en: 'Needs and traceability' },
  isDue: ({ needs }) => needs.length > 0,
  files: (view) => [{ path: view.document.language === 'en' ? 'needs-matrix.xlsx' : 'besoins-et-tracabilite.xlsx', view }],
};
