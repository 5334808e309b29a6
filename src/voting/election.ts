// What a vote under a budget is made of, and what each rule tells of it.
import { byId } from '../values/index.ts';
import { type Fraction, fraction } from './fraction.ts';

export interface Voted {
  readonly id: string;
  /** Whole smallest units of money (cents), 0 or more. */
  readonly cost: number;
}

/** People who voted alike. */
export interface Ballot {
  /** How many they are, 1 or more. */
  readonly people: number;
  /** By the place of a project: what it is worth to each of them, a whole number above 0; who approves says 1. */
  readonly worth: ReadonlyMap<number, number>;
}

export interface Election {
  /** In the unit of costs. */
  readonly budget: number;
  readonly projects: readonly Voted[];
  readonly ballots: readonly Ballot[];
}

/** Projects that a rule held equal, and what parted them. */
export interface Tie {
  readonly with: readonly number[];
  readonly by: 'supporters' | 'cost' | 'id';
}

/** Who paid: what each person of a ballot gave, not in lowest terms. */
export interface Payment {
  readonly ballot: number;
  readonly each: Fraction;
}

export interface Kept {
  readonly project: number;
  /** Bought by the rule itself, or taken afterwards, by most votes, with what was left. */
  readonly by: 'rule' | 'completion';
  /** None where the rule shares no money among people. */
  readonly payments: readonly Payment[];
  readonly tie: Tie | null;
}

export interface LeftOut {
  readonly project: number;
  /** In the unit of costs, rounded up: what its supporters lacked at the end, or the envelope when its turn came. */
  readonly lacking: number;
}

export interface Outcome {
  /** In the order in which they were taken. */
  readonly kept: readonly Kept[];
  readonly left: readonly LeftOut[];
  readonly spent: number;
}

export interface Support {
  readonly ballot: number;
  readonly people: number;
  readonly worth: number;
}

/** By the place of a project: the ballots that support it. */
export function supportsOf({ projects, ballots }: Election): readonly (readonly Support[])[] {
  const supports = projects.map((): Support[] => []);
  for (const [ballot, { people, worth }] of ballots.entries())
    for (const [project, own] of worth) supports[project]?.push({ ballot, people, worth: own });
  return supports;
}

export const peopleIn = (supports: readonly { readonly people: number }[]): number =>
  supports.reduce((sum, { people }) => sum + people, 0);

/** Votes where people approve, points where they give some. */
export const votesIn = (supports: readonly Support[]): number =>
  supports.reduce((sum, { people, worth }) => sum + people * worth, 0);

/** The same ballots, each project worth what it costs, or the same as any other. */
export const approving = (election: Election, by: 'cost' | 'count'): Election => ({
  ...election,
  ballots: election.ballots.map(({ people, worth }) => ({
    people,
    worth: new Map(
      [...worth.keys()].flatMap((project) => {
        const own = by === 'count' ? 1 : (election.projects[project]?.cost ?? 0);
        return own > 0 ? [[project, own]] : [];
      }),
    ),
  })),
});

/** Of projects that a rule holds equal: more supporters, then the lower cost, then the id. */
export function firstOf(equal: readonly number[], { projects }: Election, supports: readonly (readonly Support[])[]) {
  const told = equal.map((project) => ({
    project,
    supporters: peopleIn(supports[project] ?? []),
    cost: projects[project]?.cost ?? 0,
    id: projects[project]?.id ?? '',
  }));
  const [first, second] = told.toSorted((a, b) => b.supporters - a.supporters || a.cost - b.cost || byId(a.id, b.id));
  if (first === undefined) return null;
  if (second === undefined) return { project: first.project, tie: null };
  const by = first.supporters !== second.supporters ? 'supporters' : first.cost !== second.cost ? 'cost' : 'id';
  const others = equal.filter((project) => project !== first.project);
  return { project: first.project, tie: { with: others, by } satisfies Tie };
}

/**
 * @throws RangeError when a budget, a cost, a worth or a number of people is no safe whole number, or is below what its comment says
 */
export function sound(election: Election): Election {
  const whole = (value: number, least: number, what: string): void => {
    if (!Number.isSafeInteger(value) || value < least) throw new RangeError(`${what}: ${value}`);
  };
  whole(election.budget, 0, 'budget');
  for (const { id, cost } of election.projects) whole(cost, 0, `cost of ${id}`);
  for (const { people, worth } of election.ballots) {
    whole(people, 1, 'people');
    for (const [project, own] of worth) {
      whole(own, 1, 'worth');
      if (election.projects[project] === undefined) throw new RangeError(`project: ${project}`);
    }
  }
  return election;
}

/** What a project costs, shared evenly among those who support it: how much of it is theirs (Lackner, Maly, Rey, IJCAI 2021). */
export const evenly = (cost: number, supports: readonly Support[]): readonly Payment[] => {
  const people = peopleIn(supports);
  return people === 0 ? [] : supports.map(({ ballot }) => ({ ballot, each: fraction(BigInt(cost), BigInt(people)) }));
};
