// A formula can be reckoned.
import { nearest, parseFormula } from '../../deriving/index.ts';
import type { ConditionFault } from '../../model/index.ts';
import { orNearest, quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

type BadFormula = { reason: ConditionFault['code']; character: number; text: string; nearest: string | null };

export const indicatorBadFormula = rule<BadFormula>({
  code: 'indicator/bad-formula',
  severity: 'error',
  example: { wrong: 'formula: 100 x IN-01 / habitants', right: 'formula: 100 * IN-01 / population' },
  *check({ project: { indicators }, places }: RuleContext) {
    for (const indicator of indicators) {
      if (indicator.formula === undefined) continue;
      const { fault } = parseFormula(indicator, indicators);
      if (fault !== null)
        yield {
          at: places.value(indicator, 'formula'),
          found: { reason: fault.code, character: fault.at + 1, text: fault.found, nearest: nearest(fault.found, fault.known) },
        };
    }
  },
  fr: {
    says: ({ reason, character, text, nearest }) =>
      ({
        'unknown-fact': `la formule nomme ${quotedFr(text)}, que le projet ne connaît pas${orNearest.fr(nearest)}`,
        unexpected: `la formule ne se comprend plus à partir de ${quotedFr(text)}, au caractère ${character}`,
        unfinished: 'la formule s’arrête trop tôt',
        'too-long': `la formule dépasse ${character - 1} caractères`,
      })[reason],
    why: 'Un indicateur dont la formule ne se lit pas n’aurait aucune valeur.',
    mend: 'Calculez par +, -, *, / et des parenthèses, le point pour les décimales, avec d’autres indicateurs (IN-01), population, planned, committed ou spent.',
  },
  en: {
    says: ({ reason, character, text, nearest }) =>
      ({
        'unknown-fact': `the formula names ${quotedEn(text)}, which the project does not know${orNearest.en(nearest)}`,
        unexpected: `the formula cannot be followed from ${quotedEn(text)}, at character ${character}`,
        unfinished: 'the formula stops too early',
        'too-long': `the formula is longer than ${character - 1} characters`,
      })[reason],
    why: 'An indicator whose formula does not read would have no value.',
    mend: 'Reckon with +, -, *, / and parentheses, a point for decimals, other indicators (IN-01), population, planned, committed or spent.',
  },
});
