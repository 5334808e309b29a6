// Which alternatives come before which under all the weights that are possible, and whatever the values that are not known.
import { tolerance } from '../standing.ts';
import { leadOver, possibleOf, type UncertainValues } from './leads.ts';

export interface PreferenceRelations {
  /** One row an alternative, true where it is at least as good as that of the column under all weights. */
  readonly necessary: readonly (readonly boolean[])[];
  /** True where it is at least as good as that of the column under some weights. */
  readonly possible: readonly (readonly boolean[])[];
}

/**
 * Necessary and possible preference over a set of weights, in closed form: the least and the greatest lead of one alternative over another are
 * those of a greedy fill. What is not known counts at the end of its scale that is worse for what is asked. Errors: values or bounds that
 * cannot be used. Source: Greco, Mousseau & Słowiński, EJOR 191, 2008.
 */
export function preferenceRelations(values: UncertainValues): PreferenceRelations {
  const { lows, highs, mayFall, region } = possibleOf(values);
  const [rows, leadOf] = [[...lows.keys()], leadOver(region)];
  const most = rows.map((a) =>
    rows.map((b) => (a === b ? 0 : mayFall[b] === true ? Number.POSITIVE_INFINITY : leadOf(lows[b] ?? [], highs[a] ?? []))),
  );
  return {
    necessary: rows.map((a) => rows.map((b) => (most[b]?.[a] ?? 0) <= tolerance)),
    possible: rows.map((a) => rows.map((b) => (most[a]?.[b] ?? 0) >= -tolerance)),
  };
}

/** Alternatives that are always level stand together; each group is above those that it is directly before. */
export interface Hasse {
  /** Rows of the alternatives of each group, in their order. */
  readonly groups: readonly (readonly number[])[];
  /** Places of groups: the first is always before the second, with none in between. */
  readonly edges: readonly (readonly [above: number, below: number])[];
  /** One a group, from 0: how many others at most stand above it, one after the other. */
  readonly layers: readonly number[];
}

/** The transitive reduction of a necessary preference, equals joined. */
export function hasse({ necessary }: Pick<PreferenceRelations, 'necessary'>): Hasse {
  const isAtLeast = (a: number, b: number): boolean => necessary[a]?.[b] === true;
  const groups: number[][] = [];
  for (const row of necessary.keys()) {
    const level = groups.find(([first = row]) => isAtLeast(first, row) && isAtLeast(row, first));
    if (level) level.push(row);
    else groups.push([row]);
  }
  const places = [...groups.keys()];
  const isAbove = (a: number, b: number): boolean => a !== b && isAtLeast(groups[a]?.[0] ?? -1, groups[b]?.[0] ?? -1);
  const above = places.map((b) => places.filter((a) => isAbove(a, b)));
  const layers = new Array<number>(groups.length).fill(0);
  for (const b of [...places].sort((a, c) => (above[a]?.length ?? 0) - (above[c]?.length ?? 0)))
    layers[b] = (above[b] ?? []).reduce((most, a) => Math.max(most, (layers[a] ?? 0) + 1), 0);
  const edges = places.flatMap((b) =>
    (above[b] ?? []).filter((a) => !(above[b] ?? []).some((c) => isAbove(a, c))).map((a) => [a, b] as const),
  );
  return { groups, edges, layers };
}
