// Who pays what: the whole, each year, each funder and each action, and what the envelopes have left.
import type { Account, EnvelopeRow, FunderRow, Money, View } from '../../model/index.ts';
import { accountsOf, droppedWithBudget, fundingOf, fundingTotal } from '../../project/money/index.ts';
import { total } from '../../values/index.ts';
import { asWritten } from './as-written.ts';
import { actionNames, coded, mustBeCoded, named } from './naming.ts';
import type { ViewInput } from './view-input.ts';

type Funding = View['funding'];

export function fundingView(input: ViewInput): Funding {
  const { project, plan, name } = input;
  const accounts = accountsOf(project, plan, name);
  return {
    total: accountView(accounts.total),
    byYear: accounts.byYear
      .filter(({ cost, hoped, receivedOnDropped }) =>
        [cost.planned, cost.committed, cost.spent, hoped, receivedOnDropped].some((amount) => amount !== null),
      )
      .map(({ key, ...account }) => ({ year: key === null ? null : Number(key), account: accountView(account) })),
    byFunder: accounts.byFunder.map((row) => funderView(input, row)),
    actions: accounts.byAction.flatMap((account) => actionView(input, account)),
    envelopes: accounts.envelopes
      .filter(({ available, used }) => available !== null || (used ?? 0) > 0)
      .map((row) => envelopeView(input, row)),
    dropped: droppedWithBudget(project.actions),
  };
}

function accountView({ aid, cost, gap, surplus, ...account }: Account): Funding['total'] {
  const { count, hoped, secured, own, inKind, unstated, remaining, withoutFunding } = account;
  return {
    ...{ count, ...cost, hoped, secured, own, inKind, unstated, remaining, withoutFunding },
    ...{ awaited: total([aid.planned, aid.requested]), asked: aid.requested, envisaged: aid.planned },
    receivedOnDropped: account.receivedOnDropped,
    gap: gap !== null && gap.max > 0 ? gap : null,
    surplus: surplus !== null && surplus.max > 0 ? surplus : null,
    balanced: gap?.max === 0 && surplus?.max === 0,
  };
}

function funderView(
  input: ViewInput,
  { funder, kind, actions, byStatus, amount, receivedOnDropped }: FunderRow,
): Funding['byFunder'][number] {
  return {
    funder: funder ?? input.words.withoutFunder,
    kind: coded(input, 'action.funding.kind', kind ?? undefined),
    actions: actionNames(input, actions),
    ...byStatus,
    amount,
    receivedOnDropped,
  };
}

/** Actions that say who pays, or what they cost. */
function actionView(input: ViewInput, account: Account & { readonly key: string | null }): Funding['actions'] {
  const action = input.actions.get(account.key ?? '');
  if (action === undefined || (account.cost.planned === null && fundingOf(action).length === 0)) return [];
  const lines = fundingOf(action).map((line) => ({
    ...asWritten(input, 'action.funding', line),
    funder: named(input, 'organisation', line.funder)?.name ?? input.words.withoutFunder,
  }));
  const { id, number = null, title } = action;
  return [{ id, number, title, account: accountView(account), funded: fundingTotal(action), lines }];
}

const exactly = (cents: number | null): Money | null => (cents === null ? null : { min: cents, max: cents });

function envelopeView(input: ViewInput, row: EnvelopeRow): Funding['envelopes'][number] {
  const { year, nature, counts, available, used, left, committed, spent } = row;
  return {
    year,
    nature: mustBeCoded(input, 'action.budget.nature', nature),
    counts: mustBeCoded(input, 'plan.envelopes.counts', counts),
    available: exactly(available),
    used: exactly(used),
    left: left !== null && left >= 0 ? exactly(left) : null,
    overrun: left !== null && left < 0 ? exactly(-left) : null,
    committed,
    spent,
  };
}
