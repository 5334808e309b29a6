// From the planning context to the problem: who may start when, what that takes and is worth, and which rules are still open.
import type { PlanRule, Project } from '../model/index.ts';
import { sumOf } from '../values/index.ts';
import { barsOf, type NamedBar, type Punctuality } from './bars.ts';
import {
  type BarredProblem,
  type Candidate,
  type Cell,
  type Choices,
  type Dependency,
  type Duty,
  narrowed,
  type PlanningProblem,
  type StartingIn,
} from './choosing/problem.ts';
import type { State } from './computed-year.ts';
import { costIn, type Start } from './cost.ts';
import { natures } from './ledger.ts';
import { minimumsOf } from './minimums.ts';
import { readyBy } from './obstacles.ts';
import type { PlanningContext } from './planning-context.ts';
import { stopped } from './settled.ts';
import { inPlanOrder, type Subject } from './subject.ts';

/** What each year of waiting takes off the worth of an action, in hundredths of it, where `plan.yaml` does not say. */
const usualCostOfWaiting = 4;

export const costOfWaiting = ({ plan }: Pick<Project, 'plan'>): number => plan.rules?.waitingCost ?? usualCostOfWaiting;

/**
 * What an action is worth when it starts that year: its score in millionths, times what waiting has left of it in hundredths, so that one
 * is a millionth of a point. It waits from the first year of the plan, or of its own sheet when that is later.
 */
function worthIn({ worth, from }: Subject, year: number, { project, computed }: PlanningContext): number {
  const first = computed[0] ?? year;
  const wait = Math.max(0, year - Math.max(first, from ?? first));
  return Math.round(Math.round(worth * 1e6) * Math.max(1, 100 - costOfWaiting(project) * wait));
}

function dutyOf(subject: Subject, lastYear: number): Duty | null {
  if (stopped(subject) !== null) return null;
  if (subject.mandatory) return subject.isResidents ? 'residents' : 'mandatory';
  if (subject.dueBy !== null && subject.dueBy <= lastYear) return 'obligation';
  return subject.override?.choice === 'selected' ? 'override' : null;
}

/** What is neither done nor under way, in an order that does not depend on that of the files. */
const competing = ({ opening, subjects }: PlanningContext): readonly Subject[] =>
  inPlanOrder(subjects.values()).filter(({ id, action }) => !opening.started.has(id) && action.status !== 'done');

function cellsOf({ opening }: PlanningContext): readonly Cell[] {
  return opening.ledger.years.flatMap(({ year, available }) =>
    natures.flatMap((nature) => {
      const whole = available[nature];
      return whole === null ? [] : [{ year, nature, left: Math.max(0, whole - (opening.ledger.used.get(year)?.[nature] ?? 0)) }];
    }),
  );
}

/** Its lines move with it: sooner too, in the years that its sheet bars, so that what the sheet takes away can be told. */
const movedTo = ({ from }: Subject, year: number): Start => ({ year, moved: year - (from ?? year) });

function startsOf(context: PlanningContext, cells: readonly Cell[], subject: Subject): readonly StartingIn[] {
  const { opening, computed } = context;
  const counts = new Map(opening.ledger.years.map((envelopes) => [envelopes.year, envelopes.counts]));
  return computed.map((year) => ({
    year,
    value: worthIn(subject, year, context),
    takes: cells
      .map((cell, place) => ({
        cell: place,
        amount: costIn(subject, movedTo(subject, year), cell.year, counts.get(cell.year) ?? 'gross').counted[cell.nature],
      }))
      .filter(({ amount }) => amount > 0),
  }));
}

/** Every action that has not begun, in every year, with what bars some of them, and what each dependency says. */
export interface NamedProblem extends BarredProblem<NamedBar> {
  readonly waits: readonly PlanRule[];
}

export interface StatedProblem {
  readonly barred: NamedProblem;
  /** The same candidates, with the starts that are left. */
  readonly problem: PlanningProblem;
}

export function problemOf(context: PlanningContext, punctuality: Punctuality): StatedProblem {
  const { project, computed } = context;
  const cells = cellsOf(context);
  const rivals = competing(context);
  const places = new Map(rivals.map(({ id }, place) => [id, place]));
  const candidates = rivals.map(
    (subject): Candidate => ({
      id: subject.id,
      starts: startsOf(context, cells, subject),
      duty: dutyOf(subject, computed.at(-1) ?? 0),
    }),
  );
  const links = rivals.flatMap(({ action }, after): { readonly wait: PlanRule; readonly dependency: Dependency }[] =>
    (action.dependsOn ?? []).flatMap((link) => {
      const { action: on, from = 'start', lag = 0 } = typeof link === 'string' ? { action: link } : link;
      const before = places.get(on);
      const subject = before === undefined ? undefined : rivals[before];
      if (before === undefined || before === after || !subject) return [];
      const ready = computed.map((year) => readyBy(link, subject, movedTo(subject, year)));
      return [{ wait: { code: 'depends-on', action: action.id, on, from, lag }, dependency: { after, before, ready } }];
    }),
  );
  const exclusions = (project.plan.rules?.exclusive ?? [])
    .map((group) => [...new Set(group.flatMap((id) => places.get(id) ?? []))])
    .filter(({ length }) => length > 1);
  const bars = rivals.flatMap((subject, place) => barsOf(context, subject, place, punctuality));
  const free = { candidates, cells, dependencies: links.map(({ dependency }) => dependency), exclusions, minimums: [] };
  const able = opened({ ...free, bars });
  const minimums = minimumsOf(context, able);
  return { barred: { ...free, minimums, bars, waits: links.map(({ wait }) => wait) }, problem: { ...able, minimums } };
}

/** What the candidates that started are worth, in the years in which they did, open or not. */
export const worthOfStarts = (context: PlanningContext, { candidates }: PlanningProblem, { started }: Pick<State, 'started'>) =>
  candidates.reduce((sum, { id }) => {
    const [subject, start] = [context.subjects.get(id), started.get(id)];
    return subject && start ? sum + worthIn(subject, start.year, context) : sum;
  }, 0);

/** What a plan made otherwise comes to in the terms of the problem; null when it starts something in a year that is not open. */
export function choicesOf({ candidates }: PlanningProblem, { started }: Pick<State, 'started'>): Choices | null {
  const choices = candidates.map(({ id, starts }) => {
    const year = started.get(id)?.year;
    return year === undefined ? null : starts.findIndex((start) => start.year === year);
  });
  return choices.includes(-1) ? null : choices;
}

/** Once for each candidate, whether another that must be in excludes it. */
function isCrowdedOut({ candidates, exclusions }: PlanningProblem): readonly boolean[] {
  const isBound = candidates.map(({ duty }) => duty !== null);
  const crowded = exclusions.filter((group) => group.some((place) => isBound[place])).flat();
  const out = new Set(crowded.filter((place) => !isBound[place]));
  return candidates.map((_, place) => out.has(place));
}

/** Whether all that it waits for can have started and be ready by then. */
function isReady({ candidates, dependencies }: PlanningProblem, place: number, start: number): boolean {
  const year = candidates[place]?.starts[start]?.year ?? 0;
  return dependencies.every(({ after, ready }) => after !== place || ready.some((from) => from <= year));
}

/** What waits for what cannot start cannot start either, and so on. */
function withoutUnready(problem: PlanningProblem): PlanningProblem {
  const count = ({ candidates }: PlanningProblem) => sumOf(candidates, ({ starts }) => starts.length);
  const left = narrowed(problem, (place, start) => isReady(problem, place, start));
  return count(left) === count(problem) ? left : withoutUnready(left);
}

/** Each start that is left is barred by no rule, excluded by nothing that must be in, and waits for nothing that cannot come in time. */
export function opened({ bars, ...problem }: BarredProblem): PlanningProblem {
  const barred = problem.candidates.map(() => new Set<number>());
  for (const { place, starts } of bars) for (const start of starts) barred[place]?.add(start);
  const isOut = isCrowdedOut(problem);
  return withoutUnready(narrowed(problem, (place, start) => !isOut[place] && !barred[place]?.has(start)));
}
