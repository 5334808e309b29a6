// What the charts of a ranking say.

import { plural } from '../values/index.ts';
import { formatNumber } from './formats.ts';
import { labelOf } from './label.ts';

const fr = {
  criterion: labelOf('criteria.criteria.title', 'fr'),
  weight: labelOf('criteria.criteria.weight', 'fr'),
  benefit: 'Bénéfice, sur 100',
  effort: 'Effort, sur 100',
  inThousands: (criterion: string) => `${criterion}, en milliers d’euros`,
  benefitEffort: 'Bénéfice et effort des actions',
  benefitEffortSummary: (kind: string, count: number, best: string) =>
    `${kind} : bénéfice et effort de ${formatNumber(count, 'fr')} ${plural(count, 'fr', 'action')}. Le plus grand bénéfice parmi celles qui demandent le moins d’effort : ${best}.`,
  collegeWeights: 'Poids des critères par collège',
};

const en: typeof fr = {
  criterion: labelOf('criteria.criteria.title', 'en'),
  weight: labelOf('criteria.criteria.weight', 'en'),
  benefit: 'Benefit, out of 100',
  effort: 'Effort, out of 100',
  inThousands: (criterion) => `${criterion}, in thousands of euros`,
  benefitEffort: 'Benefit and effort of the actions',
  benefitEffortSummary: (kind, count, best) =>
    `${kind}: benefit and effort of ${formatNumber(count, 'en')} ${plural(count, 'en', 'action')}. The greatest benefit among those that ask for the least effort: ${best}.`,
  collegeWeights: 'Weights of the criteria by college',
};

export const rankingChartWords = { fr, en };
