// Facts of the programme and of its action sheets.

import type { Action, Meeting, Project } from '../../model/index.ts';
import { isCosted } from '../../project/money/index.ts';
import { adoptionOf, approves } from '../../project/thread/index.ts';
import { isStanding } from '../../project/time/index.ts';
import { count, type Fact, those } from './source.ts';

const actionsThat =
  (isOne: (action: Action, project: Project) => boolean): Fact =>
  ({ actions, project }) =>
    those(actions, (action) => isOne(action, project));

const isApproved = (meetings: readonly Meeting[], id: string): boolean =>
  meetings.some(({ decisions = [] }) => decisions.some((decision) => approves(decision, id)));

const isWithoutLead = ({ leads = [], leadDepartments = [], leadOrganisations = [], team = [] }: Action): boolean =>
  leads.length + leadDepartments.length + leadOrganisations.length + team.length === 0;

/** On one at least of the criteria that people score, in the sheet or in a ballot. */
const isWithoutScore = ({ id, scores }: Action, { criteria, ballots }: Project): boolean =>
  (criteria.criteria ?? [])
    .filter(({ from = 'scores' }) => from === 'scores')
    .some((one) => scores?.[one.id] === undefined && ballots.every(({ ballot }) => ballot.scores?.[id]?.[one.id] === undefined));

export const programmeFacts = {
  axes: ({ project }) => (project.axes.axes ?? []).length,
  axesWithoutAction: ({ links }) =>
    [...links.branches]
      .filter(([, { objectives, actions, secondary }]) => objectives.length === 0 && ![...actions, ...secondary].some(isStanding))
      .map(([id]) => id),
  axesToApprove: ({ project, held }) => those(project.axes.axes, ({ id }) => !isApproved(held, id)),
  axesApproved: ({ project, held }) => count(project.axes.axes, ({ id }) => isApproved(held, id)),
  orphanNeeds: ({ links }) =>
    [...links.needs]
      .filter(([, { need, actions }]) => need.response === undefined && !actions.some(isStanding))
      .map(([id]) => id),
  programmeVoted: ({ project, today }) => (adoptionOf(project, today) === null ? 0 : 1),
  actions: actionsThat(() => true),
  actionsWithoutNeed: actionsThat(({ needs = [], partOf }) => needs.length === 0 && partOf === undefined),
  actionsWithoutLead: actionsThat(isWithoutLead),
  actionsWithoutCost: actionsThat((action) => !isCosted(action)),
  actionsWithoutDate: actionsThat(
    ({ status, start, end }) => status !== 'to-discuss' && start === undefined && end === undefined,
  ),
  actionsWithoutScore: actionsThat(isWithoutScore),
  actionsWithoutEvaluation: actionsThat(
    ({ indicators = [], evaluationMode }) => indicators.length === 0 && evaluationMode === undefined,
  ),
  criteria: ({ project }) => (project.criteria.criteria ?? []).length,
  frozenYears: ({ project }) => project.frozenPlans.length,
} satisfies Record<string, Fact>;
