// Whether everything that is published leaves each small count open: bounded in whole numbers, a connected part of the system at a time.
import type { CountName, DisclosureProof, Publication } from '../model/index.ts';
import type { PublishedSystem, Relation, Unknown } from './system.ts';

interface Programme {
  readonly columns: readonly { readonly most: number }[];
  readonly rows: readonly {
    readonly least: number;
    readonly most: number;
    readonly terms: readonly (readonly [column: number, factor: number])[];
  }[];
}

/** What a solver answers: the numbers that make one column the greatest, or the least; null when it did not come to an end. */
export type Extreme = (programme: Programme, column: number, sense: 1 | -1, numbers: 'whole' | 'any') => readonly number[] | null;

type Proved = Pick<DisclosureProof, 'smallestCell' | 'few' | 'givenAway' | 'unproved' | 'sums' | 'open' | 'solved'>;

export function prove(system: PublishedSystem, extreme: Extreme): Proved {
  const { smallest, unknowns, relations } = system;
  let solved = 0;
  const counting: Extreme = (...asked) => {
    solved += 1;
    return extreme(...asked);
  };
  const isFew = ({ count, name }: Unknown): boolean => name !== null && count > 0 && count < smallest;
  const givenAway: { readonly count: CountName; readonly from: readonly Publication[] }[] = [];
  const unproved: CountName[] = [];
  for (const part of partsOf(system)) {
    const few = part.keys.filter((key) => isFew(unknowns.get(key) ?? none));
    const told = new Map<Publication | 'all', ReadonlyMap<string, Verdict>>();
    const without = (left: Publication | 'all') => {
      const known = told.get(left) ?? verdictsOf({ part: withoutOf(part, left), few, system, extreme: counting });
      told.set(left, known);
      return known;
    };
    for (const key of few) {
      const verdict = without('all').get(key);
      const name = unknowns.get(key)?.name;
      if (verdict === 'open' || name === undefined || name === null) continue;
      if (verdict === 'unproved') unproved.push(name);
      else {
        const needed = (['needs', 'waves'] as const).filter((one) => without(one).get(key) === 'open');
        givenAway.push({ count: name, from: needed.length > 0 ? needed : ['surveys'] });
      }
    }
  }
  const few = [...unknowns.values()].filter(isFew).length;
  const open = [...unknowns.values()].filter(({ least, most }) => least < most).length;
  return { smallestCell: smallest, few, givenAway, unproved, sums: relations.length, open, solved };
}

const none: Unknown = { count: 0, least: 0, most: 0, name: null };

type Verdict = 'open' | 'given' | 'unproved';

interface Part {
  readonly keys: readonly string[];
  readonly relations: readonly Relation[];
}

const withoutOf = ({ keys, relations }: Part, left: Publication | 'all'): Part => ({
  keys,
  relations: relations.filter(({ from }) => from !== left),
});

/** Those that sums tie together; what is shown ties nothing. */
function partsOf({ unknowns, relations }: PublishedSystem): readonly Part[] {
  const parent = new Map([...unknowns.keys()].map((key) => [key, key]));
  const rootOf = (key: string): string => {
    let root = key;
    for (let next = parent.get(root) ?? root; next !== root; next = parent.get(root) ?? root) root = next;
    parent.set(key, root);
    return root;
  };
  const isOpen = (key: string): boolean => {
    const { least, most } = unknowns.get(key) ?? none;
    return least < most;
  };
  for (const { terms } of relations) {
    const [first, ...others] = terms.map(([key]) => key).filter(isOpen);
    if (first !== undefined) for (const other of others) parent.set(rootOf(other), rootOf(first));
  }
  const parts = new Map<string, { keys: string[]; relations: Relation[] }>();
  const partOf = (key: string) => {
    const root = rootOf(key);
    const part = parts.get(root) ?? { keys: [], relations: [] };
    parts.set(root, part);
    return part;
  };
  for (const key of unknowns.keys()) partOf(key).keys.push(key);
  for (const relation of relations) {
    const open = relation.terms.find(([key]) => isOpen(key));
    if (open !== undefined) partOf(open[0]).relations.push(relation);
  }
  return [...parts.values()];
}

interface Asked {
  readonly part: Part;
  readonly few: readonly string[];
  readonly system: PublishedSystem;
  readonly extreme: Extreme;
}

/**
 * A count is open when some whole numbers that fit make it as many as may be shown, or none at all, and so no single number either. Real
 * numbers are tried first: where they cannot, whole ones cannot; where they come out whole, they will do. Each answer tells of all counts.
 */
function verdictsOf({
  part: { keys, relations },
  few,
  system: { smallest, unknowns },
  extreme,
}: Asked): ReadonlyMap<string, Verdict> {
  const places = new Map(
    keys.filter((key) => (unknowns.get(key)?.least ?? 0) < (unknowns.get(key)?.most ?? 0)).map((key, at) => [key, at]),
  );
  const leastOf = (key: string): number => unknowns.get(key)?.least ?? 0;
  const verdicts = new Map<string, Verdict>();
  if (few.length === 0) return verdicts;
  const programme: Programme = {
    // From nought up: what readers know it is at least is taken off.
    columns: [...places.keys()].map((key) => ({ most: (unknowns.get(key)?.most ?? 0) - leastOf(key) })),
    rows: relations.map(({ least, most, terms }) => {
      const known = terms.reduce((sum, [key, factor]) => sum + leastOf(key) * factor, 0);
      const open = terms.flatMap(([key, factor]) => {
        const place = places.get(key);
        return place === undefined ? [] : [[place, factor] as const];
      });
      return { least: least - known, most: most - known, terms: open };
    }),
  };
  const isWhole = (values: readonly number[]): boolean => values.every((value) => Math.abs(value - Math.round(value)) < 1e-6);
  const see = (values: readonly number[]): void => {
    for (const key of few) {
      const count = leastOf(key) + Math.round(values[places.get(key) ?? -1] ?? 0);
      if (places.has(key) && (count >= smallest || count === 0)) verdicts.set(key, 'open');
    }
  };
  const reaches = (values: readonly number[], key: string, sense: 1 | -1): boolean => {
    const count = leastOf(key) + (values[places.get(key) ?? -1] ?? 0);
    return sense === 1 ? count > smallest - 1e-6 : count < 1e-6;
  };
  const judge = (key: string): Verdict => {
    const place = places.get(key);
    if (place === undefined) return 'given';
    let verdict: Verdict = 'given';
    for (const sense of leastOf(key) === 0 ? ([1, -1] as const) : ([1] as const)) {
      const loose = extreme(programme, place, sense, 'any');
      if (loose !== null && !reaches(loose, key, sense)) continue;
      const values = loose !== null && isWhole(loose) ? loose : extreme(programme, place, sense, 'whole');
      if (values === null) verdict = 'unproved';
      else {
        see(values);
        if (verdicts.get(key) === 'open') return 'open';
      }
    }
    return verdict;
  };
  for (const key of few) if (!verdicts.has(key)) verdicts.set(key, judge(key));
  return verdicts;
}
