// Amounts that are added are in one currency.
import { moneyLines } from '../../project/money/index.ts';
import { type RuleContext, rule } from '../rule.ts';

export const moneyMixedCurrencies = rule<{ currency: string; usual: string }>({
  code: 'money/mixed-currencies',
  severity: 'warning',
  example: { wrong: 'money: {currency: EUR}\nbudget: [{planned: 9000, currency: CHF}]', right: 'budget: [{planned: 9600}]' },
  *check({ project, places }: RuleContext) {
    const usual = project.info.money?.currency ?? 'EUR';
    for (const line of project.actions.flatMap(moneyLines))
      if (line.currency !== undefined && line.currency !== usual)
        yield { at: places.value(line, 'currency'), found: { currency: line.currency, usual } };
  },
  fr: {
    says: ({ currency, usual }) => `ce montant en ${currency} s’ajoute à des montants en ${usual}`,
    why: 'Aucun taux de change n’est appliqué : le total serait faux.',
    mend: 'Convertissez le montant dans la monnaie du projet (money.currency) et retirez currency.',
  },
  en: {
    says: ({ currency, usual }) => `this amount in ${currency} is added to amounts in ${usual}`,
    why: 'No exchange rate is applied: the total would be wrong.',
    mend: 'Convert the amount to the currency of the project (money.currency) and remove currency.',
  },
});
