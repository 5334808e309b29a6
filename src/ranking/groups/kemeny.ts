// The order that contradicts the voters least, exactly (Kemeny, Daedalus 88, 1959).
import { refuse } from '../refuse.ts';
import { duels, type Rankings } from './rankings.ts';

/** One set of alternatives in 2^18 takes a quarter of a second; each more doubles it. */
const mostTogether = 18;

export interface Consensus {
  /** Places of the alternatives, best first; of the orders as good, the one that puts at each place the first given that it may. */
  readonly order: readonly number[];
  /** How many times a voter puts before another one that the order puts after. */
  readonly disagreements: number;
  /** How many orders disagree as little, this one included; null when they cannot be counted. */
  readonly orders: number | null;
}

type Duels = readonly (readonly number[])[];
type Group = readonly number[];

const against = (won: Duels, first: number, second: number): number => won[second]?.[first] ?? 0;

/** Who reaches whom by a chain of duels won, or of duels not lost. */
function reaching(won: Duels, mayTie: boolean): readonly Uint8Array[] {
  const reach = won.map((row, a) =>
    Uint8Array.from(row, (wins, b) => {
      const losses = won[b]?.[a] ?? 0;
      return a !== b && (wins > losses || (mayTie && wins === losses)) ? 1 : 0;
    }),
  );
  for (const [k, through] of reach.entries())
    for (const from of reach) if (from[k] === 1) for (let b = 0; b < from.length; b++) if (through[b] === 1) from[b] = 1;
  return reach;
}

/**
 * Of the members, groups that beat each other in circles, each before those that it beats, the first given first. No majority goes
 * backwards from one to another: an order that keeps them apart is among the best (Truchon, 1998), and every best one does when a duel
 * that nobody wins counts as won by both.
 */
function groupsOf(won: Duels, members: Group, mayTie: boolean): readonly Group[] {
  const reach = reaching(won, mayTie);
  const left = new Set(members);
  const groups: Group[] = [];
  while (left.size > 0) {
    const first = [...left].find((a) => [...left].every((b) => reach[b]?.[a] !== 1 || reach[a]?.[b] === 1)) ?? 0;
    const group = [...left].filter((b) => b === first || (reach[first]?.[b] === 1 && reach[b]?.[first] === 1));
    for (const member of group) left.delete(member);
    groups.push(group);
  }
  return groups;
}

interface Best {
  readonly order: Group;
  readonly orders: number | null;
}

/** Dynamic programming over the sets that may already be placed: what the others cost at least, and in how many orders. */
function bestOrder(won: Duels, members: Group): Best {
  if (members.length > mostTogether) refuse('groups/too-many-in-circle', { found: members.length, most: mostTogether });
  const size = members.length;
  const all = (1 << size) - 1;
  const [costs, ways] = [new Float64Array(all + 1), new Float64Array(all + 1)];
  const over = members.map((a) => Float64Array.from(members, (b) => against(won, a, b)));
  /** What stands against placing this one next, then the others at best. */
  const costOf = (set: number, next: number): number => {
    let cost = costs[set | (1 << next)] ?? 0;
    for (let after = 0; after < size; after++) if (!((set >>> after) & 1) && after !== next) cost += over[next]?.[after] ?? 0;
    return cost;
  };
  ways[all] = 1;
  for (let set = all - 1; set >= 0; set--) {
    let [least, count] = [Number.POSITIVE_INFINITY, 0];
    for (let next = 0; next < size; next++) {
      if ((set >>> next) & 1) continue;
      const cost = costOf(set, next);
      const own = ways[set | (1 << next)] ?? 0;
      if (cost < least) [least, count] = [cost, own];
      else if (cost === least) count += own;
    }
    costs[set] = least;
    ways[set] = count;
  }
  const order: number[] = [];
  for (let set = 0; set < all; ) {
    const next = members.findIndex((_, place) => !((set >>> place) & 1) && costOf(set, place) === costs[set]);
    order.push(members[next] ?? 0);
    set |= 1 << next;
  }
  return { order, orders: ways[0] ?? 1 };
}

/** Too many together to be counted are placed group by group: one of the best orders, perhaps not the only one. */
const placed = (won: Duels, members: Group): Best =>
  members.length <= mostTogether
    ? bestOrder(won, members)
    : { order: groupsOf(won, members, false).flatMap((group) => bestOrder(won, group).order), orders: null };

/** Null beyond what a number holds exactly. */
const product = (one: number | null, other: number | null): number | null =>
  one === null || other === null || one * other > Number.MAX_SAFE_INTEGER ? null : one * other;

/** Exact at any size, unless more than 18 alternatives beat each other in circles: then a `UsageError`. */
export function kemeny(rankings: Rankings): Consensus {
  const won = duels(rankings);
  const best = groupsOf(won, [...won.keys()], true).map((group) => placed(won, group));
  const order = best.flatMap((one) => one.order);
  const disagreements = order.reduce(
    (sum, first, i) => sum + order.slice(i + 1).reduce((own, second) => own + against(won, first, second), 0),
    0,
  );
  return { order, disagreements, orders: best.reduce<number | null>((count, one) => product(count, one.orders), 1) };
}
