// From the groundwork to the problem: who may start when, what that takes and is worth, and which rules are still open.
import type { Candidate, Cell, Choices, Dependency, Duty, Minimum, PlanningProblem, StartingIn } from './choosing/problem.ts';
import { type State, startIn } from './computed-year.ts';
import { costIn } from './cost.ts';
import type { Groundwork } from './groundwork.ts';
import { natures } from './ledger.ts';
import { excludedBy, readyBy } from './obstacles.ts';
import { firstChance, notYet, stopped } from './settled.ts';
import type { Subject } from './subject.ts';

/** What each year of waiting takes off the worth of an action, in hundredths of it. */
export const costOfWaiting = 4;

/** What an action is worth by the rank of its year: its score in thousandths, times what waiting has left of it in hundredths. */
const worth = (score: number, wait: number): number => Math.round(score * 1000) * Math.max(1, 100 - costOfWaiting * wait);

function dutyOf({ mandatory, dueBy, override }: Subject, lastYear: number): Duty | null {
  if (mandatory) return 'mandatory';
  if (dueBy !== null && dueBy <= lastYear) return 'obligation';
  return override?.choice === 'selected' ? 'override' : null;
}

/**
 * `on-time`: what is mandatory starts in the first year that is open to it, as its sheet says; `any-year`: in any, as a last resort.
 */
export type Punctuality = 'on-time' | 'any-year';

interface Years {
  readonly open: readonly number[];
  /** Those that only a fixed point closes. */
  readonly held: readonly number[];
}

/** The years in which nothing that is settled already forbids a start; a legal deadline leaves none after it but the first. */
function yearsFor(subject: Subject, years: readonly number[], opening: State, punctuality: Punctuality): Years {
  if (stopped(subject) !== null || excludedBy(opening, subject) !== null) return { open: [], held: [] };
  const chance = firstChance(subject, years);
  const reasons = years.map((year) => ({ year, reason: notYet(subject, year, chance)?.reason.code }));
  const open = reasons.flatMap(({ year, reason }) => (reason === undefined ? [year] : []));
  const held = reasons.flatMap(({ year, reason }) => (reason === 'fixed-point' ? [year] : []));
  const [first = 0] = open;
  const isDue = (year: number): boolean => subject.dueBy === null || year <= Math.max(subject.dueBy, first);
  const isOnTime = subject.mandatory && punctuality === 'on-time';
  return { open: isOnTime ? open.slice(0, 1) : open.filter(isDue), held: held.filter(isDue) };
}

/**
 * Dependencies on what is over, or under way, only move the first year; those on what will never start, or on
 * itself, leave none.
 */
function firstReady({ subjects, started }: State, { id: own, action }: Subject, isCandidate: (id: string) => boolean): number {
  const years = (action.dependsOn ?? []).map((link) => {
    const id = typeof link === 'string' ? link : link.action;
    const [before, start] = [subjects.get(id), started.get(id)];
    if (before?.action.status === 'done' || (isCandidate(id) && id !== own)) return Number.NEGATIVE_INFINITY;
    return before && start ? readyBy(link, before, start) : Number.POSITIVE_INFINITY;
  });
  return Math.max(Number.NEGATIVE_INFINITY, ...years);
}

/** The subjects that compete, in an order that does not depend on that of the files. */
function competing(
  { opening, computed, subjects }: Groundwork,
  punctuality: Punctuality,
): readonly (readonly [Subject, Years])[] {
  const inOrder = [...subjects.values()].sort(
    (a, b) => (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER) || (a.id < b.id ? -1 : 1),
  );
  const open = inOrder
    .filter(({ id }) => !opening.started.has(id))
    .map((subject) => [subject, yearsFor(subject, computed, opening, punctuality)] as const);
  const lastYear = computed.at(-1) ?? 0;
  const isBound = (subject: Subject) => stopped(subject) === null && dutyOf(subject, lastYear) !== null;
  return open.filter(([subject, { open: years }]) => years.length > 0 || isBound(subject));
}

function cellsOf({ opening }: Groundwork): readonly Cell[] {
  return opening.ledger.years.flatMap(({ year, available }) =>
    natures.flatMap((nature) => {
      const whole = available[nature];
      return whole === null ? [] : [{ year, nature, left: Math.max(0, whole - (opening.ledger.used.get(year)?.[nature] ?? 0)) }];
    }),
  );
}

function startsOf(ground: Groundwork, cells: readonly Cell[], subject: Subject, years: readonly number[]): readonly StartingIn[] {
  const counts = new Map(ground.opening.ledger.years.map((envelopes) => [envelopes.year, envelopes.counts]));
  return years.map((year) => ({
    year,
    value: worth(subject.worth, year - (ground.computed[0] ?? year)),
    takes: cells
      .map((cell, place) => ({
        cell: place,
        amount: costIn(subject, startIn(subject, year), cell.year, counts.get(cell.year) ?? 'gross').counted[cell.nature],
      }))
      .filter(({ amount }) => amount > 0),
  }));
}

/** As many as the axis can have, when it has fewer than the rule asks for; what is under way or done counts. */
function minimumsOf({ project, opening, subjects }: Groundwork, places: ReadonlyMap<string, number>): readonly Minimum[] {
  const asked = project.plan.rules?.minimumPerAxis ?? 0;
  const isCounted = ({ id, action }: Subject) => opening.started.has(id) || action.status === 'done';
  return (project.axes.axes ?? []).flatMap(({ id: axis }): Minimum[] => {
    const ofAxis = [...subjects.values()].filter((subject) => subject.axis === axis);
    const members = ofAxis.flatMap(({ id }) => places.get(id) ?? []);
    const atLeast = Math.min(asked - ofAxis.filter(isCounted).length, members.length);
    return atLeast > 0 ? [{ axis, members, atLeast }] : [];
  });
}

export function problemOf(ground: Groundwork, punctuality: Punctuality): PlanningProblem {
  const { project, computed, opening, subjects } = ground;
  const cells = cellsOf(ground);
  const rivals = competing(ground, punctuality);
  const places = new Map(rivals.map(([{ id }], place) => [id, place]));
  const candidates = rivals.map(([subject, { open, held }]): Candidate => {
    const first = firstReady(opening, subject, (id) => places.has(id));
    const startsIn = (years: readonly number[]) =>
      startsOf(
        ground,
        cells,
        subject,
        years.filter((year) => year >= first),
      );
    return { id: subject.id, starts: startsIn(open), held: startsIn(held), duty: dutyOf(subject, computed.at(-1) ?? 0) };
  });
  const dependencies = rivals.flatMap(([{ action }], after): Dependency[] =>
    (action.dependsOn ?? []).flatMap((link) => {
      const before = places.get(typeof link === 'string' ? link : link.action);
      const subject = before === undefined ? undefined : subjects.get(candidates[before]?.id ?? '');
      if (before === undefined || before === after || !subject) return [];
      const { starts = [], held = [] } = candidates[before] ?? {};
      const ready = [...starts, ...held].map(({ year }) => readyBy(link, subject, startIn(subject, year)));
      return [{ after, before, ready }];
    }),
  );
  const exclusions = (project.plan.rules?.exclusive ?? [])
    .map((group) => [...new Set(group.flatMap((id) => places.get(id) ?? []))])
    .filter(({ length }) => length > 1);
  return { candidates, cells, dependencies, exclusions, minimums: minimumsOf(ground, places) };
}

/** What the candidates that started are worth, in the years in which they did, open or not. */
export const worthOfStarts = (
  { subjects, computed }: Groundwork,
  { candidates }: PlanningProblem,
  { started }: Pick<State, 'started'>,
) =>
  candidates.reduce((sum, { id }) => {
    const [subject, start] = [subjects.get(id), started.get(id)];
    return subject && start ? sum + worth(subject.worth, start.year - (computed[0] ?? start.year)) : sum;
  }, 0);

/** What a plan made otherwise comes to in the terms of the problem; null when it starts something in a year that is not open. */
export function choicesOf({ candidates }: PlanningProblem, { started }: Pick<State, 'started'>): Choices | null {
  const choices = candidates.map(({ id, starts }) => {
    const year = started.get(id)?.year;
    return year === undefined ? null : starts.findIndex((start) => start.year === year);
  });
  return choices.includes(-1) ? null : choices;
}
