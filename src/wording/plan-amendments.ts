// What changed since a plan was frozen, in words.
import { formatDate } from './formats.ts';
import { labelOf } from './label.ts';

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
    postponed: labelOf('frozen-plan.selection.choice=postponed', 'fr'),
    reserved: 'mise en réserve',
    same: 'inchangée',
    natures: {
      investment: labelOf('action.budget.nature=investment', 'fr'),
      operating: labelOf('action.budget.nature=operating', 'fr'),
      fte: labelOf('plan.envelopes.fte', 'fr'),
    },
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
    postponed: labelOf('frozen-plan.selection.choice=postponed', 'en'),
    reserved: 'kept in reserve',
    same: 'unchanged',
    natures: {
      investment: labelOf('action.budget.nature=investment', 'en'),
      operating: labelOf('action.budget.nature=operating', 'en'),
      fte: labelOf('plan.envelopes.fte', 'en'),
    },
    notFrozen: (year: number) => `The ${year} plan is not frozen.`,
  },
};
