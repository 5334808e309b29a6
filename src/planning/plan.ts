// Year after year down the ranking: what fits is selected, what does not is a candidate again the year after.
import type { Plan, Project, Ranking, YearPlan } from '../model/index.ts';
import { computedYear, type State } from './computed-year.ts';
import type { Start } from './cost.ts';
import { frozenRows, frozenYear } from './frozen-year.ts';
import { book, envelopesOf, type Ledger } from './ledger.ts';
import { stopped } from './settled.ts';
import { type Subject, subjectsOf } from './subject.ts';
import { inOrder, yearsOf } from './years.ts';

type Subjects = ReadonlyMap<string, Subject>;
type Starts = ReadonlyMap<string, Start>;

const begun = ['in-progress', 'paused', 'blocked', 'done'];

/** What is under way before anything is chosen: what is in progress, where its sheet says, and what a frozen year selected. */
function startedBefore(
  { frozenPlans }: Project,
  subjects: ReadonlyMap<string, Subject>,
  firstYear: number,
): ReadonlyMap<string, Start> {
  const started = new Map<string, Start>();
  for (const { id, action, from } of subjects.values())
    if (action.status === 'in-progress') started.set(id, { year: Math.min(from ?? firstYear, firstYear), moved: 0 });
  for (const { year, plan } of [...frozenPlans].sort((a, b) => a.year - b.year))
    for (const { action: id, choice } of frozenRows(plan)) {
      const subject = subjects.get(id);
      if (!subject || choice !== 'selected' || started.has(id)) continue;
      const { from, action } = subject;
      const moved = begun.includes(action.status ?? '') ? 0 : Math.max(0, year - (from ?? year));
      started.set(id, { year, moved });
    }
  return started;
}

/** Before the first computed year: what is under way, and was not stopped, has taken its share. */
function opening(project: Project, subjects: Subjects, started: Starts, years: readonly number[]): State {
  const running = [...subjects.values()].flatMap((subject) => {
    const start = started.get(subject.id);
    return start && !stopped(subject) ? [{ subject, start }] : [];
  });
  const empty: Ledger = { years: years.map((year) => envelopesOf(project, year)), used: new Map() };
  return {
    project,
    subjects,
    started: new Map(running.map(({ subject, start }) => [subject.id, start])),
    ledger: running.reduce((ledger, { subject, start }) => book(ledger, subject, start), empty),
  };
}

/**
 * A greedy plan over several years, by default those of the envelopes (or those that the budgets span) and the frozen ones; asking for
 * some `years` shows only these, chosen as in the whole. A frozen year is taken as it is, amendments applied.
 *
 * In a computed year, what is under way takes its share first, then mandatory actions and duties whose deadline has come, which may go
 * beyond an envelope (`used` then exceeds `available`); then, always within every envelope of the years in which they cost something:
 * what people chose by an override, the minimum of each axis, and the rest in rank order (a rank decided by people puts the action at
 * that place). Dependencies and exclusions bind all but what is under way. An action is a candidate from the year in which its sheet
 * starts it (`start`, else its first budget year, else the first computed year); when it starts k years later, its lines move by k.
 * What does not fit is in `reserve` when it would fit alone, `postponed` when it is larger than the whole envelope.
 *
 * Amounts are cents; a range counts its upper end, so that an envelope cannot be overrun. Greedy choice is explained by one sentence,
 * it is not the best use of the money.
 */
export function plan(project: Project, ranking: Ranking, years?: readonly number[]): Plan {
  const all = inOrder([...yearsOf(project), ...(years ?? [])]);
  const frozen = new Map(project.frozenPlans.map((entry) => [entry.year, entry]));
  const computed = all.filter((year) => !frozen.has(year));
  const subjects = new Map(subjectsOf(project, ranking).map((subject) => [subject.id, subject]));
  const started = startedBefore(project, subjects, computed[0] ?? all[0] ?? 0);
  let state = opening(project, subjects, started, computed);
  const plans = all.map((year): YearPlan => {
    const entry = frozen.get(year);
    if (entry) return frozenYear(project, entry, subjects, started);
    const made = computedYear(state, envelopesOf(project, year));
    state = made.state;
    return made.yearPlan;
  });
  return { method: 'greedy', years: plans.filter(({ year }) => years === undefined || years.includes(year)) };
}
