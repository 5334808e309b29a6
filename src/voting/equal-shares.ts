// The method of equal shares (Peters, Pierczyński, Skowron, NeurIPS 2021): each person holds the same part of the budget, and pays for what they support.
import {
  type Election,
  firstOf,
  type Kept,
  type Outcome,
  type Payment,
  peopleIn,
  type Support,
  sound,
  supportsOf,
} from './election.ts';
import { type Amounts, compareFractions, type Fraction, fraction, over, replaced, roundedUp, sameAmounts } from './fraction.ts';
import { withMostVotes } from './most-votes.ts';
import { close, keptNear, nearPrice } from './near-shares.ts';

/** {@link nearPrice}, exactly; null when they cannot pay. */
function priceOf(cost: bigint, supports: readonly Support[], { under, of }: Amounts): Fraction | null {
  const rows = supports.map(({ ballot, people, worth }) => ({
    people: BigInt(people),
    worth: BigInt(worth),
    own: of[ballot] ?? 0n,
  }));
  const due = cost * under;
  const money = rows.reduce((sum, { people, own }) => sum + people * own, 0n);
  if (money < due || rows.length === 0) return null;
  let [paid, rest] = [0n, rows];
  for (;;) {
    const left = rest.reduce((sum, { people, worth }) => sum + people * worth, 0n);
    // All that everybody has is what it costs: the price is that of who has most for each unit of worth.
    const price = fraction(due - paid, under * left);
    const isPoor = ({ own, worth }: (typeof rows)[number]) => own * price.under < price.over * worth * under;
    const poor = rest.filter(isPoor);
    if (poor.length === 0) return price;
    paid += poor.reduce((sum, { people, own }) => sum + people * own, 0n);
    rest = rest.filter((one) => !isPoor(one));
  }
}

/** Whoever has less than their part pays all they have. */
function paidAt(price: Fraction, supports: readonly Support[], before: Amounts) {
  const money = over(before, price.under);
  const unit = price.over * (money.under / price.under);
  const payments: Payment[] = [];
  const rest = new Map<number, bigint>();
  for (const { ballot, worth } of supports) {
    const [own, asked] = [money.of[ballot] ?? 0n, unit * BigInt(worth)];
    const each = own < asked ? own : asked;
    payments.push({ ballot, each: { over: each, under: money.under } });
    rest.set(ballot, own - each);
  }
  return { payments, money: replaced(money, rest) };
}

/** `share` is what each person holds at first. */
function boughtWith(share: Fraction, election: Election): Outcome {
  const { projects, ballots } = election;
  const supports = supportsOf(election);
  const costs = projects.map(({ cost }) => BigInt(cost));
  let money = sameAmounts(ballots.length, share);
  let open = projects.flatMap((_, project) => ((supports[project] ?? []).length > 0 ? [project] : []));
  const least = projects.map(() => 0);
  const kept: Kept[] = [];
  for (;;) {
    // Prices only rise, as people only pay: what was dearer than the least found so far is not looked at again.
    open.sort((one, other) => (least[one] ?? 0) - (least[other] ?? 0));
    let cheapest = Number.POSITIVE_INFINITY;
    for (const project of open) {
      if ((least[project] ?? 0) > cheapest * (1 + close)) break;
      least[project] = nearPrice(projects[project]?.cost ?? 0, supports[project] ?? [], money.near);
      cheapest = Math.min(cheapest, least[project] ?? cheapest);
    }
    open = open.filter((project) => Number.isFinite(least[project]));
    const exactly = (among: readonly number[]) =>
      among.flatMap((project) => {
        const price = priceOf(costs[project] ?? 0n, supports[project] ?? [], money);
        return price === null ? [] : [{ project, price }];
      });
    const near = exactly(open.filter((project) => (least[project] ?? 0) <= cheapest * (1 + close)));
    // Those that are nearly affordable may turn out not to be.
    const found = near.length > 0 ? near : exactly(open);
    const [one, ...others] = found;
    if (one === undefined) break;
    const price = others.reduce((lowest, each) => (compareFractions(each.price, lowest) < 0 ? each.price : lowest), one.price);
    const equal = found.filter((each) => compareFractions(each.price, price) === 0).map(({ project }) => project);
    const first = firstOf(equal, election, supports);
    if (first === null) break;
    const paid = paidAt(price, supports[first.project] ?? [], money);
    money = paid.money;
    kept.push({ project: first.project, by: 'rule', payments: paid.payments, tie: first.tie });
    open = open.filter((project) => project !== first.project);
  }
  const isKept = new Set(kept.map(({ project }) => project));
  const left = projects.flatMap((_, project) => {
    if (isKept.has(project)) return [];
    const own = (supports[project] ?? []).reduce(
      (sum, { ballot, people }) => sum + BigInt(people) * (money.of[ballot] ?? 0n),
      0n,
    );
    return [{ project, lacking: roundedUp(fraction((costs[project] ?? 0n) * money.under - own, money.under)) }];
  });
  return { kept, left, spent: kept.reduce((sum, { project }) => sum + (projects[project]?.cost ?? 0), 0) };
}

export interface SharesOutcome extends Outcome {
  /** What each person held, in the unit of costs: more than the budget over the people when it was raised. */
  readonly share: number;
  readonly shareAtFirst: number;
}

/**
 * `none`; `add1`: everybody’s share is raised by `step` as long as what it buys fits the budget and something more would
 * (Peters, Skowron, equalshares.net); `add1-then-votes`: then, with what is left, most votes first.
 */
export interface SharesOptions {
  readonly completion: 'none' | 'add1' | 'add1-then-votes';
  /** In the unit of costs, 1 or more: 100 for a euro of cents. */
  readonly step: number;
}

const numberOf = ({ over, under }: Fraction): number => Number(over) / Number(under);

export function equalShares(given: Election, { completion, step }: SharesOptions): SharesOutcome {
  const election = sound(given);
  const { budget, projects, ballots } = election;
  const voters = Math.max(1, peopleIn(ballots));
  let share = fraction(BigInt(budget), BigInt(voters));
  const atFirst = numberOf(share);
  let outcome = boughtWith(share, election);
  if (completion !== 'none') {
    const supported = new Set(ballots.flatMap(({ worth }) => [...worth.keys()]));
    const costOf = (project: number) => projects[project]?.cost ?? 0;
    let kept = new Set(outcome.kept.map(({ project }) => project));
    const spent = () => [...kept].reduce((sum, project) => sum + costOf(project), 0);
    const mayFit = () => [...supported].some((project) => !kept.has(project) && spent() + costOf(project) <= budget);
    const held = (units: number) => fraction(BigInt(units) * BigInt(step), 1n);
    const keptWith = (units: number): Set<number> =>
      keptNear(units * step, election) ?? new Set(boughtWith(held(units), election).kept.map(({ project }) => project));
    for (let units = Math.floor(budget / voters / step) + 1; mayFit(); units++) {
      const before = kept;
      kept = keptWith(units);
      if (spent() > budget) {
        kept = before;
        break;
      }
      share = held(units);
    }
    outcome = boughtWith(share, election);
  }
  const whole = completion === 'add1-then-votes' ? withMostVotes(election, outcome) : outcome;
  return { ...whole, share: numberOf(share), shareAtFirst: atFirst };
}
