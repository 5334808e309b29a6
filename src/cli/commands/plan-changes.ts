// jalon plan --freeze and --amend: a year's plan as a decision freezes it, and what another decision changes in it afterwards.

import { revise } from '../../editing/index.ts';
import { type AmendedPlan, type Choice, type Edit, type Project, UsageError, type World } from '../../model/index.ts';
import { amendedPlan, frozenPlan, plan } from '../../planning/index.ts';
import { rank } from '../../ranking/actions/index.ts';
import { readText } from '../../reading/index.ts';
import { readAndCheck } from '../../usecases/read-and-check.ts';
import { canonicalId, folded, nearest } from '../../values/index.ts';
import { planReason } from '../../wording/index.ts';
import { namesOf } from '../../wording/label.ts';
import { locked } from '../../writing/index.ts';
import { type ChangeOptions, makeChange, projectOf } from './change.ts';

export interface PlanChangeOptions extends ChangeOptions {
  /** The decision that freezes or changes it, as people write its id. */
  readonly decision?: string;
  /** `action=choice`, each. */
  readonly change?: readonly string[];
  readonly note?: string;
  readonly simple?: boolean;
}

const choices: readonly Choice[] = ['selected', 'reserve', 'postponed', 'excluded'];

/** The one project meant, whole; what it lacks is told by `validate`. */
function projectAt(paths: readonly string[], options: PlanChangeOptions, world: World): { root: string; project: Project } {
  const [path, ...others] = paths;
  if (others.length > 0) throw new UsageError('one-plan', { paths });
  const root = projectOf({ ...options, ...(path !== undefined && { project: path }) }, world);
  const { checked } = readAndCheck(root, {}, options.today ?? world.today);
  if (checked.project === null || checked.project.incomplete.length > 0)
    throw new UsageError('project-unreadable', { path: path ?? '.', count: checked.problems.length });
  return { root, project: checked.project };
}

function idIn(known: readonly string[], typed: string): string {
  const found = known.find((id) => canonicalId(id) === canonicalId(typed.toUpperCase()));
  if (found === undefined) throw new UsageError('unknown-id', { id: typed, nearest: nearest(typed.toUpperCase(), known) ?? '' });
  return found;
}

function decisionIn({ meetings }: Project, { decision }: PlanChangeOptions): string {
  const known = meetings.flatMap(({ decisions = [] }) => decisions.map(({ id }) => id));
  if (decision === undefined) throw new UsageError('decision-missing', { known });
  return idIn(known, decision);
}

const fileOf = (year: number): string => `plans/${year}.yaml`;

function write(root: string, edits: readonly Edit[], options: PlanChangeOptions, world: World): 0 | 1 {
  return locked(root, () =>
    makeChange(
      root,
      revise(edits, (path) => readText(root, path)),
      options,
      world,
    ),
  );
}

/** 0 when it is done, 1 when it would bring an error. Refused when the year is frozen already. */
export async function freeze(year: number, paths: readonly string[], options: PlanChangeOptions, world: World): Promise<0 | 1> {
  const { root, project } = projectAt(paths, options, world);
  const decision = decisionIn(project, options);
  if (project.frozenPlans.some((one) => one.year === year)) throw new UsageError('plan-frozen', { year, path: fileOf(year) });
  const ranking = rank(project);
  const { years, conflict } = await plan(project, ranking, { years: [year], simple: options.simple });
  const [made] = years;
  if (made === undefined || made.actions.length === 0) throw new UsageError('nothing-to-freeze', { year });
  if (conflict.length > 0 && !options.simple) throw new UsageError('freeze-in-conflict', { year });
  const say = (reason: Parameters<typeof planReason>[0]) => {
    const said = planReason(reason, project.language);
    return said.charAt(0).toUpperCase() + said.slice(1);
  };
  const edits = Object.entries(frozenPlan(project, ranking, made, decision, say)).map(
    ([key, value]): Edit => ({ path: fileOf(year), pointer: [key], change: { set: value } }),
  );
  return write(root, edits, options, world);
}

/** `AC-12=reportée` or `AC-12=postponed`. */
function changeIn(project: Project, typed: string, note: string | undefined) {
  const [, id = '', word = ''] = /^([^=]+)=(.+)$/.exec(typed) ?? [];
  const key = 'frozen-plan.selection.choice';
  const choice = choices.find((one) => [one, ...namesOf(`${key}=${one}`)].some((name) => folded(name) === folded(word.trim())));
  if (choice === undefined) throw new UsageError('not-a-choice', { typed, known: choices });
  const action = idIn(
    project.actions.map((one) => one.id),
    id.trim(),
  );
  return { action, choice, ...(note !== undefined && { note }) };
}

/** What was asked for, else what the sheets say and the plan does not yet. */
function changesOf(project: Project, { pending, year }: AmendedPlan, { change = [], note }: PlanChangeOptions) {
  if (change.length > 0) return change.map((typed) => changeIn(project, typed, note));
  if (pending.length === 0) throw new UsageError('nothing-to-amend', { year });
  return pending.map(({ action, to, note: found = note }) => ({
    action,
    choice: to,
    ...(found !== undefined && { note: found }),
  }));
}

/** Adds an amendment to a frozen plan, whose selection stays as it was voted. */
export function amend(year: number, paths: readonly string[], options: PlanChangeOptions, world: World): 0 | 1 {
  const { root, project } = projectAt(paths, options, world);
  const decision = decisionIn(project, options);
  const since = amendedPlan(project, rank(project), year);
  if (since === null) throw new UsageError('plan-not-frozen', { year });
  const changes = changesOf(project, since, options);
  const amendment = { date: options.today ?? world.today, decision, changes };
  return write(root, [{ path: fileOf(year), pointer: ['amendments'], change: { append: amendment } }], options, world);
}
