// What the charts of a ranking say.
import { plural } from '../../values/index.ts';
import { formatNumber } from '../formats.ts';
import { labelOf } from '../label.ts';

const rankingChartFr = {
  criterion: labelOf('criteria.criteria.title', 'fr'),
  weight: labelOf('criteria.criteria.weight', 'fr'),
  benefit: 'Bénéfice, sur 100',
  effort: 'Effort, sur 100',
  inThousands: (criterion: string) => `${criterion}, en milliers d’euros`,
  benefitEffort: 'Bénéfice et effort des actions',
  benefitEffortSummary: (kind: string, count: number, best: string) =>
    `${kind} : bénéfice et effort de ${formatNumber(count, 'fr')} ${plural(count, 'fr', 'action')}. Le plus grand bénéfice parmi celles qui demandent le moins d’effort : ${best}.`,
  collegeWeights: 'Poids des critères par collège',
  order: 'Ce qui est toujours devant, et ce qui dépend des poids',
  layer: 'Couche',
  directlyBefore: 'Toujours devant, directement',
  orderSummary: (kind: string, count: number, first: readonly string[]) =>
    `${kind} : ${formatNumber(count, 'fr')} actions, chacune au-dessus de celles qu’elle devance toujours. En haut : ${first.join(', ')}.`,
};

const rankingChartEn: typeof rankingChartFr = {
  criterion: labelOf('criteria.criteria.title', 'en'),
  weight: labelOf('criteria.criteria.weight', 'en'),
  benefit: 'Benefit, out of 100',
  effort: 'Effort, out of 100',
  inThousands: (criterion) => `${criterion}, in thousands of euros`,
  benefitEffort: 'Benefit and effort of the actions',
  benefitEffortSummary: (kind, count, best) =>
    `${kind}: benefit and effort of ${formatNumber(count, 'en')} ${plural(count, 'en', 'action')}. The greatest benefit among those that ask for the least effort: ${best}.`,
  collegeWeights: 'Weights of the criteria by college',
  order: 'What always comes before, and what depends on the weights',
  layer: 'Layer',
  directlyBefore: 'Always before, directly',
  orderSummary: (kind, count, first) =>
    `${kind}: ${formatNumber(count, 'en')} actions, each above those that it always precedes. At the top: ${first.join(', ')}.`,
};

export const rankingChartWords = { fr: rankingChartFr, en: rankingChartEn };
