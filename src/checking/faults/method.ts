// What can be wrong in the file of a method, beside its structure.
import type { ConditionFault } from '../../model/index.ts';
import { orNearest, quotedEn, quotedFr, type Rule, rule } from '../rule.ts';

export type BadCondition = { reason: ConditionFault['code']; character: number; text: string; nearest: string | null };

/** What a condition says wrong. */
export const badCondition = {
  fr: ({ reason, character, text, nearest }: BadCondition): string =>
    ({
      'unknown-fact': `la condition compte ${quotedFr(text)}, que jalon ne connaît pas${orNearest.fr(nearest)}`,
      unexpected: `la condition ne se comprend plus à partir de ${quotedFr(text)}, au caractère ${character}`,
      unfinished: 'la condition s’arrête trop tôt',
      'too-long': `la condition dépasse ${character - 1} caractères`,
    })[reason],
  en: ({ reason, character, text, nearest }: BadCondition): string =>
    ({
      'unknown-fact': `the condition counts ${quotedEn(text)}, which jalon does not know${orNearest.en(nearest)}`,
      unexpected: `the condition cannot be followed from ${quotedEn(text)}, at character ${character}`,
      unfinished: 'the condition stops too early',
      'too-long': `the condition is longer than ${character - 1} characters`,
    })[reason],
};

export const methodFaults: readonly Rule[] = [
  rule<BadCondition>({
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
      why: 'A condition that does not read can be neither met nor expected: the step would not be judged.',
      mend: 'Compare numbers with =, !=, <, <=, > or >=, and join comparisons with and, or, not and parentheses.',
    },
  }),
];
