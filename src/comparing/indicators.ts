// Figures that came in or were corrected, and targets that moved.

import type { Difference, Indicator, MeasuredIndicator, Measurement, Period, State } from '../model/index.ts';
import { targetsOf } from '../project/progress/index.ts';
import { daySpan } from '../values/index.ts';
import { paired } from './paired.ts';

const known = (values: readonly Measurement[]): ReadonlyMap<string, number> =>
  new Map(values.flatMap(({ period, value }) => (period === null ? [] : [[daySpan(period), value] as const])));

const about = ({ id, title, unit }: Indicator) => ({ subject: id, title, ...(unit !== undefined && { unit }) });

/** The last figure, when it is of a period that had none; figures of older periods that changed are corrections. */
function figures(indicator: Indicator, before: MeasuredIndicator | undefined, after: MeasuredIndicator): readonly Difference[] {
  const old = known(before?.values ?? []);
  const { last } = after;
  const isNew = last?.period != null && !old.has(daySpan(last.period));
  const from = before?.last?.value ?? after.previous?.value ?? after.baseline?.value ?? null;
  const corrected = after.values.flatMap(({ period, value }): Difference[] => {
    const was = period === null ? undefined : old.get(daySpan(period));
    return was === undefined || was === value
      ? []
      : [{ code: 'value-corrected', ...about(indicator), figure: { from: was, to: value }, period }];
  });
  const came: readonly Difference[] = isNew
    ? [{ code: 'value-new', ...about(indicator), figure: { from, to: last.value }, period: last.period, course: after.course }]
    : [];
  return [...came, ...corrected];
}

/** Those on the way that both states have, then what is aimed at in the end. */
function targetDifferences(was: Indicator, is: Indicator): readonly Difference[] {
  const [old, now] = [targetsOf(was), targetsOf(is)];
  const at = (period: Period | null | undefined): string => (period ? daySpan(period) : '');
  const moved = (from: Measurement | undefined, to: Measurement | undefined): readonly Difference[] =>
    from?.value === to?.value
      ? []
      : [
          {
            code: 'target-moved',
            ...about(is),
            figure: { from: from?.value ?? null, to: to?.value ?? null },
            period: to?.period ?? null,
          },
        ];
  const onTheWay = now.slice(0, -1).flatMap((one) => {
    const then = old.find(({ period }) => at(period) === at(one.period));
    return then === undefined ? [] : moved(then, one);
  });
  return [...onTheWay, ...moved(old.at(-1), now.at(-1))];
}

export function indicatorDifferences(before: State, after: State): readonly Difference[] {
  const old = new Map(before.measures.map((one) => [one.indicator, one]));
  const now = new Map(after.measures.map((one) => [one.indicator, one]));
  const { both, added, gone } = paired(before.project.indicators, after.project.indicators);
  const inOrder = after.project.indicators.flatMap((indicator): readonly Difference[] => {
    const measured = now.get(indicator.id);
    return measured === undefined ? [] : figures(indicator, old.get(indicator.id), measured);
  });
  const targets = both.flatMap(({ before: was, after: is }) => targetDifferences(was, is));
  return [
    ...added.map((one): Difference => ({ code: 'indicator-new', ...about(one) })),
    ...inOrder,
    ...targets,
    ...gone.map((one): Difference => ({ code: 'indicator-gone', ...about(one) })),
  ];
}
