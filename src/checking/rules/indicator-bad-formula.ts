// A formula can be reckoned.
import { parseFormula } from '../../project/progress/index.ts';
import { type Misread, misreadEn, misreadFr, misreadOf } from '../misread.ts';
import { type RuleContext, rule } from '../rule.ts';

export const indicatorBadFormula = rule<Misread>({
  code: 'indicator/bad-formula',
  severity: 'error',
  example: { wrong: 'formula: 100 x IN-01 / habitants', right: 'formula: 100 * IN-01 / population' },
  *check({ project: { indicators }, places }: RuleContext) {
    for (const indicator of indicators) {
      if (indicator.formula === undefined) continue;
      const { fault } = parseFormula(indicator, indicators);
      if (fault !== null) yield { at: places.value(indicator, 'formula'), found: misreadOf(fault) };
    }
  },
  fr: {
    says: misreadFr('la formule', (name) => `la formule nomme ${name}, que le projet ne connaît pas`),
    why: 'Un indicateur dont la formule ne se lit pas n’aurait aucune valeur.',
    mend: 'Calculez par +, -, *, / et des parenthèses, le point pour les décimales, avec d’autres indicateurs (IN-01), population, planned, committed ou spent.',
  },
  en: {
    says: misreadEn('the formula', (name) => `the formula names ${name}, which the project does not know`),
    why: 'An indicator whose formula does not read would have no value.',
    mend: 'Reckon with +, -, *, / and parentheses, a point for decimals, other indicators (IN-01), population, planned, committed or spent.',
  },
});
