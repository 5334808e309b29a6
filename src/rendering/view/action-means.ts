// What an action costs, who pays, and who works on it.

import type { Action } from '../../model/index.ts';
import { budgetOf, costOf, fundingTotal, remainingCost } from '../../project/money/index.ts';
import { moneyOf } from '../../values/index.ts';
import type { Material } from './material.ts';
import { coded, named } from './naming.ts';

export function meansView(material: Material, action: Action) {
  const { budget = [], staff = [], funding = [], means = {} } = action;
  return {
    budget: budget.map(({ year = null, nature, label = null, planned, committed, spent }) => ({
      year,
      nature: coded(material, 'action.budget.nature', nature),
      label,
      planned: moneyOf(planned),
      committed: moneyOf(committed),
      spent: moneyOf(spent),
    })),
    // What was dropped is listed as it was, and counts as it is in every total.
    cost: costOf(budgetOf(action)),
    staff: staff.map(({ year = null, planned = null, spent = null }) => ({ year, planned, spent })),
    funding: funding.map(({ funder, kind, amount, year = null, scheme = null, status }) => ({
      funder: named(material, 'organisation', funder)?.name ?? null,
      kind: coded(material, 'action.funding.kind', kind),
      amount: moneyOf(amount),
      year,
      scheme,
      status: coded(material, 'action.funding.status', status),
    })),
    fundingTotal: fundingTotal(action),
    remainingCost: remainingCost(action),
    means: { human: means.human ?? null, technical: means.technical ?? null, financial: means.financial ?? null },
  };
}
