// What changed since a plan was frozen, in words.
import { formatDate } from './formats.ts';

export const planAmendments = {
  fr: {
    frozen: (year: number, by: string | null) => `Plan ${year}, arrêté${by === null ? '' : ` par ${by}`}`,
    amendment: (date: string | null, decision: string | null) =>
      `Modifié${date === null ? '' : ` le ${formatDate(date, 'fr')}`}${decision === null ? '' : ` par ${decision}`}`,
    none: 'Aucune modification depuis.',
    pending: 'Les fiches disent, et le plan pas encore',
    moved: 'Crédits déplacés parmi les actions retenues',
    added: 'ajoutée',
    dropped: 'retirée',
    postponed: 'reportée',
    reserved: 'mise en réserve',
    same: 'inchangée',
    natures: { investment: 'investissement', operating: 'fonctionnement', fte: 'ETP' },
    colon: ' :',
    notFrozen: (year: number) => `Le plan ${year} n’est pas arrêté.`,
  },
  en: {
    frozen: (year: number, by: string | null) => `${year} plan, frozen${by === null ? '' : ` by ${by}`}`,
    amendment: (date: string | null, decision: string | null) =>
      `Amended${date === null ? '' : ` on ${formatDate(date, 'en')}`}${decision === null ? '' : ` by ${decision}`}`,
    none: 'No amendment since.',
    pending: 'The sheets say, and the plan does not yet',
    moved: 'Money moved among the actions selected',
    added: 'added',
    dropped: 'dropped',
    postponed: 'postponed',
    reserved: 'kept in reserve',
    same: 'unchanged',
    natures: { investment: 'investment', operating: 'operating', fte: 'FTE' },
    colon: ':',
    notFrozen: (year: number) => `The ${year} plan is not frozen.`,
  },
};
