// What becomes of the money when a funder says no.
import type { Accounts, Action, FundingLine, Money, Plan, Project, Refusal } from '../../model/index.ts';
import { folded, moneyOf, total, zero } from '../../values/index.ts';
import type { NameOf } from '../thread/index.ts';
import { accountsBy, accountsOf } from './account-groups.ts';
import { accountOf } from './accounts.ts';
import { fundingOf } from './cost.ts';

/** What has been paid stays; own money is nobody's to refuse. */
const mayBeRefused = ({ kind, status }: FundingLine): boolean =>
  kind !== 'own-funds' && status !== 'received' && status !== 'refused';

/** The funders that still may say no. */
export const fundersToAsk = ({ actions }: Project, name: NameOf): readonly string[] => [
  ...new Set(
    actions
      .flatMap(fundingOf)
      .filter(mayBeRefused)
      .flatMap(({ funder }) => (funder === undefined ? [] : [name('organisation', funder).name])),
  ),
];

/** Those that are so called, by id or by name; else those whose name holds what was typed. */
export function fundersNamed(project: Project, name: NameOf, typed: string): readonly string[] {
  const all = fundersToAsk(project, name);
  const word = folded(typed);
  const byId = name('organisation', typed.toUpperCase()).name;
  const exact = all.filter((one) => folded(one) === word || one === byId);
  return exact.length > 0 || word === '' ? exact : all.filter((one) => folded(one).includes(word));
}

/** The project as it would be: every line of these funders that may be refused is. */
export function refusing(project: Project, name: NameOf, funders: readonly string[]): Project {
  const asked = (line: FundingLine) =>
    mayBeRefused(line) && line.funder !== undefined && funders.includes(name('organisation', line.funder).name);
  const refuse = (action: Action): Action =>
    fundingOf(action).some(asked)
      ? { ...action, funding: fundingOf(action).map((line) => (asked(line) ? { ...line, status: 'refused' } : line)) }
      : action;
  return { ...project, actions: project.actions.map(refuse) };
}

interface State {
  readonly project: Project;
  readonly plan: Plan | null;
}

const refused = (action: Action): readonly (Money | null)[] =>
  fundingOf(action)
    .filter(({ status }) => status === 'refused')
    .map(({ amount }) => moneyOf(amount));

/** `before` as it is, `after` with these funders refusing and the plan drawn again. */
export function refusalOf(before: State, after: State, funders: readonly string[], name: NameOf): Refusal {
  const [was, is] = [accountsOf(before.project, before.plan, name), accountsOf(after.project, after.plan, name)];
  const actions = after.project.actions.flatMap((action, at) => {
    const old = before.project.actions[at];
    if (old === undefined || old === action) return [];
    const lost = total(refused(action)) ?? zero;
    const gone = total(refused(old)) ?? zero;
    const both = { before: accountOf([old]), after: accountOf([action]) };
    const shown = (one: typeof both.before) => ({ remaining: one.remaining, gap: one.gap });
    return [
      {
        action: action.id,
        title: action.title,
        lost: { min: lost.min - gone.min, max: lost.max - gone.max },
        before: shown(both.before),
        after: shown(both.after),
      },
    ];
  });
  const later = new Map(accountsBy(after.project, 'year').map((row) => [row.key, row]));
  return {
    funders,
    actions,
    before: was.total,
    after: is.total,
    years: was.byYear.map(({ key, remaining }) => ({
      year: key === null ? null : Number(key),
      before: remaining,
      after: later.get(key)?.remaining ?? null,
    })),
    overrun: overrun(was, is),
    changed: changed(before.plan, after),
  };
}

const isOver = ({ left }: Accounts['envelopes'][number]): boolean => left !== null && left < 0;

function overrun(was: Accounts, is: Accounts): Accounts['envelopes'] {
  const before = new Set(was.envelopes.filter(isOver).map(({ year, nature }) => `${year} ${nature}`));
  return is.envelopes.filter((row) => isOver(row) && !before.has(`${row.year} ${row.nature}`));
}

function changed(before: Plan | null, { plan, project }: State): Refusal['changed'] {
  const titles = new Map(project.actions.map(({ id, title }) => [id, title]));
  const selected = (one: Plan | null, year: number) =>
    (one?.years.find((each) => each.year === year)?.actions ?? [])
      .filter(({ choice }) => choice === 'selected')
      .map(({ action }) => action);
  return (plan?.years ?? []).flatMap(({ year }) => {
    const [was, is] = [selected(before, year), selected(plan, year)];
    const choiceOf = (action: string, enters: boolean) => ({ year, action, title: titles.get(action) ?? action, enters });
    return [
      ...was.filter((id) => !is.includes(id)).map((id) => choiceOf(id, false)),
      ...is.filter((id) => !was.includes(id)).map((id) => choiceOf(id, true)),
    ];
  });
}
