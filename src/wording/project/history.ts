// What happened to an action, in the words of those whom it is for.
import type { Language } from '../../model/index.ts';

const fr = {
  kinds: {
    decision: 'Décision',
    plan: 'Plan de l’année',
    amendment: 'Plan modifié',
    milestone: 'Étape franchie',
    measure: 'Mesure',
    evaluation: 'Évaluation',
    begun: 'Début de l’action',
    stopped: 'Arrêt de l’action',
    finished: 'Fin de l’action',
  },
  /** `choice` is a label: « retenue ». */
  chosen: (choice: string, year: number) => `action ${choice} pour ${year}`,
  /** `next` is a label in the infinitive: « poursuivre ». */
  next: (next: string) => `à ${next}`,
  by: (body: string, outcome: string | null) => (outcome === null ? body : `${body}, ${outcome}`),
};

/** What the files of a project can tell of an action’s past. */
export type HistoryKind = keyof typeof fr.kinds;

const en: typeof fr = {
  kinds: {
    decision: 'Decision',
    plan: 'Plan of the year',
    amendment: 'Plan amended',
    milestone: 'Milestone reached',
    measure: 'Measured',
    evaluation: 'Evaluation',
    begun: 'The action begins',
    stopped: 'The action stops',
    finished: 'The action ends',
  },
  chosen: (choice, year) => `${choice} for ${year}`,
  next: (next) => `to ${next}`,
  by: (body, outcome) => (outcome === null ? body : `${body}, ${outcome}`),
};

export const historyWords: Readonly<Record<Language, typeof fr>> = { fr, en };
