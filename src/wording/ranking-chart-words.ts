// What the charts of a ranking say.
import { several } from './chart-words.ts';

const fr = {
  criterion: 'Critère',
  weight: 'Poids',
  benefit: 'Bénéfice, sur 100',
  effort: 'Effort, sur 100',
  inThousands: (criterion: string) => `${criterion}, en milliers d’euros`,
  benefitEffort: 'Bénéfice et effort des actions',
  benefitEffortSummary: (kind: string, count: number, best: string) =>
    `${kind}\u00a0: bénéfice et effort de ${several(count, 'fr', 'action', 'actions')}. Le plus grand bénéfice parmi celles qui demandent le moins d’effort\u00a0: ${best}.`,
  collegeWeights: 'Poids des critères par collège',
};

const en: typeof fr = {
  criterion: 'Criterion',
  weight: 'Weight',
  benefit: 'Benefit, out of 100',
  effort: 'Effort, out of 100',
  inThousands: (criterion) => `${criterion}, in thousands of euros`,
  benefitEffort: 'Benefit and effort of the actions',
  benefitEffortSummary: (kind, count, best) =>
    `${kind}: benefit and effort of ${several(count, 'en', 'action', 'actions')}. The greatest benefit among those that ask for the least effort: ${best}.`,
  collegeWeights: 'Weights of the criteria by college',
};

export const rankingChartWords = { fr, en };
