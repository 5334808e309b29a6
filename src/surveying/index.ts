// From the counted answers of a survey to figures that may be shown.

export { newcombe, surveyChanges } from './changes.ts';
export { publishable } from './hiding/publishable.ts';
export { searchAnswers } from './search-answers.ts';
export { type StatisticsAsked, statisticsOf } from './statistics-of.ts';
export { type Head, resultsOf, type Weighing } from './tallying/results-of.ts';
export { type Tallied, type Tally, type TallyAsked, tally } from './tallying/tally.ts';
export { type WeightingAsked, type WeightingFault, weightingOf } from './tallying/weighting-of.ts';
export { type Margin, type Weights, type WeightsAsked, weigh } from './weigh.ts';
