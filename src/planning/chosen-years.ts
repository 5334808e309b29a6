// The years of a plan whose starts were chosen all at once: who is in, and why the others are not.
import type { YearPlan } from '../model/index.ts';
import { type Choices, type PlanningProblem, startOf } from './choosing/problem.ts';
import { obstacle, planned, type State, startIn } from './computed-year.ts';
import { book, overIn, unbook, type YearEnvelopes } from './ledger.ts';
import type { PlanningContext } from './planning-context.ts';
import { type Decision, firstChance, notYet, openYear, stopped, underWay } from './settled.ts';
import { inPlanOrder, type Subject } from './subject.ts';
import { byChoice, yearPlan } from './year-plan.ts';

/** The state in which everything chosen has started. */
export function stateAfter({ opening }: PlanningContext, problem: PlanningProblem, choices: Choices): State {
  const chosen = problem.candidates.flatMap(({ id }, place) => {
    const [subject, start] = [opening.subjects.get(id), startOf(problem, choices, place)];
    return subject && start ? [{ subject, start: startIn(subject, start.year) }] : [];
  });
  return {
    ...opening,
    started: new Map([...opening.started, ...chosen.map(({ subject, start }) => [subject.id, start] as const)]),
    ledger: chosen.reduce((ledger, { subject, start }) => book(ledger, subject, start), opening.ledger),
  };
}

/** Why it is in, when the plan starts it that year. */
function admitted({ mandatory, isResidents, override }: Subject, isDue: boolean): Decision {
  if (mandatory) return { choice: 'selected', reason: { code: isResidents ? 'residents' : 'mandatory' } };
  if (isDue) return { choice: 'selected', reason: { code: 'obligation' } };
  if (override?.choice === 'selected') return { choice: 'selected', reason: { code: 'override', text: override.reason } };
  return { choice: 'selected', reason: { code: 'best-together' } };
}

function decide({ project, opening, computed }: PlanningContext, after: State, subject: Subject, year: number): Decision {
  const over = stopped(subject);
  if (over !== null) return over;
  const [running, start] = [opening.started.get(subject.id), after.started.get(subject.id)];
  if (running !== undefined) return underWay(subject, running, year, openYear(project, computed));
  if (start !== undefined && year > start.year) return underWay(subject, start, year, openYear(project, computed));
  if (start?.year === year) return admitted(subject, subject.dueBy !== null && subject.dueBy <= (computed.at(-1) ?? year));
  const waiting = notYet(subject, year, firstChance(subject, computed));
  if (waiting !== null) return waiting;
  if (start !== undefined) {
    const without = { ...after, ledger: unbook(after.ledger, subject, start) };
    return {
      choice: 'postponed',
      reason: { code: 'planned-later', year: start.year, inTheWay: obstacle(without, subject, year)?.reason ?? null },
    };
  }
  return obstacle(after, subject, year) ?? { choice: 'reserve', reason: { code: 'less-worth' } };
}

export function chosenYears(context: PlanningContext, problem: PlanningProblem, choices: Choices): readonly YearPlan[] {
  const after = stateAfter(context, problem, choices);
  const subjects = inPlanOrder(context.subjects.values());
  return context.opening.ledger.years.map((envelopes: YearEnvelopes) => {
    const rows = subjects.map((subject) => {
      const decision = decide(context, after, subject, envelopes.year);
      return planned(subject, decision, envelopes, after.started.get(subject.id));
    });
    return yearPlan(envelopes, byChoice(rows), { frozen: false }, overIn(context.project, envelopes.year));
  });
}
