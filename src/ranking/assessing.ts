// What each action is worth on each criterion, measured or supposed.
import type { Action, Criterion } from '../model/index.ts';
import type { Measure } from './measuring.ts';
import { endsOf, isOutside, isWorse, type Scale, valueOn } from './scaling.ts';

export interface Yardstick {
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

const isReweighted = ({ criterion, measure }: Yardstick, action: Action): boolean =>
  criterion.missing === 'reweight' && measure(action) === null;

function known({ criterion, scale }: Yardstick, raw: number): Assessment {
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

function supposed({ criterion, scale }: Yardstick, others: number | null): Assessment {
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
function meanOf(yardsticks: readonly Yardstick[], action: Action): number | null {
  const kept = yardsticks.filter((yardstick) => !isReweighted(yardstick, action));
  const weight = kept.reduce((sum, yardstick) => sum + yardstick.weight, 0);
  const sum = kept.reduce((total, yardstick) => total + yardstick.weight * assessOne(yardstick, action, null).value, 0);
  return weight > 0 ? sum / weight : null;
}

function assessOne(yardstick: Yardstick, action: Action, others: number | null): Assessment {
  const raw = yardstick.measure(action);
  return raw === null ? supposed(yardstick, others) : known(yardstick, raw);
}

/**
 * One assessment for each criterion. A missing measure takes the middle of the scale, its worst or its best end; under `reweight` it takes
 * the weighted mean of the other criteria, which gives the same score as sharing its weight among them and keeps every weight as shown;
 * under `error` the action is set aside.
 */
export function assess(yardsticks: readonly Yardstick[], action: Action): readonly Assessment[] {
  const others = meanOf(yardsticks, action);
  return yardsticks.map((yardstick) => assessOne(yardstick, action, others));
}
