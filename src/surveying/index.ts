// From the counted answers of a survey to figures that may be shown.

export { type Margin, type Weights, type WeightsAsked, weigh } from './weigh.ts';
