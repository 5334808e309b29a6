// The axes whose minimum cannot be met, whatever the plan, and what keeps each of their actions from starting.
import type { PlanNotice, PlanReason } from '../model/index.ts';
import { axisNeeds } from './minimums.ts';
import type { PlanningContext } from './planning-context.ts';
import { problemOf, type StatedProblem } from './problem-of.ts';

/** A fixed point says its own; what is only due by a year can start before. */
function reasonsOf(
  { barred }: StatedProblem,
  place: number,
): readonly { readonly reason: PlanReason; readonly starts: readonly number[] }[] {
  return barred.bars.flatMap(({ place: of, starts, rules }) => {
    const rule = rules.at(-1);
    if (of !== place || rule === undefined) return [];
    if (rule.code === 'cannot-start') return [{ reason: rule.reason, starts }];
    return rule.code === 'fixed-point' ? [{ reason: { code: 'fixed-point', hold: rule.hold }, starts }] : [];
  });
}

/** The one reason for every year, else that of the last one; else what excludes it, or what it waits for and that never comes. */
function whyNever(stated: StatedProblem, place: number): PlanReason | null {
  const { barred, problem } = stated;
  const years = barred.candidates[place]?.starts.length ?? 0;
  const reasons = reasonsOf(stated, place);
  const shut = new Set(reasons.flatMap(({ starts }) => starts));
  const isWhole = reasons.find(({ starts }) => starts.length === years);
  const last = shut.size === years ? reasons.find(({ starts }) => starts.includes(years - 1)) : undefined;
  if (isWhole ?? last) return (isWhole ?? last)?.reason ?? null;
  const idOf = (other: number | undefined) => (other === undefined ? undefined : barred.candidates[other]?.id);
  const rival = idOf(
    barred.exclusions
      .filter((group) => group.includes(place))
      .flat()
      .find((other) => other !== place && barred.candidates[other]?.duty !== null),
  );
  if (rival !== undefined) return { code: 'excluded-by', by: rival };
  const waits = barred.dependencies.filter(({ after }) => after === place).map(({ before }) => before);
  const awaited = idOf(waits.find((before) => problem.candidates[before]?.starts.length === 0) ?? waits[0]);
  return awaited === undefined ? null : { code: 'waits-for', by: awaited };
}

export function shortAxes(context: PlanningContext): readonly PlanNotice[] {
  if (context.computed.length === 0) return [];
  const stated = problemOf(context, 'any-year');
  return axisNeeds(context, stated.problem)
    .filter(({ asked, begun, able }) => begun + able.length < asked)
    .map(({ axis, asked, begun, members, able }) => ({
      code: 'axis-short',
      axis,
      asked,
      begun,
      can: able.length,
      cannot: members
        .filter((place) => !able.includes(place))
        .flatMap((place) => {
          const [action, reason] = [stated.barred.candidates[place]?.id, whyNever(stated, place)];
          return action === undefined || reason === null ? [] : [{ action, reason }];
        }),
    }));
}
