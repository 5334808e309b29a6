// What an action would have to measure on one criterion alone to pass another: the first measure that does, as people write it.
import type { RankedAction, RankedCriterion } from '../../model/index.ts';
import { tolerance } from '../standing.ts';
import { scaleIn, scoreUnder } from './replaying.ts';
import { isWorse, valueOn } from './scaling.ts';

export interface Needed {
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
export function neededOn(
  criteria: readonly RankedCriterion[],
  place: number,
  behind: RankedAction,
  ahead: number,
): Needed | null {
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
