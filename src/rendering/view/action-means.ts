// What an action costs, and who pays.
import { budgetOf, costOf, fundingTotal, remainingCost } from '../../deriving/index.ts';
import type { Action } from '../../model/index.ts';
import { asWritten } from './as-written.ts';
import type { Material } from './material.ts';
import { named } from './naming.ts';

export function meansView(material: Material, action: Action) {
  return {
    // What was dropped is listed as it was, and counts as it is in every total.
    cost: costOf(budgetOf(action)),
    funding: (action.funding ?? []).map((line) => ({
      ...asWritten(material, 'action.funding', line),
      funder: named(material, 'organisation', line.funder)?.name ?? null,
    })),
    fundingTotal: fundingTotal(action),
    remainingCost: remainingCost(action),
  };
}
