// Why one action stands before another: the points that part them, the least that would turn them round, and what never will.
import { type RankedAction, type RankedCriterion, type Ranking, type Reasons, UsageError } from '../../model/index.ts';
import { tolerance } from '../standing.ts';
import { neededOn } from './needed.ts';
import { isLinear, leastTransfer, weightLimits } from './weight-limits.ts';

const isRanked = ({ rank }: RankedAction): boolean => rank !== null;

/** The other one named, or the one just before; of the first, the one just after. */
function otherOf(ranked: readonly RankedAction[], place: number, against: string | undefined): RankedAction | undefined {
  if (against !== undefined) return ranked.find(({ action }) => action === against);
  return ranked[place === 0 ? 1 : place - 1];
}

/** What the one behind would need on each criterion that weighs, the others as they are. */
const aloneOn = (criteria: readonly RankedCriterion[], first: RankedAction, behind: RankedAction) =>
  criteria.flatMap(({ id, weight }, place) => {
    const now = behind.because[place]?.raw ?? null;
    return weight > 0 ? [{ criterion: id, now, needed: neededOn(criteria, place, behind, first.score) }] : [];
  });

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
  const alone = isTie ? [] : aloneOn(criteria, first, behind);
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
    dominated: !isTie && transfer === null && isLinear(criteria, [first, behind]),
    limits: isTie ? [] : weightLimits(criteria, [first, behind]),
    changes: alone
      .flatMap(({ needed, ...change }) => (needed === null ? [] : [{ ...change, ...needed }]))
      .sort((a, b) => a.gain - b.gain)
      .map(({ criterion, now, measure, level }) => ({ criterion, now, needed: measure, level })),
    beyondReach: alone.flatMap(({ criterion, needed }) => (needed === null ? [criterion] : [])),
  };
}
