// How far one weight may move, the others keeping their proportions, before the order changes: exactly (Mareschal, EJOR 33, 1988).

import { groupsOf } from '../standing.ts';
import { sharesOf, sum } from '../statistics.ts';
import { checkedValuation, scoreOf, type Valuation } from './valuation.ts';

/** What must stay: who comes first, the whole order, or who is among the first `top`. */
export type Invariant = 'leader' | 'order' | { readonly top: number };

export interface WeightInterval {
  /** As given, as a share of the whole. */
  readonly weight: number;
  /** Within [low, high], what must stay stays. */
  readonly low: number;
  readonly high: number;
  /** Who would pass whom just beyond each end; null when nothing changes up to it. */
  readonly atLow: Overtaking | null;
  readonly atHigh: Overtaking | null;
}

export interface Overtaking {
  readonly passes: number;
  readonly passed: number;
}

type Pair = readonly [before: number, after: number];

function pairsOf(order: readonly number[], kept: Invariant): readonly Pair[] {
  if (kept === 'order') return order.slice(1).map((after, i) => [order[i] ?? 0, after] as const);
  const top = kept === 'leader' ? 1 : kept.top;
  return order.slice(0, top).flatMap((before) => order.slice(top).map((after) => [before, after] as const));
}

/** A score as the weight t of one criterion goes from without (0) to alone (1): (n₀ + n₁t) / (d₀ + d₁t). */
interface Course {
  readonly n: readonly [number, number];
  readonly d: readonly [number, number];
}

/** The shares that the others have among themselves, equal when the one weighs all. */
function sharesWithout(weights: readonly number[], criterion: number): readonly number[] {
  const others = weights.map((weight, j) => (j === criterion ? 0 : weight));
  const evenly = 1 / Math.max(1, weights.length - 1);
  return sharesOf(others) ?? others.map((_, j) => (j === criterion ? 0 : evenly));
}

/** A straight line unless the alternative shares the weight of a value that it does not have; where no value is left, what is given counts. */
function courseOf({ values, shared = [] }: Valuation, row: number, criterion: number, shares: readonly number[]): Course {
  const own = values[row] ?? [];
  const alone = own[criterion] ?? 0;
  const isShared = (j: number): boolean => shared[row]?.[j] === true;
  const known = shares.map((share, j) => (isShared(j) ? 0 : share));
  const [score, weight] = [scoreOf(own, known), sum(known)];
  if (isShared(criterion) && weight > 0) return { n: [score, 0], d: [weight, 0] };
  if (!own.some((_, j) => isShared(j)) || isShared(criterion)) {
    const without = scoreOf(own, shares);
    return { n: [without, alone - without], d: [1, 0] };
  }
  return weight > 0 ? { n: [score, alone - score], d: [weight, 1 - weight] } : { n: [alone, 0], d: [1, 0] };
}

/** Where one comes level with the other, and which way the lead then goes as the weight grows. */
function crossings(one: Course, other: Course): readonly { readonly at: number; readonly slope: number }[] {
  const [[a0, a1], [b0, b1]] = [one.n, one.d];
  const [[c0, c1], [e0, e1]] = [other.n, other.d];
  const [flat, line, bend] = [a0 * e0 - c0 * b0, a0 * e1 + a1 * e0 - c0 * b1 - c1 * b0, a1 * e1 - c1 * b1];
  if (Math.abs(bend) < 1e-12) return Math.abs(line) < 1e-12 ? [] : [{ at: -flat / line, slope: line }];
  const square = line * line - 4 * bend * flat;
  if (square <= 0) return [];
  const half = -(line + (line < 0 ? -1 : 1) * Math.sqrt(square)) / 2;
  return [half / bend, flat / half].filter(Number.isFinite).map((at) => ({ at, slope: line + 2 * bend * at }));
}

/** What rounding may put on the wrong side of today's weight. */
const slack = 1e-6;

function intervalOf(valuation: Valuation, criterion: number, pairs: readonly Pair[]): WeightInterval {
  const weight = valuation.weights[criterion] ?? 0;
  let [low, high, atLow, atHigh]: [number, number, Overtaking | null, Overtaking | null] = [0, 1, null, null];
  if (valuation.weights.length < 2) return { weight, low, high, atLow, atHigh };
  const shares = sharesWithout(valuation.weights, criterion);
  const courses = valuation.values.map((_, row) => courseOf(valuation, row, criterion, shares));
  for (const [before, after] of pairs) {
    const [one, other] = [courses[before], courses[after]];
    if (one === undefined || other === undefined) continue;
    const passing = { passes: after, passed: before };
    const all = crossings(one, other);
    for (const { at, slope } of all) {
      // Two crossings bound a lead between them, or a lead on either side: only the nearest to today's weight turns it round.
      const isBelow = all.length < 2 || at < weight + slack;
      const isAbove = all.length < 2 || at > weight - slack;
      if (slope > 0 && isBelow && at > low) [low, atLow] = [Math.min(at, weight), passing];
      if (slope < 0 && isAbove && at < high) [high, atHigh] = [Math.max(at, weight), passing];
    }
  }
  return { weight, low, high, atLow, atHigh };
}

/**
 * One interval a criterion, in closed form: S(t) = t v + (1 - t) R, R being the weighted mean of the other criteria; a quotient of two such
 * lines where the weight of a missing value is shared. `top` beyond the number of alternatives constrains nothing. Errors: values or weights
 * that are not finite numbers of one length.
 */
export function weightIntervals(valuation: Valuation, kept: Invariant = 'leader'): readonly WeightInterval[] {
  const checked = checkedValuation(valuation);
  const scores = Float64Array.from(checked.values, (row) => scoreOf(row, checked.weights));
  const pairs = pairsOf([...groupsOf(scores).order], kept);
  return checked.weights.map((_, criterion) => intervalOf(checked, criterion, pairs));
}
