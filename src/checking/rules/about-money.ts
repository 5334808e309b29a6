// Amounts: budgets, and what they are counted in.
import type { BudgetLine } from '../../model/index.ts';
import { lineAmount, linesOf, moneyLines } from '../../project/money/index.ts';
import { sumOf } from '../../values/index.ts';
import { eurosEn, eurosFr } from '../figures.ts';
import { rangesIn } from '../ranges-in.ts';
import { quotedEn, quotedFr, type Rule, type RuleContext, rule } from '../rule.ts';

const isTotal = ({ label = '' }: BudgetLine): boolean => /^\s*(?:(?:sous-|sub-?)?(?:total|totaux)\b|ensemble\s*$)/i.test(label);
const mostOf = (line: BudgetLine): number => lineAmount(line)?.max ?? 0;

export const rulesAboutMoney: readonly Rule[] = [
  // The least of an amount is not above its most.
  rule<{ min: number; max: number }>({
    code: 'budget/range-reversed',
    severity: 'error',
    example: { wrong: 'planned: {min: 30000, max: 20000}', right: 'planned: {min: 20000, max: 30000}' },
    *check(context: RuleContext) {
      for (const { holder, min, max } of rangesIn(context, ['action', 'launch']))
        if (min > max) yield { at: context.places.value(holder, 'min'), found: { min, max } };
    },
    fr: {
      says: ({ min, max }) => `le montant le plus bas (${eurosFr(min * 100)}) dépasse le plus haut (${eurosFr(max * 100)})`,
      why: 'Une fourchette à l’envers fausse les totaux et l’enveloppe.',
      mend: 'Échangez min et max.',
    },
    en: {
      says: ({ min, max }) => `the lowest amount (${eurosEn(min * 100)}) is above the highest (${eurosEn(max * 100)})`,
      why: 'A reversed range distorts totals and envelopes.',
      mend: 'Swap min and max.',
    },
  }),
  // A total is not one more line of what it totals.
  rule<{ label: string; total: number; parts: number }>({
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
        const parts = sumOf(budget, (line) => (isTotal(line) ? 0 : mostOf(line)));
        for (const line of budget)
          if (isTotal(line) && parts > 0)
            yield { at: places.value(line, 'label'), found: { label: line.label ?? '', total: mostOf(line), parts } };
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
  }),
  // An amount is with or without tax.
  rule({
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
      mend: 'Ajoutez dans project.yaml « money: {basis: excl-tax} » (hors taxes) ou « money: {basis: incl-tax} » (toutes taxes comprises).',
    },
    en: {
      says: () => 'nothing says whether amounts are with or without tax',
      why: 'The gap between the two can reach a fifth: the assembly must know what it votes on.',
      mend: 'Add “money: {basis: excl-tax}” or “money: {basis: incl-tax}” to project.yaml.',
    },
  }),
  // Amounts that are added are all with tax, or all without.
  rule<{ basis: string }>({
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
      mend: 'Convertissez le montant dans la base du projet (« money.basis » de project.yaml) et retirez « basis ».',
    },
    en: {
      says: ({ basis }) =>
        basis === 'incl-tax'
          ? 'this amount with tax is added to amounts without'
          : 'this amount without tax is added to amounts with',
      why: 'Totals add amounts as they are written: mixed, they no longer say anything.',
      mend: 'Convert the amount to the basis of the project (“money.basis”) and remove “basis”.',
    },
  }),
  // Every amount is read, added and shown in euros.
  rule<{ currency: string }>({
    code: 'money/not-euros',
    severity: 'error',
    example: {
      wrong: 'money: {currency: XPF}\nbudget: [{planned: 1000000}]',
      right: 'money: {currency: EUR}\nbudget: [{planned: 8380}]',
    },
    *check({ project, places }: RuleContext) {
      const { money } = project.info;
      const currency = money?.currency;
      if (money !== undefined && currency !== undefined && !/^(?:eur|€|euros?)$/i.test(currency))
        yield { at: places.value(money, 'currency'), found: { currency } };
    },
    fr: {
      says: ({ currency }) => `les montants sont dits en ${currency}, et les documents les donneraient en euros`,
      why: 'Rapports, documents et classeurs comptent en euros : un million de francs Pacifique y serait un million d’euros.',
      mend: 'Écrivez les montants en euros (1 000 F CFP font 8,38 €), puis « money.currency: EUR » ; un texte peut dire l’autre monnaie.',
    },
    en: {
      says: ({ currency }) => `amounts are said to be in ${currency}, and documents would give them in euros`,
      why: 'Reports, documents and workbooks count in euros: a million Pacific francs would stand there as a million euros.',
      mend: 'Write the amounts in euros (1,000 CFP francs are €8.38), then “money.currency: EUR”; a text may tell the other currency.',
    },
  }),
  // Amounts that are added are in one currency.
  rule<{ currency: string; usual: string }>({
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
      mend: 'Convertissez le montant dans la monnaie du projet (« money.currency » de project.yaml) et retirez « currency ».',
    },
    en: {
      says: ({ currency, usual }) => `this amount in ${currency} is added to amounts in ${usual}`,
      why: 'No exchange rate is applied: the total would be wrong.',
      mend: 'Convert the amount to the currency of the project (“money.currency”) and remove “currency”.',
    },
  }),
];
