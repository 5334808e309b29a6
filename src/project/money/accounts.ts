// The accounts of some actions: what they cost, who pays, and what nobody pays yet.
import type { Account, Action, ByStatus, FundingLine, FundingStatus, Money } from '../../model/index.ts';
import { minus, moneyOf, total, zero } from '../../values/index.ts';
import { isStanding } from '../time/index.ts';
import { budgetOf, costOf, fundingOf, isAid, linesOf, receivedOnDropped } from './cost.ts';

const isRefused = ({ status }: FundingLine): boolean => status === 'refused';
const sumOf = (lines: readonly FundingLine[]): Money | null => total(lines.map(({ amount }) => moneyOf(amount)));

export function byStatus(lines: readonly FundingLine[]): ByStatus {
  const of = (status: FundingStatus) => sumOf(lines.filter((line) => (line.status ?? 'planned') === status));
  return {
    planned: of('planned'),
    requested: of('requested'),
    granted: of('granted'),
    received: of('received'),
    refused: of('refused'),
  };
}

export function accountOf(actions: readonly Action[]): Account {
  const cost = costOf(linesOf(actions));
  const lines = actions.flatMap(fundingOf);
  const awaited = lines.filter((line) => !isRefused(line));
  const aid = byStatus(lines.filter(isAid));
  const hoped = sumOf(awaited.filter(isAid));
  const ofKind = (...kinds: readonly FundingLine['kind'][]) => sumOf(awaited.filter(({ kind }) => kinds.includes(kind)));
  return {
    count: actions.filter(isStanding).length,
    cost,
    aid,
    hoped,
    secured: total([aid.granted, aid.received]),
    own: ofKind('own-funds', 'loan'),
    inKind: ofKind('in-kind'),
    unstated: ofKind(undefined),
    receivedOnDropped: receivedOnDropped(actions),
    remaining: cost.planned && minus(cost.planned, hoped ?? zero),
    ...gapOf(actions),
  };
}

/** What some funding lacks of a cost, below zero where it is more; the ends of ranges are read together, the low cost with the low funding. */
export function lackOf(cost: Money, funding: Money): Money {
  const ends = [cost.min - funding.min, cost.max - funding.max] as const;
  return { min: Math.min(...ends), max: Math.max(...ends) };
}

/** Of the actions that have a cost and say who pays, and what the others cost. */
function gapOf(actions: readonly Action[]): Pick<Account, 'gap' | 'surplus' | 'withoutFunding'> {
  const gaps = actions.flatMap((action) => {
    const { planned } = costOf(budgetOf(action));
    const lines = fundingOf(action);
    if (planned === null || sumOf(lines) === null) return [];
    const funded = sumOf(lines.filter((line) => !isRefused(line))) ?? zero;
    return [lackOf(planned, funded)];
  });
  if (gaps.length === 0) return { gap: null, surplus: null, withoutFunding: null };
  const others = actions.filter((action) => sumOf(fundingOf(action)) === null);
  const { planned } = costOf(linesOf(others));
  return {
    gap: total(gaps.map(({ min, max }) => (max > 0 ? { min: Math.max(0, min), max } : zero))),
    surplus: total(gaps.map(({ min, max }) => (max > 0 ? zero : minus(zero, { min, max })))),
    withoutFunding: planned !== null && planned.max > 0 ? planned : null,
  };
}
