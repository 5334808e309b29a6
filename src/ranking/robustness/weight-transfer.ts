// The least weight that must change hands for one alternative to catch another, in closed form.
import { checkedValuation, rowAt, type Valuation } from './valuation.ts';

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
  let need = leads.reduce((sum, { weight, lead }) => sum + weight * lead, 0);
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
  return { total: from.reduce((sum, { amount }) => sum + amount, 0), to: least.criterion, from };
}
