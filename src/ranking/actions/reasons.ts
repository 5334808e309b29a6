// Why one action stands before another: the points that part them, the least that would turn them round, and what never will.
import { type RankedAction, type RankedCriterion, type Ranking, type Reasons, UsageError } from '../../model/index.ts';
import { tolerance } from '../standing.ts';
import { scaleIn, scoreUnder } from './replaying.ts';
import { isWorse, valueOn } from './scaling.ts';
import { isLinear, leastTransfer, weightLimits } from './weight-limits.ts';

const isRanked = ({ rank }: RankedAction): boolean => rank !== null;

/** The other one named, or the one just before; of the first, the one just after. */
function otherOf(ranked: readonly RankedAction[], place: number, against: string | undefined): RankedAction | undefined {
  if (against !== undefined) return ranked.find(({ action }) => action === against);
  return ranked[place === 0 ? 1 : place - 1];
}

/** What an action would have to measure on one criterion alone to pass another: the first measure that does, as people write it. */
interface Needed {
  readonly measure: number;
  /** The level of the scale, in words, where levels are what people choose among. */
  readonly level: string | null;
  /** More value than today, which is what the measure costs. */
  readonly gain: number;
}

/** How finely a measure is written: hundredths of a score, whole euros, whole people. */
const unitOf = ({ from }: RankedCriterion): number => (from === 'scores' ? 100 : 1);

/** The first of the whole numbers from one to another that holds, when all those after it do; null when none does. */
function firstThat(from: number, to: number, holds: (whole: number) => boolean): number | null {
  const way = Math.sign(to - from);
  if (!holds(to)) return null;
  let [near, far] = [0, Math.abs(to - from)];
  while (near < far) {
    const middle = Math.floor((near + far) / 2);
    if (holds(from + way * middle)) far = middle;
    else near = middle + 1;
  }
  return from + way * far;
}

/** Null when no measure of the scale does it: better ones are worth no more than its best end. */
function neededOn(criteria: readonly RankedCriterion[], place: number, behind: RankedAction, ahead: number): Needed | null {
  const [criterion, now] = [criteria[place], behind.because[place]];
  if (criterion === undefined || now === undefined) return null;
  const [scale, weights] = [scaleIn(criterion), criteria.map(({ weight }) => weight)];
  const valueAt = (measure: number): number => valueOn(scale, measure);
  const passes = (measure: number): boolean => {
    const changed = { ...now, value: valueAt(measure), missing: false };
    const isBarred = criterion.veto !== undefined && isWorse(scale, measure, criterion.veto);
    return !isBarred && scoreUnder(criteria, { because: behind.because.with(place, changed) }, weights) > ahead + tolerance;
  };
  const made = (measure: number, level: string | null): Needed => ({ measure, level, gain: valueAt(measure) - now.value });

  const isMore = scale.direction === 'higher-is-better';
  const inOrder = isMore ? (criterion.levels ?? []) : [...(criterion.levels ?? [])].reverse();
  const described = inOrder.find(([measure]) => passes(measure));
  if (described) return made(...described);

  const unit = unitOf(criterion);
  const [least, most] = [Math.ceil(scale.min * unit - tolerance), Math.floor(scale.max * unit + tolerance)];
  const [worst, best, step] = isMore ? [least, most, 1] : [most, least, -1];
  const clamped = now.raw === null ? null : Math.min(scale.max, Math.max(scale.min, now.raw));
  const start = clamped === null ? worst : Math.round(clamped * unit) + step;
  if ((best - start) * step < 0) return null;
  const whole = firstThat(start, best, (one) => passes(one / unit));
  return whole === null ? null : made(whole / unit, null);
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
