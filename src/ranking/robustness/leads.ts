// How far one alternative may lead another under all the weights that are possible: a linear function over them, in closed form.
import { refuse } from '../refuse.ts';
import { dot, sum } from '../statistics.ts';
import { checkedValuation } from './valuation.ts';
import { type Region, regionOf, type WeightSet } from './weight-set.ts';

export interface UncertainValues {
  /** One row an alternative, one value a criterion, 0 (worst) to 1 (best): the least that each may be. */
  readonly values: readonly (readonly number[])[];
  /** The most that each may be, in the same shape; the values themselves by default. */
  readonly upTo?: readonly (readonly number[])[];
  /** One an alternative: true where a value that is not known may set it aside, after all others; false by default. */
  readonly mayFall?: readonly boolean[];
  /** `any` by default. */
  readonly weights?: WeightSet;
}

/** Values with their bounds, checked: what every question about all possible weights begins with. */
export interface Possible {
  readonly lows: readonly (readonly number[])[];
  readonly highs: readonly (readonly number[])[];
  readonly mayFall: readonly boolean[];
  readonly region: Region;
}

/** Errors: values or bounds that are not finite numbers of one length, a most under its least, bounds that leave no weights. */
export function possibleOf({ values, upTo = values, mayFall, weights = 'any' }: UncertainValues): Possible {
  const size = values[0]?.length ?? 0;
  const every = new Array<number>(size).fill(1);
  if (size > 0) for (const rows of [values, upTo]) checkedValuation({ values: rows, weights: every });
  for (const [i, row] of values.entries())
    for (const [j, least] of row.entries()) {
      const most = upTo[i]?.[j] ?? Number.NaN;
      if (!(most >= least)) refuse('robustness/value-not-usable', { alternative: i + 1, value: String(most) });
    }
  return { lows: values, highs: upTo, mayFall: mayFall ?? values.map(() => false), region: regionOf(weights, size) };
}

/** How much the second is ahead of the first on each criterion. */
export const partsOf = (own: readonly number[], other: readonly number[]): readonly number[] =>
  other.map((value, j) => value - (own[j] ?? 0));

/** Weights that make the weighted sum of the parts the greatest: what the least weights leave goes to the greatest parts first. */
function filled({ low, high }: Region, parts: readonly number[]): readonly number[] {
  const weights = [...low];
  let left = 1 - sum(low);
  for (const j of [...parts.keys()].sort((a, b) => (parts[b] ?? 0) - (parts[a] ?? 0))) {
    const given = Math.min(left, (high[j] ?? 1) - (low[j] ?? 0));
    weights[j] = (low[j] ?? 0) + given;
    left -= given;
  }
  return weights;
}

/** Under an order of importance, the greatest is the mean of the first few. */
function heaped({ order }: Region, parts: readonly number[]): readonly number[] {
  let [total, best, count] = [0, Number.NEGATIVE_INFINITY, 1];
  for (const [place, j] of order.entries()) {
    total += parts[j] ?? 0;
    if (total / (place + 1) > best) [best, count] = [total / (place + 1), place + 1];
  }
  const first = new Set(order.slice(0, count));
  return parts.map((_, j) => (first.has(j) ? 1 / count : 0));
}

export const bestWeights = (region: Region, parts: readonly number[]): readonly number[] =>
  region.order.length > 0 ? heaped(region, parts) : filled(region, parts);

/** The greatest weighted sum of what the second has more than the first, nothing being made for it: many pairs are asked about. */
export function leadOver(region: Region): (own: readonly number[], other: readonly number[]) => number {
  const { low, high, order } = region;
  if (order.length > 0)
    return (own, other) => {
      const parts = partsOf(own, other);
      return dot(heaped(region, parts), parts);
    };
  const size = low.length;
  const spare = 1 - sum(low);
  const [parts, places] = [new Float64Array(size), new Uint32Array(size)];
  return (own, other) => {
    let total = 0;
    for (let j = 0; j < size; j++) {
      const part = (other[j] ?? 0) - (own[j] ?? 0);
      total += part * (low[j] ?? 0);
      let at = j;
      for (; at > 0 && (parts[at - 1] ?? 0) < part; at--) {
        parts[at] = parts[at - 1] ?? 0;
        places[at] = places[at - 1] ?? 0;
      }
      parts[at] = part;
      places[at] = j;
    }
    for (let at = 0, left = spare; at < size && left > 0; at++) {
      const j = places[at] ?? 0;
      const given = Math.min(left, (high[j] ?? 1) - (low[j] ?? 0));
      total += given * (parts[at] ?? 0);
      left -= given;
    }
    return total;
  };
}
