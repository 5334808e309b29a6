// How far weights may go before an order changes: one alone, exactly, or as little as can be from some criteria to another.

import type {
  RankedAction,
  RankedCriterion,
  Ranking,
  RankingLimits,
  Reasons,
  WeightLimits,
  WeightTurn,
} from '../../model/index.ts';
import { percentsOf } from '../../values/index.ts';
import { weightTransfer } from '../robustness/counterfactuals.ts';
import type { Valuation } from '../robustness/valuation.ts';
import { type Invariant, weightIntervals } from '../robustness/weight-intervals.ts';
import { ranksOf, tolerance } from '../standing.ts';
import { sumOf } from '../statistics.ts';
import { isShared, scoreUnder, sharesWith } from './replaying.ts';

type Criteria = readonly RankedCriterion[];

const valuationOf = (criteria: Criteria, actions: readonly RankedAction[]): Valuation => ({
  values: actions.map(({ because }) => because.map(({ value }) => value)),
  weights: criteria.map(({ weight }) => weight),
  shared: actions.map(({ because }) =>
    because.map((part, j) => {
      const criterion = criteria[j];
      return criterion !== undefined && isShared(criterion, part);
    }),
  ),
});

/** Scores are straight lines of the weights, unless one shares the weight of a missing score: what is supposed of it moves too. */
export const isLinear = (criteria: Criteria, actions: readonly RankedAction[]): boolean =>
  actions.every(({ because }) => criteria.every((criterion, j) => !because[j] || !isShared(criterion, because[j])));

/** Of weights as they are typed and printed: tenths of a percent. */
const tenths = 1000;

/** Those that have passed one of the first `top` when a criterion weighs as much, and now come among them; null when none has. */
function passers(criteria: Criteria, ranked: readonly RankedAction[], top: number, id: string, share: number) {
  const weights = sharesWith(criteria, { [id]: share * 100 });
  const scores = Float64Array.from(ranked, (one) => scoreUnder(criteria, one, weights));
  const least = Math.min(...scores.subarray(0, top));
  if (!scores.subarray(top).some((score) => score > least + tolerance)) return null;
  const ranks = ranksOf(scores).competition;
  return ranked.flatMap(({ action }, place) => (place >= top && (ranks[place] ?? 0) <= top ? [action] : []));
}

/** The nearest weight, as it is written, from an end of an interval outwards, under which somebody has passed. */
function turnFrom(end: number, way: 1 | -1, passing: (share: number) => readonly string[] | null): WeightTurn | null {
  const start = way > 0 ? Math.ceil(end * tenths - tolerance) : Math.floor(end * tenths + tolerance);
  for (let tenth = start; tenth >= 0 && tenth <= tenths; tenth += way) {
    const passes = passing(tenth / tenths);
    if (passes !== null) return { share: tenth / tenths, passes };
  }
  return null;
}

/** One a criterion, of actions that are all ranked; empty with fewer than two of them. */
export function weightLimits(criteria: Criteria, ranked: readonly RankedAction[], top = 1): readonly WeightLimits[] {
  if (ranked.length < 2) return [];
  const kept: Invariant = top === 1 ? 'leader' : { top };
  const passing = (place: number | undefined): string | null => (place === undefined ? null : (ranked[place]?.action ?? null));
  const hasCrossings = isLinear(criteria, ranked);
  return weightIntervals(valuationOf(criteria, ranked), kept).map(({ weight, low, high, atLow, atHigh }, j) => {
    const criterion = criteria[j]?.id ?? '';
    const at = (share: number) => passers(criteria, ranked, top, criterion, share);
    // A shared weight may jump where nothing else weighs: every weight is then looked at, from today's outwards.
    const below = turnFrom(hasCrossings ? low : weight, -1, at);
    const above = turnFrom(hasCrossings ? high : weight, 1, at);
    return {
      criterion,
      weight,
      low: below !== null && below.share > low ? weight : low,
      high: above !== null && above.share < high ? weight : high,
      atLow: passing(atLow?.passes),
      atHigh: passing(atHigh?.passes),
      below,
      above,
    };
  });
}

/** The same transfer in tenths of a percent, from the weights as they are shown: as many as it takes to pass, to the one and from the others in turn. */
function typedTransfer(criteria: Criteria, ahead: RankedAction, behind: RankedAction, to: number) {
  const leads = criteria.map((_, j) => (ahead.because[j]?.value ?? 0) - (behind.because[j]?.value ?? 0));
  const percents = percentsOf(criteria.map(({ weight }) => weight));
  const shown = percents.map((percent) => Math.round(percent * 10));
  const givers = [...leads.keys()]
    .filter((j) => (leads[j] ?? 0) > (leads[to] ?? 0))
    .sort((a, b) => (leads[b] ?? 0) - (leads[a] ?? 0));
  const most = sumOf(givers, (j) => shown[j] ?? 0);
  for (let moved = 1; moved <= most; moved++) {
    let left = moved;
    const after = new Map([[to, (shown[to] ?? 0) + moved]]);
    for (const j of givers) {
      const given = Math.min(shown[j] ?? 0, left);
      left -= given;
      if (given > 0) after.set(j, (shown[j] ?? 0) - given);
    }
    const asked = [...after].map(([j, tenth]) => [criteria[j]?.id ?? '', tenth / 10] as const);
    const weights = sharesWith(criteria, Object.fromEntries(asked));
    if (scoreUnder(criteria, behind, weights) - scoreUnder(criteria, ahead, weights) <= tolerance) continue;
    return {
      total: moved / tenths,
      shares: [...after].map(([j, tenth]) => {
        return { criterion: criteria[j]?.id ?? '', now: (shown[j] ?? 0) / tenths, needed: tenth / tenths };
      }),
    };
  }
  return null;
}

/**
 * The least weight to move for `behind` to catch `ahead`; null when no weights can do it, when there is nothing to catch, and when one of
 * them shares the weight of a missing score.
 */
export function leastTransfer(criteria: Criteria, ahead: RankedAction, behind: RankedAction): Reasons['transfer'] {
  if (!isLinear(criteria, [ahead, behind])) return null;
  const moved = weightTransfer(valuationOf(criteria, [ahead, behind]), 0, 1);
  if (moved === null || moved.to === null) return null;
  const typed = typedTransfer(criteria, ahead, behind, moved.to);
  if (typed === null) return null;
  const idAt = (place: number): string => criteria[place]?.id ?? '';
  const from = moved.from.map(({ criterion, amount }) => ({ criterion: idAt(criterion), amount }));
  return { total: moved.total, to: idAt(moved.to), from, typed };
}

/** Null when the stability of the places was not studied. */
export function rankingLimits({ criteria, ranked, study }: Ranking): RankingLimits | null {
  if (study === null) return null;
  const among = ranked.filter(({ rank }) => rank !== null);
  return {
    first: weightLimits(criteria, among),
    top: { count: study.top, criteria: weightLimits(criteria, among, study.top) },
    pairs: among.slice(1).flatMap((after, i) => {
      const before = among[i];
      return before && before.rank !== after.rank
        ? [{ before: before.action, after: after.action, transfer: leastTransfer(criteria, before, after) }]
        : [];
    }),
  };
}
