// Why an action is not in the best plan: what it would push out, what that would cost, and the money that would let it in.
import type { Imposed, PlanReason, PlanRule, Project, Ranking, WhyNot } from '../model/index.ts';
import { type Best, bestOf, points } from './best.ts';
import { type Chosen, choose } from './choosing/choose.ts';
import { conflictIn } from './choosing/conflict.ts';
import { extraFor } from './choosing/extra.ts';
import { type Choices, narrowed, type PlanningProblem, startOf } from './choosing/problem.ts';
import { stateAfter } from './chosen-years.ts';
import { obstacle } from './computed-year.ts';
import { unbook } from './ledger.ts';
import { type PlanningContext, planningContextOf } from './planning-context.ts';
import type { NamedProblem } from './problem-of.ts';
import { rulesOf } from './rules-of.ts';
import { firstChance, notYet, stopped } from './settled.ts';
import { simpleYears } from './simple-years.ts';

/** When there is nothing to choose. */
const empty = { candidates: [], cells: [], dependencies: [], exclusions: [], minimums: [], bars: [], waits: [] };
const nothing: Best = { problem: empty, barred: empty, punctuality: 'on-time', chosen: null };

/** With the action in, whatever it pushes out. */
const imposing = <Asked extends PlanningProblem>(problem: Asked, place: number): Asked => ({
  ...problem,
  candidates: problem.candidates.map((one, at) => (at === place ? { ...one, duty: 'override' } : one)),
});

function imposedBy(problem: PlanningProblem, place: number, before: Chosen, after: Chosen): Imposed {
  const { join, ...rest } = differenceOf(problem, before.choices, after.choices);
  const { id } = problem.candidates[place] ?? { id: '' };
  return {
    year: startOf(problem, after.choices, place)?.year ?? 0,
    loses: points(Math.max(0, before.value - after.value)),
    ...rest,
    join: join.filter((other) => other !== id),
  };
}

async function extraMeans(problem: PlanningProblem, place: number, chosen: Chosen): Promise<WhyNot['extra']> {
  const found = await extraFor(problem, place, chosen.choices);
  if (found === null) return null;
  const means = [...found.amounts].flatMap(([at, amount]) => {
    const cell = problem.cells[at];
    return cell ? [{ nature: cell.nature, year: cell.year, amount: cell.nature === 'fte' ? amount / 100 : amount }] : [];
  });
  return { year: startOf(problem, found.choices, place)?.year ?? 0, means, isLeast: found.isLeast };
}

/** What keeps it out of the plan, in the first year in which it could start. */
function reasonOf(context: PlanningContext, { problem, chosen }: Best, action: string): PlanReason | null {
  const subject = context.subjects.get(action);
  if (!subject) return null;
  const over = stopped(subject);
  if (over !== null) return over.reason;
  const after = chosen === null ? context.opening : stateAfter(context, problem, chosen.choices);
  const first = firstChance(subject, context.computed);
  const year = context.computed.find((each) => notYet(subject, each, first) === null);
  if (year === undefined) {
    const last = context.computed.at(-1);
    return last === undefined ? null : (notYet(subject, last, first)?.reason ?? null);
  }
  return obstacle(after, subject, year)?.reason ?? { code: 'less-worth' };
}

/** What it would take to have the action in, and what that would push out; `asked` and `barred` leave it the starts that are asked about. */
async function answerTo(asked: PlanningProblem, barred: NamedProblem, place: number, chosen: Chosen) {
  const extra = await extraMeans(asked, place, chosen);
  const after = await choose(imposing(asked, place));
  if (after !== null) return { imposed: imposedBy(asked, place, chosen, after), conflict: [], extra };
  const forced = imposing(barred, place);
  const { id } = asked.candidates[place] ?? { id: '' };
  // That it must be in goes without saying: it is the question.
  const isAsked = (rule: PlanRule): boolean => rule.code === 'must-start' && rule.action === id;
  return { imposed: null, conflict: rulesOf(forced, await conflictIn(forced)).filter((rule) => !isAsked(rule)), extra };
}

/** The same, of a candidate that starts in no other year. */
const onlyIn = <Asked extends PlanningProblem>(problem: Asked, place: number, year: number): Asked => ({
  ...problem,
  ...narrowed(problem, (other, start) => other !== place || problem.candidates[place]?.starts[start]?.year === year),
});

/** Why it does not start in the first year of the plan, or in the first one that nothing fixed keeps it from. */
async function notYetIn(context: PlanningContext, { problem, barred, chosen }: Best, action: string, year: number) {
  const [subject, place] = [context.subjects.get(action), problem.candidates.findIndex(({ id }) => id === action)];
  const [first] = context.computed;
  if (subject === undefined || chosen === null || first === undefined || year <= first) return null;
  const chance = firstChance(subject, context.computed);
  const kept = notYet(subject, first, chance)?.reason;
  // Its own sheet, or a fixed point, keeps it from starting any sooner.
  if (kept !== undefined && (chance === undefined || chance >= year))
    return { wanted: first, reason: kept, imposed: null, conflict: [], extra: null };
  const wanted = context.computed.find((each) => each >= (chance ?? each) && notYet(subject, each, chance) === null) ?? first;
  if (wanted >= year) return null;
  const after = stateAfter(context, problem, chosen.choices);
  const start = after.started.get(action);
  const without = start === undefined ? after : { ...after, ledger: unbook(after.ledger, subject, start) };
  const reason: PlanReason = obstacle(without, subject, wanted)?.reason ?? { code: 'less-worth' };
  const asked = onlyIn(problem, place, wanted);
  if (asked.candidates[place]?.starts.length === 0) return { wanted, reason, imposed: null, conflict: [], extra: null };
  return { wanted, reason, ...(await answerTo(asked, barredTo(barred, place, wanted), place, chosen)) };
}

/** Years of one candidate barred by the question itself. */
function barredTo(barred: NamedProblem, place: number, year: number): NamedProblem {
  const starts = [...(barred.candidates[place]?.starts.keys() ?? [])];
  const others = starts.filter((start) => barred.candidates[place]?.starts[start]?.year !== year);
  return { ...barred, bars: [...barred.bars, { place, starts: others, rules: [] }] };
}

/** `action` is an id of the project. */
export async function whyNot(project: Project, ranking: Ranking, action: string): Promise<WhyNot> {
  const context = planningContextOf(project, ranking);
  const best = (await bestOf(context, [simpleYears(context).state])) ?? nothing;
  const { problem, barred, chosen } = best;
  const place = problem.candidates.findIndex(({ id }) => id === action);
  const started = context.opening.started.get(action)?.year;
  const year = started ?? (chosen === null ? undefined : startOf(problem, chosen.choices, place)?.year) ?? null;
  const out = { action, year, wanted: null, reason: null, imposed: null, conflict: [], extra: null };
  if (year !== null) return started !== undefined ? out : { ...out, ...(await notYetIn(context, best, action, year)) };
  const reason = reasonOf(context, best, action);
  if (!problem.candidates[place]?.starts.length || chosen === null) return { ...out, reason };
  return { ...out, reason, ...(await answerTo(problem, barred, place, chosen)) };
}

interface Difference {
  readonly leave: readonly string[];
  readonly join: readonly string[];
  readonly move: readonly { readonly action: string; readonly from: number; readonly to: number }[];
}

/** How two choices of one problem differ. */
function differenceOf(problem: PlanningProblem, before: Choices, after: Choices): Difference {
  const rows = problem.candidates.map(({ id }, place) => ({
    id,
    from: startOf(problem, before, place)?.year ?? null,
    to: startOf(problem, after, place)?.year ?? null,
  }));
  return {
    leave: rows.flatMap(({ id, from, to }) => (from !== null && to === null ? [id] : [])),
    join: rows.flatMap(({ id, from, to }) => (from === null && to !== null ? [id] : [])),
    move: rows.flatMap(({ id, from, to }) => (from !== null && to !== null && from !== to ? [{ action: id, from, to }] : [])),
  };
}
