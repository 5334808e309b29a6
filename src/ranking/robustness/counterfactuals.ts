// What it would take for one alternative to catch another: more value on one criterion, or the least weight that must change hands.
import { sumOf } from '../statistics.ts';
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

export interface WeightTransfer {
  /** Weight to move in all, 0 to 1: half of what the weights change by. */
  readonly total: number;
  /** The criterion that receives; null when there is nothing to move. */
  readonly to: number | null;
  /** From which criteria, in the order in which each unit does most. */
  readonly from: readonly { readonly criterion: number; readonly amount: number }[];
}

/**
 * For `behind` to catch `ahead`: all goes to the criterion where `behind` leads most, from those where it trails most. Null when it leads
 * nowhere: no weights can do it. Nothing to move when it is not behind. Errors: as `weightIntervals`, and a row that does not exist.
 */
export function weightTransfer(valuation: Valuation, ahead: number, behind: number): WeightTransfer | null {
  const checked = checkedValuation(valuation);
  const [one, other] = [rowAt(checked, ahead), rowAt(checked, behind)];
  const leads = checked.weights.map((weight, criterion) => ({
    criterion,
    weight,
    lead: (one[criterion] ?? 0) - (other[criterion] ?? 0),
  }));
  let need = sumOf(leads, ({ weight, lead }) => weight * lead);
  if (need <= 0) return { total: 0, to: null, from: [] };
  const least = leads.reduce((best, next) => (next.lead < best.lead ? next : best));
  if (least.lead >= 0) return null;
  const from: { criterion: number; amount: number }[] = [];
  for (const { criterion, weight, lead } of leads.filter((one) => one !== least).sort((a, b) => b.lead - a.lead)) {
    const worth = lead - least.lead;
    if (need <= 0 || worth <= 0) break;
    const amount = Math.min(weight, need / worth);
    need = amount < weight ? 0 : need - amount * worth;
    if (amount > 0) from.push({ criterion, amount });
  }
  return { total: sumOf(from, ({ amount }) => amount), to: least.criterion, from };
}
