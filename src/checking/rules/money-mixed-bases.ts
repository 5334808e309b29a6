// Amounts that are added are all with tax, or all without.
import { moneyLines } from '../../project/money/index.ts';
import { type RuleContext, rule } from '../rule.ts';

export const moneyMixedBases = rule<{ basis: string }>({
  code: 'money/mixed-bases',
  severity: 'warning',
  example: {
    wrong: 'money: {basis: excl-tax}\nbudget: [{planned: 12000, basis: incl-tax}]',
    right: 'budget: [{planned: 10000}]',
  },
  *check({ project, places }: RuleContext) {
    const usual = project.info.money?.basis;
    for (const lines of project.actions.map(moneyLines)) {
      const expected = usual ?? lines.find(({ basis }) => basis !== undefined)?.basis;
      for (const line of lines)
        if (line.basis !== undefined && line.basis !== expected)
          yield { at: places.value(line, 'basis'), found: { basis: line.basis } };
    }
  },
  fr: {
    says: ({ basis }) =>
      basis === 'incl-tax'
        ? 'ce montant toutes taxes comprises s’ajoute à des montants hors taxes'
        : 'ce montant hors taxes s’ajoute à des montants toutes taxes comprises',
    why: 'Les totaux additionnent les montants tels qu’ils sont écrits : mêlés, ils ne disent plus rien.',
    mend: 'Convertissez le montant dans la base du projet (money.basis) et retirez basis.',
  },
  en: {
    says: ({ basis }) =>
      basis === 'incl-tax'
        ? 'this amount with tax is added to amounts without'
        : 'this amount without tax is added to amounts with',
    why: 'Totals add amounts as they are written: mixed, they no longer say anything.',
    mend: 'Convert the amount to the basis of the project (money.basis) and remove basis.',
  },
});
