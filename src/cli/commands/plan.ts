// jalon plan: the actions of each year under its envelopes, and what is left and why.

import {
  type AmendedPlan,
  type Core,
  type FrontierPoint,
  type Outcome,
  type Plan,
  type Project,
  type Ranking,
  UsageError,
  type WhyNot,
  type World,
} from '../../model/index.ts';
import { amendedPlan, frontier, plan as planProject, whyNot } from '../../planning/index.ts';
import { rank } from '../../ranking/actions/index.ts';
import {
  amendmentsReport,
  coreReport,
  frontierReport,
  planReport,
  type ReportStyle,
  whyNotReport,
} from '../../reporting/index.ts';
import { core } from '../../usecases/planned.ts';
import { ofWord, oneNamed } from '../../vocabulary/index.ts';
import { endingOf } from '../batch/ending.ts';
import { runBatch } from '../batch/run-batch.ts';
import { apartFrom, type BatchOptions, named, type Standpoint, type Verb } from '../batch/verb.ts';
import { amend, freeze, type PlanChangeOptions } from './plan-changes.ts';

export interface PlanOptions extends PlanChangeOptions, BatchOptions {
  readonly year?: number;
  /** The id of an action, as people write it. */
  readonly whyNot?: string;
  readonly frontier?: boolean;
  readonly core?: boolean;
  /** Years. */
  readonly freeze?: number;
  readonly amend?: number;
  readonly amendments?: number;
}

/** All years, the best that can be found. */
export const planOf = (project: Project): Promise<Plan> => planProject(project, rank(project));

/** What is asked of the plan instead of it. */
type Asked =
  | { readonly about: 'plan'; readonly plan: Plan; readonly since: readonly AmendedPlan[] }
  | { readonly about: 'whyNot'; readonly whyNot: WhyNot | null }
  | { readonly about: 'frontier'; readonly frontier: readonly FrontierPoint[] }
  | { readonly about: 'core'; readonly core: Core }
  | { readonly about: 'amendments'; readonly amendments: AmendedPlan | null };

interface Planned {
  readonly project: Project;
  readonly ranking: Ranking;
  readonly asked: Asked;
}

/** The plan is drawn over all its years, since what starts one year weighs on the next; one year may be shown alone. */
async function planned(project: Project, ranking: Ranking, { year, simple }: PlanOptions): Promise<Plan> {
  const whole = await planProject(project, ranking, { simple });
  if (year === undefined) return whole;
  const shown = whole.years.filter((one) => one.year === year);
  return shown.length > 0 ? { ...whole, years: shown } : planProject(project, ranking, { simple, years: [year] });
}

async function answer(project: Project, options: PlanOptions): Promise<Planned> {
  const ranking = rank(project);
  const answerWith = (asked: Asked): Planned => ({ project, ranking, asked });
  if (options.whyNot !== undefined) {
    const { whyNot: typed } = options;
    const found = ofWord(project.actions, typed);
    return answerWith({ about: 'whyNot', whyNot: found ? await whyNot(project, ranking, found.id) : null });
  }
  if (options.amendments !== undefined)
    return answerWith({ about: 'amendments', amendments: amendedPlan(project, ranking, options.amendments) });
  if (options.frontier) return answerWith({ about: 'frontier', frontier: await frontier(project, ranking) });
  if (options.core) return answerWith({ about: 'core', core: await core(project, ranking) });
  const plan = await planned(project, ranking, options);
  const since = plan.years.flatMap(({ year }) => amendedPlan(project, ranking, year) ?? []);
  return answerWith({ about: 'plan', plan, since });
}

function report({ project, ranking, asked }: Planned, { amendments: year = 0 }: PlanOptions, style: ReportStyle): string {
  switch (asked.about) {
    case 'plan':
      return planReport(project, ranking, asked.plan, style, asked.since);
    case 'whyNot':
      return asked.whyNot === null ? '' : whyNotReport(project, ranking, asked.whyNot, style);
    case 'frontier':
      return frontierReport(project, asked.frontier, style);
    case 'core':
      return coreReport(project, asked.core, style);
    case 'amendments':
      return amendmentsReport(project, year, asked.amendments, style);
  }
}

/** What is asked, one thing at a time, and what only goes with another. */
function refuseMixed(options: PlanOptions): void {
  const asked = {
    '--why-not': options.whyNot,
    '--frontier': options.frontier,
    '--core': options.core,
    '--freeze': options.freeze,
    '--amend': options.amend,
    '--amendments': options.amendments,
    '--year': options.year,
  };
  const [one, other] = Object.entries(asked).flatMap(([option, value]) => (value === undefined ? [] : [option]));
  if (one !== undefined && other !== undefined) throw new UsageError('options-apart', { one, other });
  const changing = options.amend === undefined ? (options.freeze === undefined ? [] : ['--freeze']) : ['--amend'];
  const goesWith = {
    '--decision': { value: options.decision, with: ['--freeze', '--amend'] },
    '--dry-run': { value: options.dryRun, with: ['--freeze', '--amend'] },
    '--change': { value: options.change, with: ['--amend'] },
    '--note': { value: options.note, with: ['--amend'] },
  };
  for (const [option, { value, with: others }] of Object.entries(goesWith))
    if (value !== undefined && !changing.some((one) => others.includes(one)))
      throw new UsageError('goes-with', { option, others });
}

/** For programs when they ask, else for people. */
interface Result {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly text: string;
  /** The actions of a project that has not the one asked about. */
  readonly others: Project['actions'] | null;
}

function resultOf(planned: Planned, options: PlanOptions, at: Standpoint): Result {
  const { project, asked } = planned;
  const { about, ...found } = asked;
  const isUnknown = asked.about === 'whyNot' && asked.whyNot === null;
  return {
    data: options.json ? { [about]: Object.values(found)[0] ?? null } : null,
    text: options.json ? '' : named(report(planned, options, at), planned, at),
    others: isUnknown ? project.actions : null,
  };
}

export const plannings: Verb<PlanOptions, Result> = {
  id: 'plan',
  threadsFrom: 20,
  telling: [],
  speaks: true,
  open: (options, at) => ({ work: async ({ project }) => resultOf(await answer(project, options), options, at) }),
  tell: tellPlans,
};

export async function plan(paths: readonly string[], options: PlanOptions, world: World): Promise<number> {
  refuseMixed(options);
  apartFrom(options, { '--freeze': options.freeze, '--amend': options.amend });
  if (options.freeze !== undefined) return freeze(options.freeze, paths, options, world);
  if (options.amend !== undefined) return amend(options.amend, paths, options, world);
  return runBatch(plannings, paths, options, world);
}

async function tellPlans(coming: AsyncIterable<Outcome<Result>>, options: PlanOptions, world: World): Promise<number> {
  const { whyNot: asked, json } = options;
  const ending = endingOf(options, world, 'plans');
  /** Nothing is printed of an action that no project has. */
  const held: object[] = [];
  const others: Project['actions'][number][] = [];
  let [isFound, isRead] = [asked === undefined, false];
  for await (const { result, ...outcome } of coming) {
    if (result) world.out(result.text);
    others.push(...(result?.others ?? []));
    isFound ||= result?.others === null;
    isRead ||= result !== undefined;
    if (json) held.push({ root: outcome.root, ...(result?.data ?? { plan: null }) });
    if (isFound) for (const one of held.splice(0)) ending.list(one);
    ending.add(outcome, result !== undefined);
  }
  if (asked !== undefined && !isFound && isRead) oneNamed(others, asked);
  for (const one of held) ending.list(one);
  return ending.end();
}
