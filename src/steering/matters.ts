// What a body is to decide: what was put off, and what the project calls for and nobody approved yet.
import type { Action, Body, Decision, Matter, MatterKind, Project, Status, YearPlan } from '../model/index.ts';
import { fundingOf } from '../project/money/index.ts';
import { approves } from '../project/thread/index.ts';
import { inCurrentTerm, isStanding } from '../project/time/index.ts';
import { periodOf } from '../values/index.ts';
import { programmeFacts } from './facts/programme.ts';
import { sourceOf } from './facts/source.ts';

/** Its decisions are those of an assembly. */
export const isDeliberative = ({ kind }: Pick<Body, 'kind'>): boolean => kind === 'council' || kind === 'board';

/** A decision says what it is about by what it approves, and by that alone. */
export function matterOf(decision: Decision, { axes: { axes = [] } }: Pick<Project, 'axes'>): Matter {
  const { approves: ids = [] } = decision;
  const [about = null] = ids;
  const named: readonly (readonly [RegExp, MatterKind])[] = [
    [/^programme$/, 'programme'],
    [/^plan-/, 'annual-plan'],
    [/^evaluation-/, 'evaluation'],
    [/^diagnostic$/, 'diagnostic'],
  ];
  const found = named.flatMap(([word, kind]) => ids.filter((id) => word.test(id)).map((id) => ({ kind, about: id })))[0];
  const isOfAxes = axes.some(({ id }) => ids.includes(id));
  return { ...(found ?? { kind: isOfAxes ? 'axes' : 'other', about }), decision };
}

/** Put off, or written without an outcome though it is to approve something: what has no outcome and approves nothing was decided. */
const isAwaited = ({ outcome, status, approves: ids = [] }: Decision): boolean =>
  status !== 'done' && status !== 'dropped' && (outcome === 'postponed' || (outcome === undefined && ids.length > 0));

/** Decided by it and still to be done, without what awaits its decision. */
export const followedBy = ({ meetings }: Project, body: Body): readonly Decision[] =>
  meetings
    .filter((one) => one.body === body.id)
    .flatMap(({ decisions = [] }) => decisions)
    .filter((one) => one.status !== 'done' && one.status !== 'dropped' && !isAwaited(one));

/** Grants that are hoped for, and that nobody asked for yet. */
const isToRequest = (action: Action): boolean =>
  isStanding(action) && fundingOf(action).some(({ kind, status }) => kind === 'grant' && status === 'planned');

const yearOfEvaluation = ({ evaluations }: Project): string | null =>
  evaluations.map(({ period, date }) => (periodOf(period)?.end ?? date ?? '').slice(0, 4)).at(-1) || null;

/** In the order in which they are put to the vote. `yearPlan`: of the year that comes; `status`: of the same project at the same day. */
export function mattersFor(
  whole: Project,
  body: Body,
  { status, yearPlan, today }: { readonly status: Status; readonly yearPlan: YearPlan | null; readonly today: string },
): readonly Matter[] {
  const project = inCurrentTerm(whole);
  const source = sourceOf(project, today);
  const decided = source.held.flatMap(({ decisions = [] }) => decisions);
  const isApproved = (id: string): boolean => decided.some((decision) => approves(decision, id));
  const postponed = project.meetings
    .filter((one) => one.body === body.id)
    .flatMap(({ decisions = [] }) => decisions.filter(isAwaited))
    .map((decision) => matterOf(decision, project));

  const assembly = isDeliberative(body);
  const steering = body.kind === 'steering';
  const toApprove = programmeFacts.axesToApprove(source);
  const hasProgramme = source.actions.length > 0 && (project.step !== 'launch' || toApprove.length === 0);
  const isVoted = programmeFacts.programmeVoted(source) === 1;
  const isProposed = decided.some(({ approves: ids = [] }) => ids.includes('programme'));
  const evaluated = yearOfEvaluation(project);
  const next = status.todos.find(({ code }) => code === 'advance')?.subject ?? null;
  const plan = `plan-${yearPlan?.year}`;
  const isPlanned = yearPlan?.actions.some(({ choice }) => choice === 'selected') === true && !yearPlan.frozen;

  const called: readonly (Matter | false)[] = [
    assembly && project.step === 'launch' && due('launch'),
    steering && toApprove.length > 0 && due('axes', toApprove[0]),
    hasProgramme && !isVoted && (assembly || (steering && !isProposed)) && due('programme', 'programme'),
    (assembly || steering) && isPlanned && !isApproved(plan) && due('annual-plan', plan),
    assembly && source.actions.some(isToRequest) && due('funding'),
    (assembly || steering) &&
      evaluated !== null &&
      !isApproved(`evaluation-${evaluated}`) &&
      due('evaluation', `evaluation-${evaluated}`),
    steering && next !== null && due('step', next),
  ];
  const isThere = ({ kind, about }: Matter): boolean => postponed.some((one) => one.kind === kind && one.about === about);
  return [...postponed, ...called.filter((one) => one !== false).filter((one) => !isThere(one))];
}

const due = (kind: MatterKind, about: string | null = null): Matter => ({ kind, about, decision: null });
