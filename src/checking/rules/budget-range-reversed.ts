// The least of an amount is not above its most.
import { eurosEn, eurosFr } from '../euros.ts';
import { rangesIn } from '../ranges-in.ts';
import { type RuleContext, rule } from '../rule.ts';

export const budgetRangeReversed = rule<{ min: number; max: number }>({
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
    why: 'A reversed range falsifies totals and envelopes.',
    mend: 'Swap min and max.',
  },
});
