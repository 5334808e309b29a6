// Where each alternative stands under all the weights that are possible (SMAA-2, Lahdelma & Salminen, Operations Research 49, 2001).
import { type Random, randomFrom } from '../random.ts';
import { refuse } from '../refuse.ts';
import { ascendingFew, type Order } from '../sorting.ts';
import { drawFrom } from './drawing-weights.ts';
import { type Acceptability, exactAcceptability } from './exact-acceptability.ts';
import { checkedValuation } from './valuation.ts';
import { type Region, regionOf, type WeightSet } from './weight-set.ts';

export interface SmaaOptions {
  /** `any` by default. */
  readonly weights?: WeightSet;
  /** 10,000 by default; not used where areas can be computed. */
  readonly draws?: number;
  /** The same seed gives the same draws; 1 by default. */
  readonly seed?: number;
  /** Pairs of rows of which to say how often the first comes before the second. */
  readonly pairs?: readonly (readonly [number, number])[];
  /** For values that are not known, the most that they may be, in the shape of the values, which are then the least. */
  readonly upTo?: readonly (readonly number[])[];
  /** In the same shape: under it, a value that is not known would set its alternative aside, after all that are not; nothing by default. */
  readonly barredBelow?: readonly (readonly number[])[];
  /** Draws even where areas could be computed; false by default. */
  readonly drawAlways?: boolean;
}

interface UncertainValue {
  readonly alternative: number;
  readonly criterion: number;
  readonly width: number;
  /** The part of the width under which the alternative is set aside. */
  readonly barred: number;
}

function uncertainValuesOf(
  values: readonly (readonly number[])[],
  { upTo, barredBelow }: SmaaOptions,
): readonly UncertainValue[] {
  return (upTo ?? []).flatMap((row, alternative) =>
    row.flatMap((most, criterion) => {
      const least = values[alternative]?.[criterion] ?? Number.NaN;
      const width = most - least;
      if (!(width >= 0 && Number.isFinite(width)))
        refuse('robustness/value-not-usable', { alternative: alternative + 1, value: String(most) });
      const barred = ((barredBelow?.[alternative]?.[criterion] ?? Number.NEGATIVE_INFINITY) - least) / width;
      return width > 0 ? [{ alternative, criterion, width, barred }] : [];
    }),
  );
}

/** More than all scores can be apart, for values between 0 and 1. */
const aside = 10;

/** What is not known is anything up to its most; what that sets aside comes after all others. */
function perturb(scores: Float64Array, uncertain: readonly UncertainValue[], weights: Float64Array, random: Random): void {
  for (const { alternative, criterion, width, barred } of uncertain) {
    const part = random();
    const gain = (weights[criterion] ?? 0) * width * part - (part < barred ? aside : 0);
    scores[alternative] = (scores[alternative] ?? 0) + gain;
  }
}

/** In half the room where the draws are few enough, so that the processor’s cache holds more of them. */
type Counts = Uint16Array | Uint32Array;
const countsOf = (cells: number, draws: number): Counts => (draws < 2 ** 16 ? new Uint16Array(cells) : new Uint32Array(cells));

/** Counts the rank of each, from 0, equals sharing the best, and gives it; the best come last. */
function countRanks({ sorted, places }: Order, counts: Counts, ranks: Int32Array): void {
  const size = ranks.length;
  let rank = 0;
  let before = Number.NaN;
  for (let place = size - 1; place >= 0; place--) {
    const score = sorted[place] ?? 0;
    const index = places[place] ?? 0;
    if (score !== before) rank = size - 1 - place;
    before = score;
    ranks[index] = rank;
    const cell = index * size + rank;
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
}

/** Adds the weights to those under which each of the first, as many as are level, came first. */
function addCentralWeights({ sorted, places }: Order, last: number, firsts: Float64Array, weights: Float64Array): void {
  for (let place = last; place >= 0 && sorted[place] === sorted[last]; place--) {
    const from = (places[place] ?? 0) * weights.length;
    for (let j = 0; j < weights.length; j++) firsts[from + j] = (firsts[from + j] ?? 0) + (weights[j] ?? 0);
  }
}

function sharesOf(counts: Counts, from: number, size: number, draws: number): readonly number[] {
  const shares = new Array<number>(size);
  for (let rank = 0; rank < size; rank++) shares[rank] = (counts[from + rank] ?? 0) / draws;
  return shares;
}

function sample(values: readonly (readonly number[])[], region: Region, options: Required<SmaaOptions>): Acceptability {
  const { draws, seed, pairs } = options;
  const [size, criteria] = [values.length, region.low.length];
  const random = randomFrom(seed);
  const [draw, score] = [drawFrom(region, random), scorer(values)];
  const uncertain = uncertainValuesOf(values, options);
  const [weights, ranks] = [new Float64Array(criteria), new Int32Array(size)];
  const counts = countsOf(size * size, draws);
  const firsts = new Float64Array(size * criteria);
  const won = new Float64Array(pairs.length);
  for (let turn = 0; turn < draws; turn++) {
    draw(weights);
    const scores = score(weights);
    perturb(scores, uncertain, weights, random);
    const order = ascendingFew(scores);
    countRanks(order, counts, ranks);
    addCentralWeights(order, size - 1, firsts, weights);
    for (const [k, [a, b]] of pairs.entries()) {
      const lead = (ranks[b] ?? 0) - (ranks[a] ?? 0);
      won[k] = (won[k] ?? 0) + (lead > 0 ? 1 : lead === 0 ? 0.5 : 0);
    }
  }
  const acceptability = values.map((_, i) => sharesOf(counts, i * size, size, draws));
  return {
    acceptability,
    centralWeights: values.map((_, i) => {
      const times = counts[i * size] ?? 0;
      return times === 0 ? null : Array.from(firsts.subarray(i * criteria, (i + 1) * criteria), (sum) => sum / times);
    }),
    expectedRanks: acceptability.map((shares) => shares.reduce((sum, share, r) => sum + share * (r + 1), 0)),
    winning: Array.from(won, (count) => count / draws),
    sampled: { draws, seed, standardError: Math.sqrt(0.25 / draws) },
  };
}

/** The counts of every rank of every alternative are a square; `ascendingFew` takes no more than 2,048 of them. */
export const mostStudied = 2000;

/**
 * Exact, by lengths or areas, when at most three criteria have a weight that is not settled and the alternatives are few enough; else by
 * seeded draws, of which the standard error is given at its greatest. Throws a `UsageError` for values that are not finite, bounds that
 * leave no weights, or more than 2,000 alternatives.
 */
export function smaa(values: readonly (readonly number[])[], options: SmaaOptions = {}): Acceptability {
  const { weights = 'any', draws = 10_000, seed = 1, pairs = [], upTo = [], barredBelow = [], drawAlways = false } = options;
  const size = values[0]?.length ?? 0;
  if (size === 0) return { acceptability: [], centralWeights: [], expectedRanks: [], winning: [], sampled: null };
  if (values.length > mostStudied) refuse('robustness/too-many', { found: values.length, most: mostStudied });
  if (!(Number.isInteger(draws) && draws > 0)) refuse('robustness/draws-not-usable', { value: String(draws) });
  for (const place of pairs.flat())
    if (values[place] === undefined) refuse('robustness/no-such-row', { place: String(place), rows: values.length });
  checkedValuation({ values, weights: new Array<number>(size).fill(1) });
  const region = regionOf(weights, size);
  const exact = drawAlways || uncertainValuesOf(values, { upTo }).length > 0 ? null : exactAcceptability(values, region, pairs);
  return exact ?? sample(values, region, { weights, draws, seed, pairs, upTo, barredBelow, drawAlways });
}

/** Criteria at a time: each score is read and written once for all of them. */
const atOnce = 8;

/** Adds what eight criteria bring, given row after row. */
function addEight(scores: Float64Array, cells: Float64Array, weights: Float64Array, first: number): void {
  const [a, b, c, d] = [weights[first] ?? 0, weights[first + 1] ?? 0, weights[first + 2] ?? 0, weights[first + 3] ?? 0];
  const [e, f, g, h] = [weights[first + 4] ?? 0, weights[first + 5] ?? 0, weights[first + 6] ?? 0, weights[first + 7] ?? 0];
  for (let i = 0, at = 0; i < scores.length; i++, at += atOnce)
    scores[i] =
      (scores[i] ?? 0) +
      a * (cells[at] ?? 0) +
      b * (cells[at + 1] ?? 0) +
      c * (cells[at + 2] ?? 0) +
      d * (cells[at + 3] ?? 0) +
      e * (cells[at + 4] ?? 0) +
      f * (cells[at + 5] ?? 0) +
      g * (cells[at + 6] ?? 0) +
      h * (cells[at + 7] ?? 0);
}

/** One row an alternative, one value a criterion; the scores are those of the last weights given. */
function scorer(values: readonly (readonly number[])[]): (weights: Float64Array) => Float64Array {
  const groups = Array.from({ length: Math.ceil((values[0]?.length ?? 0) / atOnce) }, (_, group) => {
    const cells = new Float64Array(values.length * atOnce);
    for (const [i, row] of values.entries()) cells.set(row.slice(group * atOnce, (group + 1) * atOnce), i * atOnce);
    return cells;
  });
  const scores = new Float64Array(values.length);
  return (weights) => {
    scores.fill(0);
    for (const [group, cells] of groups.entries()) addEight(scores, cells, weights, group * atOnce);
    return scores;
  };
}
