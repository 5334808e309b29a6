// What one alternative would need on one criterion to catch another.
import { checkedValuation, rowAt, scoreOf, type Valuation } from './valuation.ts';

export interface Counterfactual {
  readonly criterion: number;
  /** More value needed on it, 0 when not behind; null when it weighs nothing. */
  readonly gain: number | null;
  /** The value that this makes, which a scale turns back to a measure. */
  readonly value: number | null;
  /** Whether the scale goes so far (value at most 1). */
  readonly feasible: boolean;
}

/** One a criterion, the others as they are: (S_ahead - S_behind)/w. Errors: as `weightTransfer`. */
export function scoreCounterfactuals(valuation: Valuation, ahead: number, behind: number): readonly Counterfactual[] {
  const checked = checkedValuation(valuation);
  const own = rowAt(checked, behind);
  const need = Math.max(0, scoreOf(rowAt(checked, ahead), checked.weights) - scoreOf(own, checked.weights));
  return checked.weights.map((weight, criterion) => {
    if (weight === 0) return { criterion, gain: null, value: null, feasible: false };
    const gain = need / weight;
    const value = (own[criterion] ?? 0) + gain;
    return { criterion, gain, value, feasible: value <= 1 + 1e-12 };
  });
}
