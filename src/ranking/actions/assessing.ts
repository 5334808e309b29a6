// What each action is worth on each criterion, measured or supposed.
import type { Action, Criterion } from '../../model/index.ts';
import { sumOf } from '../statistics.ts';
import type { Measure } from './measuring.ts';
import { endsOf, isOutside, isWorse, type Scale, valueOn } from './scaling.ts';

export interface ScoredCriterion {
  readonly criterion: Criterion;
  readonly scale: Scale;
  readonly weight: number;
  readonly measure: Measure;
}

/** Lowest and highest are what a missing measure could still turn out to be. */
export interface Assessment {
  readonly raw: number | null;
  readonly value: number;
  readonly lowest: number;
  readonly highest: number;
  readonly clamped: boolean;
  readonly vetoed: boolean;
  readonly refused: boolean;
}

const isReweighted = ({ criterion, measure }: ScoredCriterion, action: Action): boolean =>
  criterion.missing === 'reweight' && measure(action) === null;

function known({ criterion, scale }: ScoredCriterion, raw: number): Assessment {
  const value = valueOn(scale, raw);
  return {
    raw,
    value,
    lowest: value,
    highest: value,
    clamped: isOutside(scale, raw),
    vetoed: criterion.veto !== undefined && isWorse(scale, raw, criterion.veto),
    refused: false,
  };
}

function supposed({ criterion, scale }: ScoredCriterion, others: number | null): Assessment {
  const { low, high } = endsOf(scale);
  const middle = (low + high) / 2;
  const value = { midpoint: middle, worst: low, best: high, reweight: others ?? middle, error: middle }[
    criterion.missing ?? 'midpoint'
  ];
  return {
    raw: null,
    value,
    lowest: Math.min(low, value),
    highest: Math.max(high, value),
    clamped: false,
    vetoed: false,
    refused: criterion.missing === 'error',
  };
}

/** The weighted mean of the criteria that are not reweighted; null when none of them weighs. */
function meanOf(scored: readonly ScoredCriterion[], action: Action): number | null {
  const kept = scored.filter((one) => !isReweighted(one, action));
  const weight = sumOf(kept, (one) => one.weight);
  const sum = sumOf(kept, (one) => one.weight * assessOne(one, action, null).value);
  return weight > 0 ? sum / weight : null;
}

function assessOne(one: ScoredCriterion, action: Action, others: number | null): Assessment {
  const raw = one.measure(action);
  return raw === null ? supposed(one, others) : known(one, raw);
}

/**
 * One assessment for each criterion. A missing measure takes the middle of the scale, its worst or its best end; under `reweight` it takes
 * the weighted mean of the other criteria, which gives the same score as sharing its weight among them and keeps every weight as shown;
 * under `error` the action is set aside.
 */
export function assess(scored: readonly ScoredCriterion[], action: Action): readonly Assessment[] {
  const others = meanOf(scored, action);
  return scored.map((one) => assessOne(one, action, others));
}
