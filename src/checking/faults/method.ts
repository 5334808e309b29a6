// What can be wrong in the file of a method, beside its structure.
import { type Misread, misreadEn, misreadFr } from '../misread.ts';
import { type Rule, rule } from '../rule.ts';

/** What a condition says wrong that compares what jalon counts. */
export const badCondition = {
  fr: misreadFr('la condition', (name) => `la condition compte ${name}, que jalon ne connaît pas`),
  en: misreadEn('the condition', (name) => `the condition counts ${name}, which jalon does not know`),
};

export const methodFaults: readonly Rule[] = [
  rule<Misread>({
    code: 'method/bad-condition',
    severity: 'error',
    example: { wrong: 'condition: axe > 0 and', right: 'condition: axes > 0 and axesWithoutAction = 0' },
    fr: {
      says: badCondition.fr,
      why: 'Une condition qui ne se lit pas ne peut être ni remplie ni attendue : l’étape ne serait pas jugée.',
      mend: 'Comparez des nombres par =, !=, <, <=, > ou >=, et reliez les comparaisons par and, or, not et des parenthèses.',
    },
    en: {
      says: badCondition.en,
      why: 'A condition that cannot be read can be neither met nor expected: the step would not be judged.',
      mend: 'Compare numbers with =, !=, <, <=, > or >=, and join comparisons with and, or, not and parentheses.',
    },
  }),
];
