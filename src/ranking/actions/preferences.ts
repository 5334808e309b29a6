// Two actions at a time: always before, never, or it depends on weights that the committee itself disputes.
import type { ComparedPair, Preferences, RankedAction, RankedCriterion, Ranking, StabilityStudy } from '../../model/index.ts';
import { sharesTold } from '../../values/index.ts';
import { bestWeights, partsOf } from '../robustness/leads.ts';
import { hasse, preferenceRelations } from '../robustness/pairwise.ts';
import { regionOf } from '../robustness/weight-set.ts';
import { sharesWith } from './replaying.ts';
import { setOf, triedOf } from './tried.ts';
import { isLinear, weightLimits } from './weight-limits.ts';

type Criteria = readonly RankedCriterion[];
type Bounds = StabilityStudy['bounds'];

/** Weights are printed in tenths of a percent. */
const rounding = 0.0005;

/** Weights that turn two actions round one at a time, and that the committee's own allow. */
function turnsOf(criteria: Criteria, bounds: Bounds, pair: readonly RankedAction[]): ComparedPair['turns'] {
  if (!isLinear(criteria, pair)) return [];
  const shown = sharesTold(criteria.map(({ weight }) => weight));
  return weightLimits(criteria, pair).flatMap(({ criterion, weight, below, above }, at) =>
    [below, above].flatMap((turn) => {
      if (turn === null) return [];
      const weights = sharesWith(criteria, { [criterion]: turn.share * 100 });
      const isTried = bounds.every(({ min, max }, j) => {
        const share = weights[j] ?? 0;
        return share >= min - rounding && share <= max + rounding;
      });
      return isTried ? [{ criterion, weight: toldBeside(turn.share, weight, shown[at] ?? weight), share: turn.share }] : [];
    }),
  );
}

/** A weight as lists show it, unless that were on the other side of what it is compared with. */
const toldBeside = (share: number, weight: number, shown: number): number =>
  (shown - share) * (weight - share) > 0 ? shown : weight;

const valuesOf = ({ because }: RankedAction): readonly number[] => because.map(({ value }) => value);

/** The criteria that weigh more than today where the one behind leads most. */
function togetherOf(criteria: Criteria, bounds: Bounds, before: RankedAction, after: RankedAction): ComparedPair['together'] {
  const weights = bestWeights(regionOf(setOf(bounds), criteria.length), partsOf(valuesOf(before), valuesOf(after)));
  return criteria.flatMap(({ id, weight }, j) => ((weights[j] ?? 0) > weight + rounding ? [id] : []));
}

function dependence(criteria: Criteria, bounds: Bounds, before: RankedAction, after: RankedAction): ComparedPair {
  const pair = { before: before.action, after: after.action, holds: 'depends' as const };
  const supposed = preferenceRelations({ values: [valuesOf(before), valuesOf(after)], weights: setOf(bounds) });
  if (supposed.necessary[0]?.[1] === true) {
    const missing = [before, after].flatMap(({ action, because }) =>
      because.flatMap((one, j) => (one.missing && (bounds[j]?.max ?? 0) > 0 ? [{ action, criterion: one.criterion }] : [])),
    );
    return { ...pair, turns: [], together: [], missing };
  }
  const turns = turnsOf(criteria, bounds, [before, after]);
  return { ...pair, turns, together: turns.length > 0 ? [] : togetherOf(criteria, bounds, before, after), missing: [] };
}

/** Pairs are as the square of the actions. */
const mostCompared = 150;

/** Of two actions of the ranking, whichever is first; null when one is not ranked, or nothing was studied. */
export function comparedPair(ranking: Ranking, one: string, other: string): ComparedPair | null {
  const ranked = ranking.ranked.filter(({ action }) => action === one || action === other);
  return preferencesOf({ ...ranking, ranked })?.pairs[0] ?? null;
}

/** Null when the stability of the places was not studied, and beyond 150 actions. */
export function preferencesOf({ criteria, ranked, study }: Ranking): Preferences | null {
  const among = ranked.filter(({ rank }) => rank !== null);
  if (study === null || among.length === 0 || among.length > mostCompared) return null;
  const relations = preferenceRelations(triedOf(criteria, among, study.bounds));
  const isAtLeast = (a: number, b: number): boolean => relations.necessary[a]?.[b] === true;
  const pairs = among.flatMap((before, a) =>
    among.slice(a + 1).map((after, i): ComparedPair => {
      const b = a + 1 + i;
      const settled = { turns: [], together: [], missing: [] };
      if (!isAtLeast(a, b) && !isAtLeast(b, a)) return dependence(criteria, study.bounds, before, after);
      const [one, other] = isAtLeast(a, b) ? [before, after] : [after, before];
      const holds = isAtLeast(a, b) && isAtLeast(b, a) ? 'level' : 'always';
      return { before: one.action, after: other.action, holds, ...settled };
    }),
  );
  const { groups, ...drawn } = hasse(relations);
  return {
    actions: among.map(({ action }) => action),
    pairs,
    settled: pairs.filter(({ holds }) => holds !== 'depends').length,
    hasse: { ...drawn, groups: groups.map((rows) => rows.map((row) => among[row]?.action ?? '')) },
  };
}
