// The rules of a problem in the terms in which people wrote them.
import type { PlanRule } from '../model/index.ts';
import type { NamedRule } from './choosing/conflict.ts';
import type { PlanningProblem } from './choosing/problem.ts';
import { obstacle } from './computed-year.ts';
import type { Groundwork } from './groundwork.ts';
import { heldIn } from './held.ts';

export function rulesOf(
  { opening, computed }: Groundwork,
  { candidates, cells, dependencies, exclusions, minimums }: PlanningProblem,
  rules: readonly NamedRule[],
): readonly PlanRule[] {
  const idOf = (place: number): string => candidates[place]?.id ?? '';
  const duty = (place: number): readonly PlanRule[] => {
    const candidate = candidates[place];
    const subject = opening.subjects.get(idOf(place));
    if (!candidate?.duty || !subject) return [];
    const by = candidate.duty === 'obligation' ? (candidate.starts.at(-1)?.year ?? subject.dueBy) : null;
    const must: PlanRule = { code: 'must-start', action: candidate.id, as: candidate.duty, by };
    // What only fixed points forbid is a rule of its own.
    if (candidate.starts.length + candidate.held.length > 0) return [must];
    const found = obstacle(opening, subject, Math.max(computed[0] ?? 0, subject.from ?? 0));
    return [must, { code: 'cannot-start', action: candidate.id, reason: found?.reason ?? null }];
  };
  const held = (place: number): readonly PlanRule[] => {
    const subject = opening.subjects.get(idOf(place));
    const holds = (candidates[place]?.held ?? []).flatMap(({ year }) => (subject && heldIn(subject, year)) ?? []);
    return [...new Map(holds.map((hold) => [hold.must + hold.day, hold])).values()].map((hold) => ({
      code: 'fixed-point',
      action: idOf(place),
      hold,
    }));
  };
  return rules.flatMap(({ kind, place }): readonly PlanRule[] => {
    const [cell, dependency, minimum] = [cells[place], dependencies[place], minimums[place]];
    if (kind === 'duty') return duty(place);
    if (kind === 'held') return held(place);
    if (kind === 'exclusion') return [{ code: 'exclusive', actions: (exclusions[place] ?? []).map(idOf) }];
    if (kind === 'dependency' && dependency)
      return [{ code: 'depends-on', action: idOf(dependency.after), on: idOf(dependency.before) }];
    if (kind === 'minimum' && minimum) return [{ code: 'minimum-per-axis', axis: minimum.axis, atLeast: minimum.atLeast }];
    if (kind !== 'cell' || !cell) return [];
    return [
      { code: 'envelope', nature: cell.nature, year: cell.year, left: cell.nature === 'fte' ? cell.left / 100 : cell.left },
    ];
  });
}
