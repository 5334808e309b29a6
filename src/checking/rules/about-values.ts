// The rules about the values of indicators.
import type { Rule } from '../rule.ts';
import { valueBreakdownDoesNotSum } from './value-breakdown-does-not-sum.ts';
import { valueCumulativeFalls } from './value-cumulative-falls.ts';
import { valueShareOutsideRange } from './value-share-outside-range.ts';
import { valueStale } from './value-stale.ts';
import { valueTwiceForPeriod } from './value-twice-for-period.ts';

export const rulesAboutValues: readonly Rule[] = [
  valueStale,
  valueCumulativeFalls,
  valueShareOutsideRange,
  valueBreakdownDoesNotSum,
  valueTwiceForPeriod,
];
