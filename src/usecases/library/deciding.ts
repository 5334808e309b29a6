// What follows from an open project, for programs: ranking, plan, money, time, measures, status. All is null when the project cannot be used.
import { measure as measureProject } from '../../measuring/index.ts';
import type {
  Accounts,
  AmendedPlan,
  Core,
  FrontierPoint,
  MeasuredIndicator,
  MethodsSideBySide,
  PairHold,
  Plan,
  Preferences,
  Project,
  Ranking,
  SortedActions,
  Status,
  VoteChecks,
  Votes,
  WhatIf,
  WhyNot,
  Workload,
} from '../../model/index.ts';
import {
  amendedPlan,
  frontier as frontierOf,
  type PlanOptions,
  plan as planOf,
  whyNot as whyNotOf,
} from '../../planning/index.ts';
import { accountsOf } from '../../project/money/index.ts';
import { workloadOf } from '../../project/people/index.ts';
import { namesOf } from '../../project/thread/index.ts';
import {
  type AskedWeights,
  pairHold as pairHoldOf,
  preferencesOf,
  type StabilityOptions,
  sideBySide as sideBySideOf,
  voteChecks as voteChecksOf,
  votesOf,
  whatIf as whatIfOf,
} from '../../ranking/actions/index.ts';
import { statusOf } from '../../steering/index.ts';
import { label } from '../../wording/index.ts';
import { dutiesCatalogueOf } from '../catalogue.ts';
import { core as coreOf } from '../planned.ts';
import { standingOf } from '../standing.ts';
import { sortedRanking, studiedRanking } from '../studied-ranking.ts';
import { contextOf, type OpenProject, rankingOf } from './open.ts';

export type { AskedWeights, PlanOptions, StabilityOptions };

/** What is made of a project and its ranking. */
function ranked<Made>(opened: OpenProject, make: (project: Project, ranking: Ranking) => Made): Made | null {
  const ranking = rankingOf(opened);
  return opened.project && ranking && make(opened.project, ranking);
}

/** Actions in order of merit, with the reasons of each place and how far it holds. */
export const rank = async (opened: OpenProject, options?: StabilityOptions): Promise<Ranking | null> =>
  ranked(opened, (_, ranking) => studiedRanking(ranking, options));

/** Two actions at a time: which always comes first, and on which weights the others depend; null too beyond 150 actions. */
export const preferences = async (opened: OpenProject): Promise<Preferences | null> => {
  const ranking = await rank(opened);
  return ranking && preferencesOf(ranking);
};

/** Actions in the committee's categories; null too when it has none, or neither their entries nor examples. */
export const sorted = async (opened: OpenProject): Promise<SortedActions | null> =>
  ranked(opened, (project, ranking) => sortedRanking(project, ranking));

/** The ranking once some criteria have other weights. @throws UsageError on weights that cannot be */
export const whatIf = (opened: OpenProject, weights: AskedWeights): WhatIf | null =>
  ranked(opened, (project, ranking) => whatIfOf(project, ranking, weights));

/** The same scores by each method of ranking. */
export const sideBySide = (opened: OpenProject): MethodsSideBySide | null =>
  ranked(opened, (_, ranking) => sideBySideOf(ranking));

/** What each voter's ballot says; null too when weights do not come from ballots. */
export const votes = (opened: OpenProject): Votes | null => ranked(opened, votesOf);

/** How far the rules of voting agree with the ranking; null too when nobody voted. */
export const voteChecks = (opened: OpenProject): VoteChecks | null => ranked(opened, voteChecksOf);

/** How firmly an action stands before another, by their ids; null too when one of them is not ranked. */
export const pairHold = (opened: OpenProject, first: string, second: string): PairHold | null =>
  ranked(opened, (project, ranking) => pairHoldOf(project, ranking, first, second));

/** Each year's actions under the envelopes, and why the others are left; all the envelopes' years by default. */
export const plan = async (opened: OpenProject, wish: PlanOptions = {}): Promise<Plan | null> =>
  ranked(opened, (project, ranking) => planOf(project, ranking, wish));

/** Why an action is not in the best plan: what it would push out, and the least extra money that would let it in. */
export const whyNot = async (opened: OpenProject, action: string): Promise<WhyNot | null> =>
  ranked(opened, (project, ranking) => whyNotOf(project, ranking, action));

/** What the best plan would be with 80 to 120 % of the envelopes' money. */
export const frontier = async (opened: OpenProject): Promise<readonly FrontierPoint[] | null> => ranked(opened, frontierOf);

/** How often each action is in the best plan over weights drawn evenly from the committee's own. */
export const core = async (opened: OpenProject, draws?: number): Promise<Core | null> =>
  ranked(opened, (project, ranking) => coreOf(project, ranking, draws));

/** What has changed since the plan of a year was frozen; null too when it is not. */
export const amendments = (opened: OpenProject, year: number): AmendedPlan | null =>
  ranked(opened, (project, ranking) => amendedPlan(project, ranking, year));

/** What is made of a project and its whole plan. */
const planned = async <Made>(opened: OpenProject, make: (project: Project, plan: Plan) => Made): Promise<Made | null> => {
  const found = await plan(opened);
  return opened.project && found && make(opened.project, found);
};

/** What the programme costs, who pays and what the envelopes have left, in cents, as `jalon budget` tells it. */
export const budget = (opened: OpenProject): Promise<Accounts | null> =>
  planned(opened, (project, found) =>
    accountsOf(
      project,
      found,
      namesOf(project, (key) => label(key, project.language)),
    ),
  );

/** The time asked of people and departments, quarter by quarter from the day on which the project is seen, as `jalon workload` tells it. */
export const workload = (opened: OpenProject): Promise<Workload | null> =>
  planned(opened, (project, found) => workloadOf(project, found, opened));

/** What each indicator says on the day on which the project is seen. */
export const measure = ({ project, today }: OpenProject): readonly MeasuredIndicator[] | null =>
  project && measureProject(project, today);

/** Where a project stands in its method, and what is to be done next. */
export function status(opened: OpenProject): Status | null {
  const context = contextOf(opened);
  if (context === null) return null;
  const { project, workspace, today } = context;
  const { method } = standingOf(context);
  return statusOf({ method, catalogue: dutiesCatalogueOf(workspace).catalogue, workspace }, project, today);
}
