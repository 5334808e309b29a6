// How far each place of a ranking holds: under all the weights that the committee's own leave possible, and whatever the missing values are.

import type { Firmness, RankedAction, RankedCriterion, Ranking, Stability, StabilityStudy } from '../../model/index.ts';
import { randomFrom } from '../random.ts';
import { drawFrom } from '../robustness/drawing-weights.ts';
import { mostStudied, smaa } from '../robustness/smaa.ts';
import { regionOf } from '../robustness/weight-set.ts';
import { tolerance } from '../standing.ts';
import { sum } from '../statistics.ts';
import { scaleIn } from './replaying.ts';
import { valueOn } from './scaling.ts';

/** In the words of the committee: surely among the first, surely not, or to be talked about. */
const [sure, rare] = [0.95, 0.05];
export const firmnessOf = (top: number): Firmness =>
  top >= sure - tolerance ? 'solid' : top <= rare + tolerance ? 'fragile' : 'to-discuss';

export interface StabilityOptions {
  /** How many first places to look at, at least 1; half of the actions ranked by default. */
  readonly top?: number | undefined;
  /** 1 by default. */
  readonly seed?: number | undefined;
}

/** The committee's own range; weights that nobody disputes are tried from half to half as much again. */
function boundsOf(criteria: readonly RankedCriterion[]): Pick<StabilityStudy, 'weights' | 'bounds'> {
  const isDisputed = criteria.some(({ range }) => range.max - range.min > tolerance);
  if (isDisputed) return { weights: 'ballots', bounds: criteria.map(({ range }) => range) };
  return { weights: 'around', bounds: criteria.map(({ weight }) => ({ min: weight / 2, max: Math.min(1, weight * 1.5) })) };
}

/** What each value may be: itself, or anything on its scale when it is missing, where a veto may then set the action aside. */
function possible(criteria: readonly RankedCriterion[], { because }: RankedAction) {
  const ends = because.map(({ value, missing }, j) => {
    const criterion = criteria[j];
    if (!missing || criterion === undefined) return { low: value, high: value, barred: Number.NEGATIVE_INFINITY };
    const values = criterion.values.map(([, worth]) => worth);
    const barred = criterion.veto === undefined ? Number.NEGATIVE_INFINITY : valueOn(scaleIn(criterion), criterion.veto);
    return { low: Math.min(value, ...values), high: Math.max(value, ...values), barred };
  });
  return { low: ends.map(({ low }) => low), high: ends.map(({ high }) => high), barred: ends.map(({ barred }) => barred) };
}

type Studied = ReturnType<typeof study>;

/** Of the action at a place of those studied. */
function stabilityOf({ rank, ranks }: RankedAction, place: number, found: Studied, top: number): Stability {
  const own = [found.ranks[place], ranks].flatMap((one) => (one ? [one.best, one.worst] : []));
  const all = rank === null ? own : [...own, rank];
  const shares = found.acceptability[place] ?? [];
  const among = Math.min(1, sum(shares.slice(0, top)));
  return {
    ranks: { best: Math.min(...all), worst: Math.max(...all) },
    expectedRank: found.expectedRanks[place] ?? 0,
    top: among,
    firmness: firmnessOf(among),
  };
}

/** All weights of the bounds and all missing values, the pairs being places of the actions given. */
function study(
  criteria: readonly RankedCriterion[],
  actions: readonly RankedAction[],
  pairs: readonly [number, number][],
  seed: number,
) {
  const { weights, bounds } = boundsOf(criteria);
  const rows = actions.map((action) => possible(criteria, action));
  const found = smaa(
    rows.map(({ low }) => low),
    {
      weights: { low: bounds.map(({ min }) => min), high: bounds.map(({ max }) => max) },
      upTo: rows.map(({ high }) => high),
      barredBelow: rows.map(({ barred }) => barred),
      pairs,
      seed,
    },
  );
  return { ...found, weights, bounds };
}

/**
 * Share of the weights tried under which the first action comes before the second, a tie counting half, and the draws that it is a share of;
 * null when one is not ranked.
 */
export function winningShare(
  { criteria, ranked, study: studied }: Ranking,
  first: string,
  second: string,
): { readonly share: number; readonly sampled: StabilityStudy['sampled'] } | null {
  const pair = [first, second].flatMap((id) => ranked.filter(({ action, rank }) => action === id && rank !== null));
  if (pair.length < 2) return null;
  const { winning, sampled } = study(criteria, pair, [[0, 1]], studied?.sampled?.seed ?? 1);
  return { share: winning[0] ?? 0, sampled };
}

/**
 * The same ranking with the stability of each place, those set aside excepted. Weights are evenly all those between the least and the
 * greatest that voters gave; when these leave no choice (typed weights, one ballot, unanimity), each from half of its share to half as
 * much again. By areas where they can be computed, else by 10,000 draws that a seed makes the same each time. Beyond 2,000 actions the
 * ranking comes back as it is.
 */
export function withStability(ranking: Ranking, { top: asked, seed = 1 }: StabilityOptions = {}): Ranking {
  const { criteria, ranked } = ranking;
  const studied = ranked.filter(({ rank }) => rank !== null);
  if (studied.length === 0 || studied.length > mostStudied) return ranking;
  const found = study(criteria, studied, [], seed);
  const { sampled, weights, bounds } = found;
  const top = Math.min(studied.length, Math.max(1, asked ?? Math.ceil(studied.length / 2)));
  const stabilities = new Map(studied.map((one, place) => [one.action, stabilityOf(one, place, found, top)]));
  return {
    ...ranking,
    study: {
      top,
      topFrom: asked === undefined ? 'half' : 'asked',
      weights,
      bounds,
      sampled,
      ranksFrom: sampled === null ? 'exact' : 'draws',
    },
    ranked: ranked.map((one) => ({ ...one, stability: stabilities.get(one.action) ?? null })),
  };
}

export interface WeightDraws {
  readonly weights: StabilityStudy['weights'];
  /** One list of shares a draw, a share a criterion. */
  readonly draws: readonly (readonly number[])[];
}

/** The same seed draws the same weights. */
export function weightDraws({ criteria }: Ranking, count: number, seed = 1): WeightDraws {
  const { weights, bounds } = boundsOf(criteria);
  if (criteria.length === 0) return { weights, draws: [] };
  const region = regionOf({ low: bounds.map(({ min }) => min), high: bounds.map(({ max }) => max) }, criteria.length);
  const [draw, drawn] = [drawFrom(region, randomFrom(seed)), new Float64Array(criteria.length)];
  return {
    weights,
    draws: Array.from({ length: count }, () => {
      draw(drawn);
      return [...drawn];
    }),
  };
}
