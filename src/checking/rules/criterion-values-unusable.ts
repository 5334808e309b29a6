// A value function goes one way, from one measure to a greater one.
import { type ValuesFault, valuesFault } from '../../values/index.ts';
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

const fr: Readonly<Record<ValuesFault, string>> = {
  'one-point': 'n’a pas deux points',
  measures: 'a des mesures qui ne vont pas en croissant',
  turns: 'monte puis descend',
  flat: 'vaut partout la même chose',
};
const en: Readonly<Record<ValuesFault, string>> = {
  'one-point': 'has fewer than two points',
  measures: 'has measures that do not increase',
  turns: 'rises, then falls',
  flat: 'is worth the same everywhere',
};

export const criterionValuesUnusable = rule<{ criterion: string; fault: ValuesFault }>({
  code: 'criterion/values-unusable',
  severity: 'error',
  example: { wrong: 'values: [[0, 0], [5, 1], [10, 0.5]]', right: 'values: [[0, 0], [5, 0.8], [10, 1]]' },
  *check({ project, places }: RuleContext) {
    for (const criterion of project.criteria.criteria ?? []) {
      const fault = criterion.values === undefined ? null : valuesFault(criterion.values);
      if (fault !== null) yield { at: places.value(criterion, 'values'), found: { criterion: criterion.id, fault } };
    }
  },
  fr: {
    says: ({ criterion, fault }) => `la fonction de valeur de ${quotedFr(criterion)} ${fr[fault]}`,
    why: 'Le critère ne départagerait rien, ou ne serait pas compté dans le classement.',
    mend: 'Écrivez au moins deux points [mesure, valeur de 0 à 1], mesures croissantes, valeurs toujours dans le même sens.',
  },
  en: {
    says: ({ criterion, fault }) => `the value function of ${quotedEn(criterion)} ${en[fault]}`,
    why: 'The criterion would part nothing, or would not be counted in the ranking.',
    mend: 'Write at least two points [measure, value from 0 to 1], measures increasing, values always going the same way.',
  },
});
