// How far one weight may move, the others keeping their proportions, before the order changes: exactly.
import { groupsOf } from '../standing.ts';
import { checkedValuation, scoreOf, type Valuation } from './valuation.ts';

/** What must stay: who comes first, the whole order, or who is among the first `top`. */
export type Kept = 'leader' | 'order' | { readonly top: number };

export interface WeightInterval {
  /** As given, as a share of the whole. */
  readonly weight: number;
  /** Within [low, high], what must stay stays. */
  readonly low: number;
  readonly high: number;
  /** Who would pass whom just beyond each end; null when nothing changes up to it. */
  readonly atLow: Passing | null;
  readonly atHigh: Passing | null;
}

export interface Passing {
  readonly passes: number;
  readonly passed: number;
}

type Pair = readonly [before: number, after: number];

function pairsOf(order: readonly number[], kept: Kept): readonly Pair[] {
  if (kept === 'order') return order.slice(1).map((after, i) => [order[i] ?? 0, after] as const);
  const top = kept === 'leader' ? 1 : kept.top;
  return order.slice(0, top).flatMap((before) => order.slice(top).map((after) => [before, after] as const));
}

/** The others as one: their weighted mean by the proportions they have among themselves, equal when the one weighs all. */
function meansWithout({ values, weights }: Valuation, criterion: number): readonly number[] {
  const others = weights.map((weight, j) => (j === criterion ? 0 : weight));
  const sum = others.reduce((total, weight) => total + weight, 0);
  const shares = others.map((weight, j) => (sum > 0 ? weight / sum : j === criterion ? 0 : 1 / Math.max(1, weights.length - 1)));
  return values.map((row) => scoreOf(row, shares));
}

function intervalOf(valuation: Valuation, criterion: number, pairs: readonly Pair[]): WeightInterval {
  const weight = valuation.weights[criterion] ?? 0;
  let [low, high, atLow, atHigh]: [number, number, Passing | null, Passing | null] = [0, 1, null, null];
  if (valuation.weights.length < 2) return { weight, low, high, atLow, atHigh };
  const means = meansWithout(valuation, criterion);
  for (const [before, after] of pairs) {
    // The lead is a straight line of the weight, from without (0) to alone (1).
    const without = (means[before] ?? 0) - (means[after] ?? 0);
    const alone = (valuation.values[before]?.[criterion] ?? 0) - (valuation.values[after]?.[criterion] ?? 0);
    const slope = alone - without;
    if (Math.abs(slope) < 1e-12) continue;
    const crossing = -without / slope;
    if (slope > 0 && crossing > low) [low, atLow] = [Math.min(crossing, weight), { passes: after, passed: before }];
    if (slope < 0 && crossing < high) [high, atHigh] = [Math.max(crossing, weight), { passes: after, passed: before }];
  }
  return { weight, low, high, atLow, atHigh };
}

/**
 * One interval a criterion, in closed form: S(t) = t v + (1 - t) R, R being the weighted mean of the other criteria. `top` beyond the number of
 * alternatives constrains nothing. Errors: values or weights that are not finite numbers of one length.
 */
export function weightIntervals(valuation: Valuation, kept: Kept = 'leader'): readonly WeightInterval[] {
  const checked = checkedValuation(valuation);
  const scores = Float64Array.from(checked.values, (row) => scoreOf(row, checked.weights));
  const pairs = pairsOf([...groupsOf(scores).order], kept);
  return checked.weights.map((_, criterion) => intervalOf(checked, criterion, pairs));
}
