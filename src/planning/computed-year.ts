// One year chosen down the ranking, under its envelopes.
import type { PlannedAction, PlanReason, YearPlan } from '../model/index.ts';
import { costIn, type Start } from './cost.ts';
import { notBefore } from './held.ts';
import { book, type Ledger, overIn, shortageOf, type YearEnvelopes } from './ledger.ts';
import { excludedBy, type Situation, waitsFor } from './obstacles.ts';
import { type Decision, firstChance, isDue, isForced, notYet, openYear, stopped, underWay } from './settled.ts';
import { inPlanOrder, type Subject } from './subject.ts';
import { byChoice, yearPlan } from './year-plan.ts';

export interface State extends Situation {
  readonly ledger: Ledger;
}

type Admission = 'mandatory' | 'residents' | 'obligation' | 'override' | 'minimum-per-axis' | 'in-rank-order';
const admissions: readonly Admission[] = [
  'mandatory',
  'residents',
  'obligation',
  'override',
  'minimum-per-axis',
  'in-rank-order',
];

/** When an action would start, were it admitted that year: its lines move with it, unless it is stopped or starts later. */
export const startIn = (subject: Subject, year: number): Start => ({
  year,
  moved: stopped(subject) ? 0 : Math.max(0, year - (subject.from ?? year)),
});

/** In what capacity an action comes forward, given how many of its axis are already in. */
function capacity(subject: Subject, year: number, lacksOne: (axis: string) => boolean): Admission {
  if (subject.mandatory) return subject.isResidents ? 'residents' : 'mandatory';
  if (isDue(subject, year)) return 'obligation';
  if (subject.override?.choice === 'selected') return 'override';
  return subject.axis !== undefined && lacksOne(subject.axis) ? 'minimum-per-axis' : 'in-rank-order';
}

/** What stands in the way that year; null when the action can be admitted. */
export function obstacle(state: State, subject: Subject, year: number): Decision | null {
  const rival = excludedBy(state, subject);
  if (rival !== null) return { choice: 'excluded', reason: { code: 'excluded-by', by: rival } };
  const awaited = waitsFor(state, subject, year);
  if (awaited !== null) return { choice: 'postponed', reason: { code: 'waits-for', by: awaited } };
  const shortage = isForced(subject, year) ? null : shortageOf(state.ledger, subject, startIn(subject, year));
  if (!shortage) return null;
  const { hopeless, ...reason } = shortage;
  return { choice: hopeless ? 'postponed' : 'reserve', reason };
}

/** How many actions each axis has in a year. */
function countByAxis(state: State, decided: ReadonlyMap<string, Decision>): Map<string, number> {
  const count = new Map<string, number>();
  for (const { id, axis } of state.subjects.values())
    if (axis !== undefined && decided.get(id)?.choice === 'selected') count.set(axis, 1 + (count.get(axis) ?? 0));
  return count;
}

/**
 * Admits one candidate at a time: the first of the first capacity, unless something stands in its way. One that waits for another comes
 * forward again when that one is admitted; for the rest, what an admission takes from a year never makes way for anybody.
 */
function admit(state: State, year: number, open: readonly Subject[], decided: Map<string, Decision>): State {
  const [minimum, count] = [state.project.plan.rules?.minimumPerAxis ?? 0, countByAxis(state, decided)];
  const isLacking = (axis: string): boolean => (count.get(axis) ?? 0) < minimum;
  const candidates = new Set(open);
  const waiting = new Map<string, Set<Subject>>();
  const queues = admissions.map((as) => queueOf(open, (one) => candidates.has(one) && capacity(one, year, isLacking) === as));
  const next = (): { subject: Subject; as: Admission } | null => {
    for (const [place, as] of admissions.entries()) {
      const subject = queues[place]?.first();
      if (subject) return { subject, as };
    }
    return null;
  };
  const started = new Map(state.started);
  let current = { ...state, started };
  for (let found = next(); found; found = next()) {
    const { subject, as } = found;
    candidates.delete(subject);
    const inTheWay = obstacle(current, subject, year);
    if (inTheWay?.reason.code === 'waits-for') {
      const { by } = inTheWay.reason;
      waiting.set(by, (waiting.get(by) ?? new Set()).add(subject));
    }
    if (inTheWay) continue;
    const start = startIn(subject, year);
    const reason: PlanReason = as === 'override' ? { code: as, text: subject.override?.reason ?? '' } : { code: as };
    decided.set(subject.id, { choice: 'selected', reason });
    if (subject.axis !== undefined) count.set(subject.axis, 1 + (count.get(subject.axis) ?? 0));
    started.set(subject.id, start);
    current = { ...current, ledger: book(current.ledger, subject, start) };
    for (const freed of waiting.get(subject.id) ?? []) {
      candidates.add(freed);
      for (const queue of queues) queue.back(freed);
    }
  }
  return current;
}

/** Goes on from where it was, since what is no longer wanted never is again, until something is wanted anew. */
function queueOf(subjects: readonly Subject[], isWanted: (subject: Subject) => boolean) {
  const places = new Map(subjects.map((subject, place) => [subject, place]));
  let at = 0;
  return {
    first(): Subject | null {
      for (let subject = subjects[at]; subject; subject = subjects[++at]) if (isWanted(subject)) return subject;
      return null;
    },
    back: (subject: Subject): void => {
      at = Math.min(at, places.get(subject) ?? 0);
    },
  };
}

export function planned(
  subject: Subject,
  { choice, reason }: Decision,
  { year, counts }: YearEnvelopes,
  start?: Start,
): PlannedAction {
  const starts = start ?? startIn(subject, year);
  const { investment, operating, fte, counted } = costIn(subject, starts, year, counts);
  const isNew = choice === 'selected' && reason.code !== 'already-started' && starts.year === year;
  return {
    action: subject.id,
    choice,
    reason,
    notBefore: isNew ? notBefore(subject, year) : null,
    rank: subject.ranked?.rank ?? null,
    score: subject.ranked?.score ?? null,
    investment,
    operating,
    fte,
    counted: { investment: counted.investment, operating: counted.operating },
  };
}

/** What is decided before anything competes. */
function settle(state: State, year: number, subjects: readonly Subject[]): Map<string, Decision> {
  const years = state.ledger.years.map((computed) => computed.year);
  return new Map(
    subjects.flatMap((subject) => {
      const start = state.started.get(subject.id);
      const settled =
        stopped(subject) ??
        (start
          ? underWay(subject, start, year, openYear(state.project, years))
          : notYet(subject, year, firstChance(subject, years)));
      return settled ? [[subject.id, settled]] : [];
    }),
  );
}

/** The year's plan, and the state in which it leaves the years after it. */
export function computedYear(state: State, envelopes: YearEnvelopes): { yearPlan: YearPlan; state: State } {
  const { year } = envelopes;
  const subjects = inPlanOrder(state.subjects.values());
  const decided = settle(state, year, subjects);
  const open = subjects.filter(({ id }) => !decided.has(id));
  const after = admit(state, year, open, decided);
  for (const subject of open) {
    const found = decided.has(subject.id) ? null : obstacle(after, subject, year);
    if (found) decided.set(subject.id, found);
  }
  const rows = subjects.flatMap((subject) => {
    const decision = decided.get(subject.id);
    return decision ? [planned(subject, decision, envelopes, after.started.get(subject.id))] : [];
  });
  return { yearPlan: yearPlan(envelopes, byChoice(rows), { frozen: false }, overIn(state.project, year)), state: after };
}
