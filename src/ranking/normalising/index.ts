// The normalisations, by their name.
import type { Normalisation } from '../../model/index.ts';
import { fixed } from './fixed.ts';
import { maxLinear } from './max-linear.ts';
import { maxRatio } from './max-ratio.ts';
import { minMax } from './min-max.ts';
import type { Normaliser } from './normaliser.ts';
import { sum } from './sum.ts';
import { vector } from './vector.ts';

export { type Extent, extentOf, isBenefit, type Normaliser } from './normaliser.ts';
export const normalisers: Readonly<Record<Normalisation, Normaliser>> = {
  fixed,
  'min-max': minMax,
  'max-ratio': maxRatio,
  'max-linear': maxLinear,
  sum,
  vector,
};
