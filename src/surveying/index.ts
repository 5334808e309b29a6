// From the counted answers of a survey to figures that may be shown.

export { publishable } from './hiding/publishable.ts';
export { type StatisticsAsked, statisticsOf } from './statistics-of.ts';
export { type Margin, type Weights, type WeightsAsked, weigh } from './weigh.ts';
