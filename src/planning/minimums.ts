// What the rule of a minimum still asks of each axis, never more than can start.
import type { Minimum, PlanningProblem } from './choosing/problem.ts';
import type { PlanningContext } from './planning-context.ts';
import { inPlanOrder } from './subject.ts';

export interface AxisNeed {
  readonly axis: string;
  readonly asked: number;
  /** How many are under way or done. */
  readonly begun: number;
  /** Candidates, by their places: all of the axis, and those that have a start left. */
  readonly members: readonly number[];
  readonly able: readonly number[];
}

/** Of the axes that have fewer than the rule asks for. */
export function axisNeeds({ project, opening, subjects }: PlanningContext, { candidates }: PlanningProblem): readonly AxisNeed[] {
  const asked = project.plan.rules?.minimumPerAxis ?? 0;
  const axisOf = candidates.map(({ id }) => subjects.get(id)?.axis);
  const begunIn = inPlanOrder(subjects.values()).filter(({ id, action }) => opening.started.has(id) || action.status === 'done');
  return (project.axes.axes ?? [])
    .map(({ id: axis }): AxisNeed => {
      const members = axisOf.flatMap((one, place) => (one === axis ? [place] : []));
      const able = members.filter((place) => (candidates[place]?.starts.length ?? 0) > 0);
      return { axis, asked, begun: begunIn.filter((subject) => subject.axis === axis).length, members, able };
    })
    .filter(({ begun }) => begun < asked);
}

export const minimumsOf = (context: PlanningContext, problem: PlanningProblem): readonly Minimum[] =>
  axisNeeds(context, problem).flatMap(({ axis, asked, begun, members, able }) => {
    const atLeast = Math.min(asked - begun, able.length);
    return atLeast > 0 ? [{ axis, members, atLeast }] : [];
  });
