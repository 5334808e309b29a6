// A scale goes up from its least to its most.
import { rangesIn } from '../ranges-in.ts';
import { type RuleContext, rule } from '../rule.ts';

export const scaleReversed = rule<{ min: number; max: number }>({
  code: 'scale/reversed',
  severity: 'error',
  example: { wrong: 'scale: {min: 5, max: 1}', right: 'scale: {min: 1, max: 5}\ndirection: lower-is-better' },
  *check(context: RuleContext) {
    for (const { holder, min, max } of rangesIn(context, ['criteria', 'indicators', 'survey']))
      if (min >= max) yield { at: context.places.value(holder, 'min'), found: { min, max } };
  },
  fr: {
    says: ({ min, max }) => `une échelle ne peut pas aller de ${min} à ${max}`,
    why: 'Sans longueur, une échelle ne distingue rien ; à l’envers, elle classerait à rebours.',
    mend: 'Mettez le plus petit nombre dans min ; si le moins vaut le mieux, écrivez direction: lower-is-better.',
  },
  en: {
    says: ({ min, max }) => `a scale cannot go from ${min} to ${max}`,
    why: 'Without length a scale tells nothing apart; reversed, it would rank backwards.',
    mend: 'Put the smaller number in min; if less is better, write direction: lower-is-better.',
  },
});
