// What happened to an action, in the words of those whom it is for.
import type { Language } from '../../model/index.ts';

/** What the files of a project can tell of an action's past. */
export type HistoryKind =
  | 'decision'
  | 'plan'
  | 'amendment'
  | 'milestone'
  | 'measure'
  | 'evaluation'
  | 'begun'
  | 'stopped'
  | 'finished';

interface HistoryWords {
  readonly kinds: Readonly<Record<HistoryKind, string>>;
  /** `choice` is a label: « retenue ». */
  chosen(choice: string, year: number): string;
  /** `next` is a label in the infinitive: « poursuivre ». */
  next(next: string): string;
  by(body: string, outcome: string | null): string;
}

const fr: HistoryWords = {
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
  chosen: (choice, year) => `action ${choice} pour ${year}`,
  next: (next) => `à ${next}`,
  by: (body, outcome) => (outcome === null ? body : `${body}, ${outcome}`),
};

const en: HistoryWords = {
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

export const historyWords: Readonly<Record<Language, HistoryWords>> = { fr, en };
