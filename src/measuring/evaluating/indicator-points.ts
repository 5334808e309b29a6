// What an indicator shows over the period of an evaluation: its last value in it, beside the target set for it.

import type {
  DraftPoint,
  Indicator,
  MeasuredIndicator,
  Measurement,
  Period,
  PointCode,
  QuotedFigure,
} from '../../model/index.ts';
import { addsUp, isShorter, targetsOf } from '../../project/progress/index.ts';
import { asWritten, periodOf } from '../../values/index.ts';
import { achievementOf } from '../achievement.ts';
import { outside, type Way, wayOf } from '../way.ts';
import { figure, point, subjectOf } from './points.ts';

export interface JudgedIndicator {
  readonly indicator: Indicator;
  /** Null when a value says nothing yet, for want of a target, a way to go or a starting point. */
  readonly outcome: 'reached' | 'on-path' | 'short' | null;
  /** It covered half of the way from where it began to its target, or more. */
  readonly isHalfway: boolean;
  readonly point: DraftPoint;
}

function isHeld(way: Way, value: number, target: number): boolean | null {
  if (way === 'rise') return value >= target;
  if (way === 'fall') return value <= target;
  return way === null ? null : outside(value, way) === 0;
}

const within = (one: Period | null, period: Period): boolean =>
  one !== null && (one.end ?? '9999') <= (period.end ?? '9999') && (one.end ?? '') >= (period.start ?? '');

const quoted = (id: string, what: QuotedFigure['what'], { period, value }: Measurement): QuotedFigure =>
  figure(id, what, value, period && asWritten(period.text));

const codes: { readonly [state in NonNullable<MeasuredIndicator['state']>]: PointCode } = {
  reached: 'target-reached',
  missed: 'target-missed',
  'on-path': 'ahead',
  behind: 'behind',
  away: 'moving-away',
};

/** `measures` are of the last day that the evaluation knows of. One for each indicator measured in the period. */
export function judgedIndicators(
  indicators: readonly Indicator[],
  measures: readonly MeasuredIndicator[],
  period: Period,
  today: string,
): readonly JudgedIndicator[] {
  return indicators.flatMap((indicator): JudgedIndicator[] => {
    const measured = measures.find((one) => one.indicator === indicator.id);
    const last = measured?.values.findLast((one) => within(one.period, period));
    if (!measured || !last) return [];
    const target = targetsOf(indicator).findLast((one) => within(one.period, period)) ?? null;
    const subject = subjectOf(indicator, indicator.unit ?? null);
    const value = quoted(indicator.id, 'value', last);
    const made = (
      outcome: JudgedIndicator['outcome'],
      code: PointCode,
      aim: Measurement | null,
      told = aim,
    ): JudgedIndicator[] => {
      const figures =
        told === null ? [value] : [value, quoted(indicator.id, code === 'from-baseline' ? 'baseline' : 'target', told)];
      const reached = { way: wayOf(indicator), baseline: measured.baseline?.value ?? null, last: last.value };
      const isHalfway = (achievementOf({ ...reached, target: aim?.value ?? null }).value ?? 0) >= 50;
      return [{ indicator, outcome, isHalfway, point: point(code, [subject], { figures }) }];
    };
    const held =
      target === null || (addsUp(indicator) && isShorter(last.period, target.period))
        ? null
        : isHeld(wayOf(indicator), last.value, target.value);
    if (target !== null && held) return made('reached', 'target-reached', target);
    // A target whose day is to come is not missed.
    if (target !== null && held === false && (target.period?.end ?? '') <= today) return made('short', 'target-missed', target);
    const isBaseline = measured.baseline !== null && measured.baseline.period?.text !== last.period?.text;
    if (measured.state === null || measured.last?.period?.text !== last.period?.text)
      return isBaseline ? made(null, 'from-baseline', measured.baseline) : [];
    const outcome = measured.state === 'reached' ? 'reached' : measured.state === 'on-path' ? 'on-path' : 'short';
    // On the way, what it leads to first is told; how far it went is told of all of the way.
    const isOnWay = measured.state !== 'reached' && measured.state !== 'missed';
    const next = isOnWay ? (measured.path?.target ?? measured.nextTarget ?? measured.target) : measured.target;
    return made(outcome, codes[measured.state], measured.target, next);
  });
}

/** The last day that an evaluation of a period may know of. */
export const lastDay = (period: Period, today: string): string => {
  const end = period.end ?? today;
  return end < today ? end : today;
};

export const periodRead = (written: string | number): Period =>
  periodOf(written) ?? { start: null, end: null, text: String(written) };
