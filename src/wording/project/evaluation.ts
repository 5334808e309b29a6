// What the document of an evaluation says of a sentence, of a source and of an answer that was asked twice.
import type { Language } from '../../model/index.ts';

const evaluationDocumentFr = {
  proposed: 'à valider',
  programme: 'Ensemble du programme',
  budget: 'Budget de la fiche action',
  voted: 'Plan annuel arrêté',
  votedInPart: 'Plans annuels arrêtés, et budget de la fiche action pour les autres années',
  status: 'Suivi de la fiche action',
  assessed: 'Évaluation de la maturité',
  change: {
    real: 'Plus que le hasard',
    chance: 'Le hasard peut l’expliquer',
    fragile: 'Trop peu de réponses pour conclure',
  },
};
const evaluationDocumentEn: typeof evaluationDocumentFr = {
  proposed: 'to be confirmed',
  programme: 'The whole programme',
  budget: 'Budget of the action sheet',
  voted: 'Frozen annual plan',
  votedInPart: 'Frozen annual plans, and budget of the action sheet for other years',
  status: 'Follow-up of the action sheet',
  assessed: 'Assessment of maturity',
  change: { real: 'More than chance', chance: 'Chance may explain it', fragile: 'Too few answers to tell' },
};

export const evaluationDocument: Readonly<Record<Language, typeof evaluationDocumentFr>> = {
  fr: evaluationDocumentFr,
  en: evaluationDocumentEn,
};
