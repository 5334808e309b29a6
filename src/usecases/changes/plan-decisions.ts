// A year's plan as a decision freezes it, and what another decision changes in it afterwards; nothing written yet.
import {
  type AmendedPlan,
  type Choice,
  type Edit,
  type Language,
  type MovedBudget,
  type PlannedAction,
  type Project,
  UsageError,
} from '../../model/index.ts';
import { amendedPlan, frozenPlan, meansNow, plan } from '../../planning/index.ts';
import { votedIn, type WrittenMeans } from '../../project/money/index.ts';
import { selectedIn } from '../../project/thread/index.ts';
import { ofAllTerms } from '../../project/time/index.ts';
import { rank } from '../../ranking/actions/index.ts';
import { reasonNames } from '../../summarising/index.ts';
import { capital, folded, grouped, semicolon } from '../../values/index.ts';
import { oneNamed } from '../../vocabulary/index.ts';
import { plannedReason } from '../../wording/index.ts';
import { namesOf } from '../../wording/label.ts';
import { amountOf } from '../../wording/plans/plan-reasons.ts';
import { planAmendments } from '../../wording/plans/plan-words.ts';

export interface PlanDecision {
  /** The decision that freezes or changes it, as people write its id. */
  readonly decision?: string;
  /** `action=choice`, each. */
  readonly change?: readonly string[];
  readonly note?: string;
  readonly simple?: boolean;
}

const choices: readonly Choice[] = ['selected', 'reserve', 'postponed', 'excluded'];

function decisionIn({ meetings }: Project, { decision }: PlanDecision): string {
  const known = meetings.flatMap(({ decisions = [] }) => decisions);
  if (decision === undefined) throw new UsageError('decision-missing', { known: known.map(({ id }) => id) });
  return oneNamed(known, decision).id;
}

const fileOf = (year: number): string => `plans/${year}.yaml`;

/** @throws UsageError when the year is frozen already, or has nothing to freeze */
export async function frozen(project: Project, year: number, asked: PlanDecision): Promise<readonly Edit[]> {
  const decision = decisionIn(project, asked);
  if (project.frozenPlans.some((one) => one.year === year)) throw new UsageError('plan-frozen', { year, path: fileOf(year) });
  const ranking = rank(project);
  const whole = await plan(project, ranking, { years: [year], simple: asked.simple });
  const { years, conflict } = whole;
  const [made] = years;
  if (made === undefined || made.actions.length === 0) throw new UsageError('nothing-to-freeze', { year });
  if (conflict.length > 0 && !asked.simple) throw new UsageError('freeze-in-conflict', { year });
  // What is voted is printed as it was written: it names actions by their names, and none that is not to be published.
  const known = ofAllTerms(project);
  const told = { ...known, actions: known.actions.filter(({ publish }) => publish !== false) };
  const names = reasonNames({ project: told, language: project.language }, whole, ranking);
  // The day that it waits for is that of the fixed points, which stand beside the plan.
  const say = ({ action, reason }: PlannedAction) =>
    capital(plannedReason({ action, reason, notBefore: null }, project.language, names));
  return Object.entries(frozenPlan(project, ranking, made, decision, say)).map(
    ([key, value]): Edit => ({ path: fileOf(year), pointer: [key], change: { set: value } }),
  );
}

/** `AC-12=reportée` or `AC-12=postponed`. */
function changeIn(project: Project, typed: string, note: string | undefined) {
  const [, id = '', word = ''] = /^([^=]+)=(.+)$/.exec(typed) ?? [];
  const key = 'frozen-plan.selection.choice';
  const choice = choices.find((one) => [one, ...namesOf(`${key}=${one}`)].some((name) => folded(name) === folded(word.trim())));
  if (choice === undefined) throw new UsageError('not-a-choice', { typed, known: choices });
  return { action: oneNamed(project.actions, id.trim()).id, choice, ...(note !== undefined && { note }) };
}

type MeansOf = (action: string) => WrittenMeans;

/** The means of an action as its sheet has them now, which the decision approves with the rest. */
function movedMeans(moved: AmendedPlan['moved'], meansOf: MeansOf, language: Language, note: string | undefined) {
  const { natures } = planAmendments[language];
  const said = ({ nature, before, now }: MovedBudget): string =>
    `${natures[nature]} ${amountOf(nature, before, language)} → ${amountOf(nature, now, language)}`;
  return [...grouped(moved, ({ action }) => action)].map(([action, own]) => {
    const { grants, ...means } = meansOf(action);
    return {
      action,
      ...Object.fromEntries(own.map(({ nature }) => [nature, means[nature] ?? 0])),
      ...(grants !== undefined && { grants }),
      note: note ?? capital(own.map(said).join(semicolon[language])),
    };
  });
}

/** What comes into a plan comes with its means: those that were written of it when it was left out hold no more. */
function withMeans<Change extends { readonly action: string; readonly choice: Choice; readonly note?: string }>(
  { action, choice, note }: Change,
  { frozenPlans }: Project,
  year: number,
  meansOf: MeansOf,
) {
  const plan = frozenPlans.find((one) => one.year === year)?.plan ?? {};
  const isNew = choice === 'selected' && !selectedIn(plan).has(action);
  const before = isNew ? votedIn(plan).get(action) : undefined;
  return {
    action,
    choice,
    ...(before?.investment && { investment: 0 }),
    ...(before?.operating && { operating: 0 }),
    ...(before !== undefined && before.grants > 0 && { grants: 0 }),
    ...(isNew && meansOf(action)),
    ...(note !== undefined && { note }),
  };
}

/** What was asked for, else what the sheets say and the plan does not yet. */
function changesOf(project: Project, since: AmendedPlan, { change = [], note }: PlanDecision, meansOf: MeansOf) {
  const { pending, moved, year } = since;
  if (change.length > 0) return change.map((typed) => withMeans(changeIn(project, typed, note), project, year, meansOf));
  // What leaves the plan takes its means with it.
  const leaving = new Set(pending.map(({ action }) => action));
  const means = moved.filter(({ action }) => !leaving.has(action));
  if (pending.length + means.length === 0) throw new UsageError('nothing-to-amend', { year });
  const changes = pending.map(({ action, to, note: found = note }) => {
    const asked = { action, choice: to, ...(found !== undefined && { note: found }) };
    return withMeans(asked, project, year, meansOf);
  });
  return [...changes, ...movedMeans(means, meansOf, project.language, note)];
}

/** An amendment to a frozen plan, whose selection stays as it was voted. @throws UsageError when the year is not frozen */
export function amended(project: Project, year: number, asked: PlanDecision, date: string): readonly Edit[] {
  const decision = decisionIn(project, asked);
  const ranking = rank(project);
  const since = amendedPlan(project, ranking, year);
  if (since === null) throw new UsageError('plan-not-frozen', { year });
  const amendment = { date, decision, changes: changesOf(project, since, asked, meansNow(project, ranking, year)) };
  return [{ path: fileOf(year), pointer: ['amendments'], change: { append: amendment } }];
}
