// The elimination slip in Word: what is past its retention, for the visa of the departmental archives.
import type { DeliverableKind } from './deliverable-kind.ts';

export const eliminationSlip: DeliverableKind = {
  id: 'elimination-slip',
  step: 'diagnostic',
  format: 'docx',
  audiences: ['elected'],
  template: 'elimination-slip',
  title: { fr: 'Bordereau d’élimination', en: 'Elimination slip' },
  isDue: ({ dataProtection }) => dataProtection.elimination.length > 0,
  files: (view) => [
    {
      path:
        view.document.language === 'en'
          ? 'data-protection/elimination-slip.docx'
          : 'protection-des-donnees/bordereau-d-elimination.docx',
      view,
    },
  ],
};
