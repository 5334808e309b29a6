// The order that contradicts the voters least, exactly (Kemeny, Daedalus 88, 1959).
import { refuse } from '../refuse.ts';
import { duels, type Rankings } from './rankings.ts';

/** One set of alternatives in 2^18 takes a quarter of a second; each more doubles it. */
const mostTogether = 18;

export interface Consensus {
  /** Places of the alternatives, best first; between orders as good, the last place goes to the last given. */
  readonly order: readonly number[];
  /** How many times a voter puts before another one that the order puts after. */
  readonly disagreements: number;
}

type Duels = readonly (readonly number[])[];

const against = (won: Duels, first: number, second: number): number => won[second]?.[first] ?? 0;

/** Who reaches whom by a chain of duels won by a majority. */
function reaching(won: Duels): readonly Uint8Array[] {
  const reach = won.map((row, a) => Uint8Array.from(row, (wins, b) => (wins > (won[b]?.[a] ?? 0) ? 1 : 0)));
  for (const [k, through] of reach.entries())
    for (const from of reach) if (from[k] === 1) for (let b = 0; b < from.length; b++) if (through[b] === 1) from[b] = 1;
  return reach;
}

/**
 * Groups that beat each other in circles, each before those that it beats: since no majority goes backwards from one group to another,
 * an order that keeps the groups apart is among the best (Truchon, 1998).
 */
function groupsOf(won: Duels): readonly (readonly number[])[] {
  const reach = reaching(won);
  const left = new Set(won.keys());
  const groups: number[][] = [];
  while (left.size > 0) {
    const first = [...left].find((a) => [...left].every((b) => reach[b]?.[a] !== 1 || reach[a]?.[b] === 1)) ?? 0;
    const group = [...left].filter((b) => b === first || (reach[first]?.[b] === 1 && reach[b]?.[first] === 1));
    for (const member of group) left.delete(member);
    groups.push(group);
  }
  return groups;
}

/** Dynamic programming over the subsets that may come first: the cost of placing each next one is what stands against it. */
function bestOrder(won: Duels, members: readonly number[]): readonly number[] {
  if (members.length > mostTogether) refuse('groups/too-many-in-circle', { found: members.length, most: mostTogether });
  const size = members.length;
  const costs = new Float64Array(1 << size).fill(Number.POSITIVE_INFINITY);
  const lasts = new Uint8Array(1 << size);
  const over = members.map((a) => Float64Array.from(members, (b) => against(won, b, a)));
  costs[0] = 0;
  for (let set = 0; set < costs.length; set++)
    for (let next = size - 1; next >= 0; next--) {
      if ((set >>> next) & 1) continue;
      let cost = costs[set] ?? 0;
      for (let before = 0; before < size; before++) if ((set >>> before) & 1) cost += over[next]?.[before] ?? 0;
      const grown = set | (1 << next);
      if (cost < (costs[grown] ?? 0) || (cost === costs[grown] && next > (lasts[grown] ?? 0))) {
        costs[grown] = cost;
        lasts[grown] = next;
      }
    }
  const order: number[] = [];
  for (let set = costs.length - 1; set > 0; set &= ~(1 << (lasts[set] ?? 0))) order.unshift(members[lasts[set] ?? 0] ?? 0);
  return order;
}

/** Exact at any size, unless more than 18 alternatives beat each other in circles: then a `UsageError`. */
export function kemeny(rankings: Rankings): Consensus {
  const won = duels(rankings);
  const order = groupsOf(won).flatMap((group) => bestOrder(won, group));
  const disagreements = order.reduce(
    (sum, first, i) => sum + order.slice(i + 1).reduce((own, second) => own + against(won, first, second), 0),
    0,
  );
  return { order, disagreements };
}
