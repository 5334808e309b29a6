// The accounts of a programme, by year, by axis, by department, by action and by funder.
import type { AccountGrouping, AccountRow, Accounts, Action, FunderRow, FundingLine, Plan, Project } from '../../model/index.ts';
import { total } from '../../values/index.ts';
import type { NameOf } from '../thread/index.ts';
import { branchesOf } from '../thread/index.ts';
import { isStanding } from '../time/index.ts';
import { accountOf, byStatus } from './accounts.ts';
import { heldFundingOf, receivedOnDropped } from './cost.ts';
import { envelopeRows } from './envelopes.ts';

interface Group {
  readonly key: string | null;
  readonly title: string | null;
  readonly actions: readonly Action[];
}

/** An action with the lines of one year alone; those without a year under null. */
const inYear = (action: Action, year: number | null): Action => ({
  ...action,
  budget: (action.budget ?? []).filter((line) => (line.year ?? null) === year),
  funding: (action.funding ?? []).filter((line) => (line.year ?? null) === year),
});

/** What leaves no trace in the lines of a year is not counted among its actions. */
const isDated = ({ budget = [], funding = [] }: Action): boolean => budget.length + funding.length > 0;

function years({ actions, plan }: Project): readonly Group[] {
  const written = actions.flatMap(({ budget = [], funding = [] }) => [...budget, ...funding].map(({ year }) => year ?? null));
  const envelopes = (plan.envelopes ?? []).map(({ year }) => year);
  const all = [...new Set([...written, ...envelopes])].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
  return all.map((year) => ({
    key: year === null ? null : String(year),
    title: null,
    actions: actions.map((action) => inYear(action, year)).filter(isDated),
  }));
}

function axes(project: Project): readonly Group[] {
  const branches = branchesOf(project);
  const axisOf = ({ axis }: Action) => branches.get(axis ?? '')?.axis.id ?? null;
  return groups(
    project.actions,
    axisOf,
    (project.axes.axes ?? []).map(({ id, title }) => ({ key: id, title })),
  );
}

/** One department bears the whole of an action, so that sums come out right: the first that leads it, or that of its first lead. */
export function departmentOf({ actors }: Project, { leadDepartments = [], leads = [] }: Action): string | null {
  const ofLeads = leads.map((lead) => actors.people?.find(({ id }) => id === lead)?.department);
  return leadDepartments[0] ?? ofLeads.find((one) => one !== undefined) ?? null;
}

const departments = (project: Project): readonly Group[] =>
  groups(
    project.actions,
    (action) => departmentOf(project, action),
    (project.actors.departments ?? []).map(({ id, name }) => ({ key: id, title: name })),
  );

/** Those that are registered in their order, then what is written in plain text, then what has none; empty ones are left out. */
function groups(
  actions: readonly Action[],
  keyOf: (action: Action) => string | null,
  known: readonly { readonly key: string; readonly title: string }[],
): readonly Group[] {
  const found = new Map<string | null, Action[]>(known.map(({ key }) => [key, []]));
  for (const action of actions) {
    const key = keyOf(action);
    found.set(key, [...(found.get(key) ?? []), action]);
  }
  const titles = new Map(known.map(({ key, title }) => [key, title]));
  const rank = (key: string | null) => (key === null ? 2 : titles.has(key) ? 0 : 1);
  return [...found]
    .filter(([, held]) => held.length > 0)
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([key, held]) => ({ key, title: key === null ? null : (titles.get(key) ?? key), actions: held }));
}

const groupings: Readonly<Record<AccountGrouping, (project: Project) => readonly Group[]>> = {
  year: years,
  axis: axes,
  department: departments,
  action: ({ actions }) => actions.map((action) => ({ key: action.id, title: action.title, actions: [action] })),
};

export const accountsBy = (project: Project, grouping: AccountGrouping): readonly AccountRow[] =>
  groupings[grouping](project).map(({ key, title, actions }) => ({ key, title, ...accountOf(actions) }));

/** One row a funder and kind, in the order in which they are first named; the project's own money is told there too. */
export function fundersOf({ actions }: Project, name: NameOf): readonly FunderRow[] {
  const rows = new Map<string, { funder: string | null; kind: FunderRow['kind']; lines: [Action, FundingLine][] }>();
  for (const action of actions)
    for (const line of heldFundingOf(action)) {
      const funder = line.funder === undefined ? null : name('organisation', line.funder).name;
      const kind = line.kind ?? null;
      const key = JSON.stringify([funder, kind]);
      const row = rows.get(key) ?? { funder, kind, lines: [] };
      rows.set(key, row);
      row.lines.push([action, line]);
    }
  return [...rows.values()].map(({ funder, kind, lines }) => {
    const sums = byStatus(lines.flatMap(([action, line]) => (isStanding(action) ? line : [])));
    const { refused: _, ...kept } = sums;
    const ids = [...new Set(lines.map(([{ id }]) => id))];
    return {
      funder,
      kind,
      actions: ids,
      byStatus: sums,
      amount: total(Object.values(kept)),
      receivedOnDropped: receivedOnDropped(lines.map(([action, line]) => ({ ...action, funding: [line] }))),
    };
  });
}

/** `plan` says what the envelopes are used for; null when nobody drew one. */
export function accountsOf(project: Project, plan: Plan | null, name: NameOf): Accounts {
  return {
    total: accountOf(project.actions),
    byYear: accountsBy(project, 'year'),
    byAxis: accountsBy(project, 'axis'),
    byDepartment: accountsBy(project, 'department'),
    byAction: accountsBy(project, 'action'),
    byFunder: fundersOf(project, name),
    envelopes: envelopeRows(project, plan),
  };
}
