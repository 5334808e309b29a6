// The method of equal shares in doubles, which settle all that is not close to equal: what is close is left to exact fractions.
import { type Election, type Support, supportsOf } from './election.ts';

/** Doubles nearer to each other than this share of their size are compared exactly. */
export const close = 1e-9;

/** The least price of a unit of worth at which its supporters pay the cost together, each at most what they have left; infinite when they cannot. */
export function nearPrice(cost: number, supports: readonly Support[], near: readonly number[]): number {
  let [money, whole] = [0, 0];
  for (const { ballot, people, worth } of supports) {
    money += people * (near[ballot] ?? 0);
    whole += people * worth;
  }
  if (whole === 0 || money < cost * (1 - close)) return Number.POSITIVE_INFINITY;
  let [price, paid, left] = [cost / whole, 0, whole];
  const isPoor = new Uint8Array(supports.length);
  for (let isSettled = false; !isSettled; ) {
    isSettled = true;
    for (const [at, { ballot, people, worth }] of supports.entries()) {
      const own = near[ballot] ?? 0;
      if (isPoor[at] === 1 || own >= price * worth) continue;
      isPoor[at] = 1;
      paid += people * own;
      left -= people * worth;
      isSettled = false;
    }
    if (left <= 0) return Math.max(price, ...supports.map(({ ballot, worth }) => (near[ballot] ?? 0) / worth));
    price = Math.max(price, (cost - paid) / left);
  }
  return price;
}

/** What each person pays with at most `share`; null when something was too close to tell: a tie, or a project just within reach. */
export function keptNear(share: number, election: Election): Set<number> | null {
  const supports = supportsOf(election);
  const money = election.ballots.map(() => share);
  const least = election.projects.map(() => 0);
  let open = election.projects.flatMap((_, project) => ((supports[project] ?? []).length > 0 ? [project] : []));
  const kept = new Set<number>();
  for (;;) {
    open.sort((one, other) => (least[one] ?? 0) - (least[other] ?? 0));
    let [cheapest, next] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    let first = -1;
    for (const project of open) {
      if ((least[project] ?? 0) > cheapest * (1 + close)) break;
      const { cost = 0 } = election.projects[project] ?? {};
      const own = supports[project] ?? [];
      const held = own.reduce((sum, { ballot, people }) => sum + people * (money[ballot] ?? 0), 0);
      if (Math.abs(held - cost) <= 2 * close * cost) return null;
      const price = nearPrice(cost, own, money);
      least[project] = price;
      if (price < cheapest) [cheapest, next, first] = [price, cheapest, project];
      else next = Math.min(next, price);
    }
    if (!Number.isFinite(cheapest)) return kept;
    if (next <= cheapest * (1 + close)) return null;
    for (const { ballot, worth } of supports[first] ?? []) money[ballot] = Math.max(0, (money[ballot] ?? 0) - cheapest * worth);
    kept.add(first);
    open = open.filter((project) => project !== first && Number.isFinite(least[project]));
  }
}
