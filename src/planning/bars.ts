// What bars years to an action before anything competes, each with the rule that says so.
import type { Hold, PlanReason, PlanRule } from '../model/index.ts';
import type { Bar } from './choosing/problem.ts';
import { holdsIn } from './held.ts';
import { awaitedInVain, excludedAlready } from './obstacles.ts';
import type { PlanningContext } from './planning-context.ts';
import { firstChance, reasonsNotYet, stopped } from './settled.ts';
import type { Subject } from './subject.ts';

/** `starts` are places of years among those that are computed. */
export interface NamedBar extends Bar {
  readonly rules: readonly PlanRule[];
}

/**
 * `on-time`: what is mandatory starts in the first year that is open to it, as its sheet says; `any-year`: in any, as a last resort.
 */
export type Punctuality = 'on-time' | 'any-year';

/** All the reasons for which it may not start that year, but for fixed points. */
function reasonsIn({ opening, computed }: PlanningContext, subject: Subject, year: number): readonly PlanReason[] {
  const [over, rival] = [stopped(subject), excludedAlready(opening, subject)];
  const excluded: readonly PlanReason[] = rival === null ? [] : [{ code: 'excluded-by', by: rival }];
  return [
    ...(over === null ? [] : [over.reason]),
    ...excluded,
    ...reasonsNotYet(subject, year, firstChance(subject, computed)).flatMap(({ reason }) =>
      reason.code === 'fixed-point' ? [] : [reason],
    ),
    ...awaitedInVain(opening, subject, year).map((by): PlanReason => ({ code: 'waits-for', by })),
  ];
}

/** A vote holds those that start in the year of its budget alone. */
function holdRules(subject: Subject, year: number, holds: readonly Hold[]): readonly PlanRule[] {
  const vote = subject.holds.votes.get(year);
  return holds.map((hold) => ({ code: 'fixed-point', action: subject.id, hold, year: hold === vote ? year : null }));
}

/** The same rules bar one list of years. */
function gathered<T>(
  years: readonly number[],
  saysIn: (year: number) => readonly T[],
): readonly { readonly said: T; readonly starts: readonly number[] }[] {
  const found = new Map<string, { readonly said: T; readonly starts: number[] }>();
  for (const [start, year] of years.entries())
    for (const said of saysIn(year)) {
      const key = JSON.stringify(said);
      const one = found.get(key) ?? { said, starts: [] };
      if (one.starts.at(-1) !== start) one.starts.push(start);
      found.set(key, one);
    }
  return [...found.values()];
}

/** The last year in which it may start: its deadline, or the first year that is open when that is later; null without one. */
function lastYearFor({ dueBy, mandatory }: Subject, first: number | undefined, punctuality: Punctuality): number | null {
  if (mandatory && punctuality === 'on-time' && first !== undefined) return first;
  return dueBy === null ? null : Math.max(dueBy, first ?? dueBy);
}

/** `place` is that of the action among the candidates, each of which has a start in every computed year. */
export function barsOf(context: PlanningContext, subject: Subject, place: number, punctuality: Punctuality): readonly NamedBar[] {
  const { computed } = context;
  const action = subject.id;
  const closed = gathered(computed, (year) => reasonsIn(context, subject, year)).map(({ said: reason, starts }): NamedBar => {
    const years = starts.length === computed.length ? null : starts.flatMap((start) => computed[start] ?? []);
    return { place, starts, rules: [{ code: 'cannot-start', action, years, reason }] };
  });
  const held = gathered(computed, (year) => holdsIn(subject, year).map((holds) => holdRules(subject, year, holds))).map(
    ({ said: rules, starts }): NamedBar => ({ place, starts, rules }),
  );
  const shut = new Set([...closed, ...held].flatMap(({ starts }) => starts));
  const by = lastYearFor(
    subject,
    computed.find((_, start) => !shut.has(start)),
    punctuality,
  );
  const late = by === null ? [] : [...computed.keys()].filter((start) => (computed[start] ?? by) > by);
  const due: readonly NamedBar[] =
    by === null || late.length === 0 ? [] : [{ place, starts: late, rules: [{ code: 'start-by', action, by }] }];
  return [...closed, ...held, ...due];
}
