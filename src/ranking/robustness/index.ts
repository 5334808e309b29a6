// How much a ranking depends on weights, values, methods and who else is compared.
export { agreement } from './agreement.ts';
export { compareMethods, completeMethods } from './comparing.ts';
export { type Counterfactual, scoreCounterfactuals } from './counterfactuals.ts';
export { dominances, dominantRows } from './dominance.ts';
export type { Acceptability } from './exact-acceptability.ts';
export { leaveOneOut, type Reversal } from './reversals.ts';
export { mostStudied, type SmaaOptions, smaa } from './smaa.ts';
export { type Valuation, valuationOf } from './valuation.ts';
export { type Kept, type Passing, type WeightInterval, weightIntervals } from './weight-intervals.ts';
export type { WeightBounds, WeightSet } from './weight-set.ts';
export { type WeightTransfer, weightTransfer } from './weight-transfer.ts';
