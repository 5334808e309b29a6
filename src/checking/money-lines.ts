// The lines of an action that are added to those of others.
import type { Action, BudgetLine, FundingLine } from '../model/index.ts';

/** Of what was dropped, those that say what was engaged. */
export const moneyLines = ({ budget = [], funding = [], status }: Action): readonly (BudgetLine | FundingLine)[] =>
  status === 'dropped'
    ? budget.filter(({ committed, spent }) => committed !== undefined || spent !== undefined)
    : [...budget, ...funding];
