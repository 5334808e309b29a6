// From the counted answers of a survey to figures that may be shown.

export { newcombe, surveyChanges } from './changes.ts';

export { publishableResults } from './publishable-results.ts';
export { searchAnswers } from './search-answers.ts';
export { statisticsOf } from './statistics-of.ts';
export { resultsOf } from './tallying/results-of.ts';
export { type Tallied, tally } from './tallying/tally.ts';
export { weightingOf } from './tallying/weighting-of.ts';
export { type WeightsRequest, weigh } from './weigh.ts';
