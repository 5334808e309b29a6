// Why one action stands before another: the points that part them, the least that would turn them round, and what never will.
import { type RankedAction, type RankedCriterion, type Ranking, type Reasons, UsageError } from '../model/index.ts';
import { scoreCounterfactuals } from './robustness/index.ts';
import { tolerance } from './standing.ts';
import { leastTransfer, valuationOf, weightLimits } from './weight-limits.ts';

/** The measure that a value stands for, along the breakpoints of the scale: the first that is good enough. */
function measureAt({ values }: RankedCriterion, value: number): number | null {
  for (const [index, [measure, worth]] of values.entries()) {
    if (Math.abs(worth - value) <= tolerance) return measure;
    const [next, beyond] = values[index + 1] ?? [];
    if (next === undefined || beyond === undefined || (worth - value) * (beyond - value) > 0) continue;
    return measure + ((value - worth) / (beyond - worth)) * (next - measure);
  }
  return null;
}

const isRanked = ({ rank }: RankedAction): boolean => rank !== null;

/** The other one named, or the one just before; of the first, the one just after. */
function otherOf(ranked: readonly RankedAction[], place: number, against: string | undefined): RankedAction | undefined {
  if (against !== undefined) return ranked.find(({ action }) => action === against);
  return ranked[place === 0 ? 1 : place - 1];
}

/** Errors: an action that is not ranked, or is alone. */
export function reasons({ criteria, ranked }: Ranking, action: string, against?: string): Reasons {
  const among = ranked.filter(isRanked);
  const place = among.findIndex((one) => one.action === action);
  const one = among[place];
  const other = otherOf(among, place, against);
  if (one === undefined) throw new UsageError('not-ranked', { action });
  if (other === undefined || other === one) throw new UsageError('not-ranked', { action: against ?? action });

  const lead = one.score - other.score;
  const isTie = Math.abs(lead) <= tolerance;
  const [first, behind] = lead > 0 ? [one, other] : [other, one];
  const transfer = isTie ? null : leastTransfer(criteria, first, behind);
  const idAt = (index: number): string => criteria[index]?.id ?? '';
  return {
    action,
    against: other.action,
    among: among.length,
    ahead: isTie ? null : lead > 0 ? action : other.action,
    gaps: criteria
      .map(({ id, weight }, j) => ({
        criterion: id,
        points: weight * ((one.because[j]?.value ?? 0) - (other.because[j]?.value ?? 0)),
      }))
      .filter(({ points }) => Math.abs(points) > tolerance)
      .sort((a, b) => Math.abs(b.points) - Math.abs(a.points)),
    transfer,
    dominated: !isTie && transfer === null,
    limits: isTie ? [] : weightLimits(criteria, [first, behind]),
    changes: isTie
      ? []
      : [...scoreCounterfactuals(valuationOf(criteria, [first, behind]), 0, 1)]
          .filter(({ feasible, gain }) => feasible && gain !== null)
          .sort((a, b) => (a.gain ?? 0) - (b.gain ?? 0))
          .flatMap(({ criterion, value }) => {
            const scale = criteria[criterion];
            const needed = scale && measureAt(scale, Math.min(1, value ?? 0));
            return typeof needed === 'number'
              ? [{ criterion: idAt(criterion), now: behind.because[criterion]?.raw ?? null, needed }]
              : [];
          }),
  };
}
