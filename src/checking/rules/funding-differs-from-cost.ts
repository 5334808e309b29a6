// A funding plan covers the cost, no less and no more.

import type { Action } from '../../model/index.ts';
import { budgetOf, costOf, fundingTotal } from '../../project/money/index.ts';
import { eurosEn, eurosFr } from '../euros.ts';
import { type RuleContext, rule } from '../rule.ts';

/** Rounding aside, in cents. */
const tolerance = 100;

/** Every line has its amount, in the project's currency and tax basis. */
const isComparable = ({ budget = [], funding = [] }: Action): boolean =>
  budget.every(({ planned, basis, currency }) => planned !== undefined && basis === undefined && currency === undefined) &&
  funding.every(({ amount, basis, currency }) => amount !== undefined && basis === undefined && currency === undefined);

export const fundingDiffersFromCost = rule<{ cost: number; funding: number }>({
  code: 'funding/differs-from-cost',
  severity: 'warning',
  step: 'programme',
  example: {
    wrong: 'budget: [{planned: 24000}]\nfunding: [{kind: grant, amount: 12000}]',
    right: 'budget: [{planned: 24000}]\nfunding: [{kind: grant, amount: 12000}, {kind: own-funds, amount: 12000}]',
  },
  *check({ project, places }: RuleContext) {
    for (const action of project.actions) {
      const [cost, funding] = [costOf(budgetOf(action)).planned, fundingTotal(action)];
      if (cost === null || funding === null || !isComparable(action)) continue;
      const at = () => places.key(action, 'funding');
      if (funding.max < cost.min - tolerance) yield { at: at(), found: { cost: cost.min, funding: funding.max } };
      if (funding.min > cost.max + tolerance) yield { at: at(), found: { cost: cost.max, funding: funding.min } };
    }
  },
  fr: {
    says: ({ cost, funding }) => {
      const gap = funding < cost ? `il manque ${eurosFr(cost - funding)}` : `il y a ${eurosFr(funding - cost)} de trop`;
      return `le financement (${eurosFr(funding)}) ne correspond pas au coût prévu (${eurosFr(cost)}) : ${gap}`;
    },
    why: 'Un plan de financement doit être équilibré : c’est ce que vérifient les financeurs et l’assemblée qui vote.',
    mend: 'Ajoutez la part propre (kind: own-funds), ou corrigez les montants ; une demande refusée se note status: refused.',
  },
  en: {
    says: ({ cost, funding }) => {
      const gap = funding < cost ? `${eurosEn(cost - funding)} is missing` : `${eurosEn(funding - cost)} too much`;
      return `the funding (${eurosEn(funding)}) does not match the planned cost (${eurosEn(cost)}): ${gap}`;
    },
    why: 'A funding plan must balance: funders and the voting assembly check it.',
    mend: 'Add the own share (kind: own-funds), or correct the amounts; a refused request is noted status: refused.',
  },
});
