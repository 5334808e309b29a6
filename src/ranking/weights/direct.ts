// Weights said outright, or as the worth of each swing from worst to best.
import { refuse } from '../refuse.ts';
import { sharesOf } from '../statistics.ts';

type Amounts = Readonly<Record<string, number>>;

/** Shares that sum to 1, one a criterion, 0 for one not named. Throws a `UsageError` naming an amount below 0 or not finite. */
export function directWeights(criteria: readonly string[], amounts: Amounts): readonly number[] {
  for (const [criterion, value] of Object.entries(amounts)) {
    if (!criteria.includes(criterion)) refuse('weights/unknown-criterion', { criterion });
    if (!(Number.isFinite(value) && value >= 0)) refuse('weights/amount-not-usable', { criterion, value: String(value) });
  }
  return sharesOf(criteria.map((criterion) => amounts[criterion] ?? 0)) ?? refuse('weights/nothing-weighs');
}

/**
 * Points of each swing from the worst to the best end of a criterion's scale, 100 for the one that matters most (von Winterfeldt &
 * Edwards, Decision analysis and behavioral research, 1986); shares that sum to 1.
 */
export function swingWeights(criteria: readonly string[], points: Amounts): readonly number[] {
  for (const [criterion, value] of Object.entries(points))
    if (value > 100) refuse('weights/swing-over-100', { criterion, value });
  const most = Math.max(...Object.values(points));
  if (most !== 100) refuse('weights/no-swing-of-100', { value: String(most) });
  return directWeights(criteria, points);
}
