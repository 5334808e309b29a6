// What every way of planning starts from: the years, what each action needs, and what is under way before anything is chosen.

import type { Project, Ranking } from '../model/index.ts';
import { budgetYears, yearsLate } from '../project/money/index.ts';
import { termFirstYear } from '../project/time/index.ts';
import { mostStarts } from './choosing/choose.ts';
import type { State } from './computed-year.ts';
import type { Start } from './cost.ts';
import { frozenRows } from './frozen-year.ts';
import { book, envelopesOf, type Ledger, overIn } from './ledger.ts';
import { openYear, stopped } from './settled.ts';
import { type Subject, subjectsOf } from './subject.ts';

type Subjects = ReadonlyMap<string, Subject>;
type Starts = ReadonlyMap<string, Start>;

export interface PlanningContext {
  readonly project: Project;
  /** All years, increasing; those that a decision froze are not computed. */
  readonly years: readonly number[];
  readonly computed: readonly number[];
  readonly subjects: Subjects;
  /** What frozen years show as begun, stopped since or not. */
  readonly started: Starts;
  /** Before the first computed year: what is under way, and was not stopped, has taken its share. */
  readonly opening: State;
}

/**
 * What is under way before anything is chosen: what is in progress, from the start that its sheet gives, else from the open year at the
 * latest; and what a frozen year selected, which is when what has no date at all began.
 */
function startedBefore({ frozenPlans }: Project, subjects: Subjects, open: number): Starts {
  const started = new Map<string, Start>();
  const running = [...subjects.values()].filter(({ action }) => action.status === 'in-progress');
  for (const { id, action, from } of running)
    if (from !== null) started.set(id, { year: action.start === undefined ? Math.min(from, open) : from, moved: 0 });
  for (const { year, plan } of [...frozenPlans].sort((a, b) => a.year - b.year))
    for (const { action: id, choice } of frozenRows(plan)) {
      const subject = subjects.get(id);
      if (!subject || choice !== 'selected' || started.has(id)) continue;
      started.set(id, { year, moved: yearsLate(subject.action, subject.from, year) });
    }
  for (const { id } of running) if (!started.has(id)) started.set(id, { year: open, moved: 0 });
  return started;
}

function openingOf(project: Project, subjects: Subjects, started: Starts, years: readonly number[]): State {
  const running = [...subjects.values()].flatMap((subject) => {
    const start = started.get(subject.id);
    return start && !stopped(subject) ? [{ subject, start }] : [];
  });
  const empty: Ledger = {
    years: years.map((year) => envelopesOf(project, year)),
    used: new Map(years.map((year) => [year, overIn(project, year)])),
  };
  return {
    project,
    subjects,
    started: new Map(running.map(({ subject, start }) => [subject.id, start])),
    ledger: running.reduce((ledger, { subject, start }) => book(ledger, subject, start), empty),
  };
}

/** `asked`: years that are planned too, though nothing names them. */
export function planningContextOf(project: Project, ranking: Ranking, asked: readonly number[] = []): PlanningContext {
  const years = inOrder([...yearsOf(project), ...asked]);
  const frozen = new Set(project.frozenPlans.map(({ year }) => year));
  const computed = years.filter((year) => !frozen.has(year));
  const subjects = new Map(subjectsOf(project, ranking).map((subject) => [subject.id, subject]));
  const started = startedBefore(project, subjects, openYear(project, computed.length > 0 ? computed : years));
  return { project, years, computed, subjects, started, opening: openingOf(project, subjects, started, computed) };
}

/** Whether its plan stops within a thousandth of the best: what a small change moves in it would say more of the solver than of the change. */
export const hasRoughPlan = (project: Project): boolean => project.actions.length * yearsOf(project).length > mostStarts;

/** Increasing, each once. */
const inOrder = (years: readonly number[]): readonly number[] => [...new Set(years)].sort((a, b) => a - b);

/** The years of the envelopes, or every year that the budgets span; and those that were frozen. Those of former terms are over. */
export function yearsOf(project: Project): readonly number[] {
  const first = termFirstYear(project);
  return yearsIn(project).filter((year) => year >= first);
}

function yearsIn({ plan, actions, frozenPlans }: Project): readonly number[] {
  const envelopes = (plan.envelopes ?? []).map(({ year }) => year);
  const budgets = budgetYears(actions);
  const [first, last] = [budgets[0], budgets.at(-1)];
  const spanned = first === undefined || last === undefined ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return inOrder([...(envelopes.length > 0 ? envelopes : spanned), ...frozenPlans.map(({ year }) => year)]);
}
