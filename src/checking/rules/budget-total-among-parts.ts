// A total is not one more line of what it totals.

import type { BudgetLine } from '../../model/index.ts';
import { lineAmount } from '../../project/money/index.ts';
import { eurosEn, eurosFr } from '../euros.ts';
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

const isTotal = ({ label = '' }: BudgetLine): boolean => /^\s*(?:(?:sous-|sub-?)?(?:total|totaux)\b|ensemble\s*$)/i.test(label);
const most = (line: BudgetLine): number => lineAmount(line)?.max ?? 0;

export const budgetTotalAmongParts = rule<{ label: string; total: number; parts: number }>({
  code: 'budget/total-among-parts',
  severity: 'warning',
  example: {
    wrong: 'budget:\n  - {label: Matériel, planned: 8000}\n  - {label: Total, planned: 8000}',
    right: 'budget:\n  - {label: Matériel, planned: 8000}',
  },
  *check({ project, places }: RuleContext) {
    // What was dropped plans nothing that could be counted twice.
    for (const { budget = [], status } of project.actions) {
      if (status === 'dropped') continue;
      const parts = budget.filter((line) => !isTotal(line)).reduce((sum, line) => sum + most(line), 0);
      for (const line of budget)
        if (isTotal(line) && parts > 0)
          yield { at: places.value(line, 'label'), found: { label: line.label ?? '', total: most(line), parts } };
    }
  },
  fr: {
    says: ({ label, total, parts }) =>
      `la ligne ${quotedFr(label)} (${eurosFr(total)}) s’ajoute aux lignes qu’elle résume (${eurosFr(parts)})`,
    why: 'Les totaux sont calculés : une ligne de total ferait compter deux fois la dépense.',
    mend: 'Retirez cette ligne, ou donnez-lui le nom de la dépense qu’elle porte seule.',
  },
  en: {
    says: ({ label, total, parts }) =>
      `the line ${quotedEn(label)} (${eurosEn(total)}) is added to the lines that it sums up (${eurosEn(parts)})`,
    why: 'Totals are computed: a line of total would count the expense twice.',
    mend: 'Remove this line, or name it after the expense that it alone bears.',
  },
});
