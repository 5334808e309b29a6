// The flat tables of a project's open data.

import type { Action, Project } from '../../model/index.ts';
import { branchesOf, type NameOf, writtenIds } from '../../project/thread/index.ts';
import { type Column, list, money, period, plain, type Table, table } from './columns.ts';
import type { Published } from './published.ts';

/** Whose line it is, and how that action stands: what a dropped one planned is planned no more. */
const ofAction: readonly Column<{ readonly action: Pick<Action, 'id' | 'status'> }>[] = [
  plain('action', ({ action }) => action.id, { name: 'action', into: 'actions', isRequired: true }),
  plain('action.status', ({ action }) => action.status, { name: 'action_status' }),
];

/** In the order of the project; `name` tells functions of people and titles of registers. */
export function tablesOf(project: Project, { data }: Published, name: NameOf): readonly Table[] {
  const { actions } = data;
  const named = (kind: Parameters<NameOf>[0]) => (ids: readonly string[] | undefined) => ids?.map((id) => name(kind, id).name);
  const budget = actions.flatMap((action) => (action.budget ?? []).map((line) => ({ action, line })));
  const funding = actions.flatMap((action) => (action.funding ?? []).map((line) => ({ action, line })));
  const milestones = actions.flatMap((action) => (action.milestones ?? []).map((line) => ({ action, line })));
  const { currency = 'EUR', basis } = project.info.money ?? {};
  const branches = [...branchesOf({ ...project, axes: data.axes }).values()];
  return [
    table('actions', 'action', actions, [
      plain('action.id', ({ id }) => id, { isKey: true }),
      plain('action.number', ({ number }) => number),
      plain('action.title', ({ title }) => title),
      plain('action.axis', ({ axis }) => axis, { into: 'axes' }),
      plain('action.theme', ({ theme }) => theme),
      plain('action.description', ({ description }) => description),
      plain('action.status', ({ status }) => status),
      list('action.replacedBy', ({ replacedBy }) => writtenIds(replacedBy)),
      period('action.start', ({ start }) => start),
      period('action.end', ({ end }) => end),
      list('action.leads', ({ leads }) => named('person')(leads), { part: 'names' }),
      list('action.leadDepartments', ({ leadDepartments }) => named('department')(leadDepartments), { part: 'names' }),
      list('action.leadOrganisations', ({ leadOrganisations }) => named('organisation')(leadOrganisations), { part: 'names' }),
      plain('action.carrier', ({ carrier }) => carrier && name('organisation', carrier).name),
      list('action.audiences', ({ audiences }) => audiences),
      list('action.needs', ({ needs }) => needs),
      list('action.indicators', ({ indicators }) => indicators),
      plain('action.progress.value', ({ progress }) => progress?.value, { name: 'progress', isRequired: false }),
    ]),
    table('axes', 'axes.axes', branches, [
      plain('axes.axes.id', ({ id }) => id, { isKey: true }),
      plain('axes.axes.number', ({ axis, objectives }) => (objectives.at(-1) ?? axis).number),
      plain('axes.axes.title', ({ axis, objectives }) => (objectives.at(-1) ?? axis).title),
      plain('axes.axes.objectives.level', ({ objectives }) => objectives.length, { name: 'level', isRequired: true }),
      plain('axes.axes', ({ id, axis, objectives }) => (id === axis.id ? null : (objectives.at(-2) ?? axis).id), {
        name: 'parent',
        into: 'axes',
      }),
    ]),
    table('needs', 'needs.needs', data.needs, [
      plain('needs.needs.id', ({ id }) => id, { isKey: true }),
      plain('needs.needs.statement', ({ statement }) => statement),
      plain('needs.needs.theme', ({ theme }) => theme),
      list('needs.needs.audiences', ({ audiences }) => audiences),
      list('needs.needs.mergedInto', ({ mergedInto }) => writtenIds(mergedInto)),
      plain('needs.needs.response.kind', ({ response }) => response?.kind, { name: 'response', isRequired: false }),
    ]),
    table('indicators', 'indicators.indicators', data.indicators, [
      plain('indicators.indicators.id', ({ id }) => id, { isKey: true }),
      plain('indicators.indicators.title', ({ title }) => title),
      plain('indicators.indicators.unit', ({ unit }) => unit),
      plain('indicators.indicators.level', ({ level }) => level),
      plain('indicators.indicators.direction', ({ direction }) => direction),
      plain('indicators.indicators.calculation', ({ calculation }) => calculation),
      plain('indicators.indicators.source', ({ source }) => source),
      plain('indicators.indicators.frequency', ({ frequency }) => frequency),
      plain('indicators.indicators.baseline.period', ({ baseline }) => baseline?.period?.toString(), { name: 'baseline_period' }),
      plain('indicators.indicators.baseline.value', ({ baseline }) => baseline?.value, {
        name: 'baseline_value',
        isRequired: false,
      }),
    ]),
    table(
      'targets',
      'indicators.indicators.targets',
      data.indicators.flatMap(({ id, targets = [] }) => targets.map((target) => ({ id, target }))),
      [
        plain('values.values.indicator', ({ id }) => id, { into: 'indicators' }),
        period('indicators.indicators.targets.period', ({ target }) => target.period),
        plain('indicators.indicators.targets.value', ({ target }) => target.value),
      ],
    ),
    table('values', 'values.values', data.values, [
      plain('values.values.indicator', ({ indicator }) => indicator, { into: 'indicators' }),
      period('values.values.period', (value) => value.period, true),
      plain('values.values.value', ({ value }) => value),
      plain('values.values.base', ({ base }) => base),
      plain('values.values.source', ({ source }) => source),
      plain('values.values.note', ({ note }) => note),
    ]),
    table('budget', 'action.budget', budget, [
      ...ofAction,
      plain('action.budget.year', ({ line }) => line.year),
      plain('action.budget.nature', ({ line }) => line.nature),
      plain('action.budget.label', ({ line }) => line.label),
      money('action.budget.planned', ({ line }) => line.planned),
      money('action.budget.committed', ({ line }) => line.committed),
      money('action.budget.spent', ({ line }) => line.spent),
      plain('action.budget.basis', ({ line }) => line.basis ?? basis),
      plain('action.budget.currency', ({ line }) => line.currency ?? currency),
    ]),
    table('funding', 'action.funding', funding, [
      ...ofAction,
      plain('action.funding.year', ({ line }) => line.year),
      plain('action.funding.funder', ({ line }) => line.funder && name('organisation', line.funder).name),
      plain('action.funding.kind', ({ line }) => line.kind),
      plain('action.funding.status', ({ line }) => line.status),
      money('action.funding.amount', ({ line }) => line.amount),
      plain('action.funding.scheme', ({ line }) => line.scheme),
      plain('action.funding.basis', ({ line }) => line.basis ?? basis),
      plain('action.funding.currency', ({ line }) => line.currency ?? currency),
    ]),
    table('milestones', 'action.milestones', milestones, [
      ...ofAction,
      period('action.milestones.date', ({ line }) => line.date),
      plain('action.milestones.label', ({ line }) => line.label),
      plain('action.milestones.done', ({ line }) => line.done),
    ]),
    table('decisions', 'meeting.decisions', data.decisions, [
      plain('meeting.decisions.id', ({ id }) => id, { isKey: true }),
      plain('meeting.id', ({ meeting }) => meeting, { name: 'meeting' }),
      plain('meeting.date', ({ date }) => date),
      plain('meeting.body', ({ body }) => body && name('body', body).name),
      plain('meeting.decisions.text', ({ text }) => text),
      plain('meeting.decisions.owner', ({ owner }) => owner && name('person', owner).name),
      period('meeting.decisions.due', ({ due }) => due),
      plain('meeting.decisions.status', ({ status }) => status),
      plain('meeting.decisions.outcome', ({ outcome }) => outcome),
      list('meeting.decisions.links', ({ links }) => links),
      plain('meeting.decisions.votes.for', ({ votes }) => votes?.for, { name: 'votes_for' }),
      plain('meeting.decisions.votes.against', ({ votes }) => votes?.against, { name: 'votes_against' }),
      plain('meeting.decisions.votes.abstain', ({ votes }) => votes?.abstain, { name: 'votes_abstain' }),
      plain('meeting.decisions.resolution', ({ resolution }) => resolution),
    ]),
  ];
}
