// The lines of an action that bear an amount.
import type { Action, BudgetLine, FundingLine } from '../model/index.ts';

export const moneyLines = ({ budget = [], funding = [] }: Action): readonly (BudgetLine | FundingLine)[] => [
  ...budget,
  ...funding,
];
