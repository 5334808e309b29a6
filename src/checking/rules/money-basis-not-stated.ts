// An amount is with or without tax.
import { linesOf } from '../../project/money/index.ts';
import { type RuleContext, rule } from '../rule.ts';

export const moneyBasisNotStated = rule({
  code: 'money/basis-not-stated',
  severity: 'warning',
  step: 'programme',
  example: { wrong: 'money: {currency: EUR}', right: 'money: {currency: EUR, basis: excl-tax}' },
  *check({ project, places }: RuleContext) {
    if (project.info.money?.basis !== undefined) return;
    const line = linesOf(project.actions).find(({ planned, basis }) => planned !== undefined && basis === undefined);
    if (line !== undefined) yield { at: places.value(line, 'planned'), found: {} };
  },
  fr: {
    says: () => 'rien ne dit si les montants sont hors taxes ou toutes taxes comprises',
    why: 'Entre les deux, l’écart peut atteindre un cinquième : l’assemblée doit savoir ce qu’elle vote.',
    mend: 'Ajoutez money: {basis: excl-tax} ou {basis: incl-tax} dans project.yaml.',
  },
  en: {
    says: () => 'nothing says whether amounts are with or without tax',
    why: 'The gap between the two can reach a fifth: the assembly must know what it votes.',
    mend: 'Add money: {basis: excl-tax} or {basis: incl-tax} to project.yaml.',
  },
});
