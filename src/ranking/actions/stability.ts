// How far each place of a ranking holds: under all the weights that the committee's own leave possible, and whatever the missing values are.

import type { Firmness, RankedAction, RankedCriterion, Ranking, Stability, StabilityStudy } from '../../model/index.ts';
import type { SolveProgramme } from '../programme.ts';
import { randomFrom } from '../random.ts';
import { drawFrom } from '../robustness/drawing-weights.ts';
import { extremePoints } from '../robustness/extreme-points.ts';
import { type ExtremeRanks, extremeRanks } from '../robustness/extreme-ranks.ts';
import { mostStudied, smaa } from '../robustness/smaa.ts';
import { regionOf } from '../robustness/weight-set.ts';
import { tolerance } from '../standing.ts';
import { sum } from '../statistics.ts';
import { boundsOf, possible, setOf, triedOf } from './tried.ts';

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

type Studied = ReturnType<typeof study>;

/** Today's rank, and those that missing values leave possible with today's weights, are among them. */
function ranksOf({ rank, ranks }: RankedAction, { best, worst }: ExtremeRanks): Stability['ranks'] {
  const own = [...(ranks ? [ranks.best, ranks.worst] : []), ...(rank === null ? [] : [rank])];
  const found = { best: Math.min(best.rank, ...own), worst: Math.max(worst.rank, ...own) };
  const isReached = (extreme: ExtremeRanks['best'], rank: number): boolean => extreme.isReached || own.includes(rank);
  return { ...found, isExact: isReached(best, found.best) && isReached(worst, found.worst) };
}

/** Of the action at a place of those studied. */
function stabilityOf(one: RankedAction, place: number, found: Studied, extremes: ExtremeRanks, top: number): Stability {
  const among = Math.min(1, sum((found.acceptability[place] ?? []).slice(0, top)));
  return {
    ranks: ranksOf(one, extremes),
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
      weights: setOf(bounds),
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
 * much again. Shares by areas where they can be computed, else by 10,000 draws that a seed makes the same each time; ranks in closed form, or
 * as bounds that no weights pass, of which `withExactRanks` makes ranks. Beyond 2,000 actions the ranking comes back as it is.
 */
export function withStability(ranking: Ranking, { top: asked, seed = 1 }: StabilityOptions = {}): Ranking {
  const { criteria, ranked } = ranking;
  const studied = ranked.filter(({ rank }) => rank !== null);
  if (studied.length === 0 || studied.length > mostStudied) return ranking;
  const found = study(criteria, studied, [], seed);
  const { sampled, weights, bounds } = found;
  const top = Math.min(studied.length, Math.max(1, asked ?? Math.ceil(studied.length / 2)));
  const none: ExtremeRanks = { best: { rank: 1, isReached: false }, worst: { rank: studied.length, isReached: false } };
  const extremes = extremeRanks(triedOf(criteria, studied, bounds));
  const stabilities = new Map(
    studied.map((one, place) => [one.action, stabilityOf(one, place, found, extremes[place] ?? none, top)]),
  );
  return {
    ...ranking,
    study: {
      top,
      topFrom: asked === undefined ? 'half' : 'asked',
      weights,
      bounds,
      sampled,
      ranksFrom: [...stabilities.values()].every(({ ranks }) => ranks.isExact) ? 'exact' : 'bounds',
    },
    ranked: ranked.map((one) => ({ ...one, stability: stabilities.get(one.action) ?? null })),
  };
}

/** More actions than this are not given to a solver, which takes some seconds for as many: their ranks stay bounds. */
const mostSolved = 100;

/**
 * The same ranking, its ranks that had no closed form reckoned by a solver, of one action or of all; where it stops, they stay bounds that
 * no weights pass.
 */
export function withExactRanks(ranking: Ranking, solve: SolveProgramme, only?: string): Ranking {
  const { criteria, ranked, study: studied } = ranking;
  const among = ranked.filter(({ rank }) => rank !== null);
  if (studied === null || studied.ranksFrom === 'exact' || among.length > mostSolved) return ranking;
  const rows = among.flatMap(({ action, stability }, row) =>
    stability?.ranks.isExact === false && (only === undefined || only === action) ? [row] : [],
  );
  const found = extremeRanks(triedOf(criteria, among, studied.bounds), { solve, rows });
  const extremes = new Map(rows.map((row, i) => [among[row]?.action, found[i]]));
  const proved = ranked.map((one): RankedAction => {
    const extreme = extremes.get(one.action);
    return extreme && one.stability ? { ...one, stability: { ...one.stability, ranks: ranksOf(one, extreme) } } : one;
  });
  const isExact = proved.every(({ stability }) => stability?.ranks.isExact !== false);
  return { ...ranking, ranked: proved, study: { ...studied, ranksFrom: isExact ? 'exact' : 'bounds' } };
}

export interface WeightDraws {
  readonly weights: StabilityStudy['weights'];
  /** One list of shares a draw, a share a criterion. */
  readonly draws: readonly (readonly number[])[];
}

/** The corners of the weights that the committee's own leave possible. */
export function weightCorners({ criteria }: Ranking) {
  const { weights, bounds } = boundsOf(criteria);
  return { weights, points: criteria.length === 0 ? [] : extremePoints(setOf(bounds)) };
}

/** The same each time. */
export function weightDraws({ criteria }: Ranking, count: number): WeightDraws {
  const { weights, bounds } = boundsOf(criteria);
  if (criteria.length === 0) return { weights, draws: [] };
  const region = regionOf(setOf(bounds), criteria.length);
  const [draw, drawn] = [drawFrom(region, randomFrom(1)), new Float64Array(criteria.length)];
  return {
    weights,
    draws: Array.from({ length: count }, () => {
      draw(drawn);
      return [...drawn];
    }),
  };
}
