// Sequential Phragmén under a budget (Los, Christoff, Grossi, IJCAI 2022): everybody earns at the same pace, and supporters buy a project as soon as they can.
import { approving, type Election, firstOf, type Kept, type Outcome, peopleIn, sound, supportsOf } from './election.ts';
import { compareFractions, type Fraction, fraction, over, replaced, roundedUp, sameAmounts } from './fraction.ts';

const close = 1e-9;

/** Whoever gives a project anything supports it. It stops at the first project that the budget cannot hold. */
export function phragmen(given: Election): Outcome {
  const election = approving(sound(given), 'count');
  const { budget, projects, ballots } = election;
  const supports = supportsOf(election);
  /** When each ballot paid last: since then it has earned one unit of money for each unit of time. */
  let since = sameAmounts(ballots.length, { over: 0n, under: 1n });
  let open = projects.flatMap((_, project) => ((supports[project] ?? []).length > 0 ? [project] : []));
  let [spent, now]: [number, Fraction] = [0, { over: 0n, under: 1n }];
  const kept: Kept[] = [];
  const timeOf = (project: number): Fraction => {
    const own = supports[project] ?? [];
    const earned = own.reduce((sum, { ballot, people }) => sum + BigInt(people) * (since.of[ballot] ?? 0n), 0n);
    return fraction(BigInt(projects[project]?.cost ?? 0) * since.under + earned, BigInt(peopleIn(own)) * since.under);
  };
  const nearTime = (project: number): number => {
    const own = supports[project] ?? [];
    const earned = own.reduce((sum, { ballot, people }) => sum + people * (since.near[ballot] ?? 0), 0);
    return ((projects[project]?.cost ?? 0) + earned) / peopleIn(own);
  };
  while (open.length > 0) {
    const near = open.map((project) => ({ project, time: nearTime(project) }));
    const soonest = Math.min(...near.map(({ time }) => time));
    const [one, ...others] = near
      .filter(({ time }) => time <= soonest * (1 + close))
      .map(({ project }) => ({ project, time: timeOf(project) }));
    if (one === undefined) break;
    const time = others.reduce((least, each) => (compareFractions(each.time, least) < 0 ? each.time : least), one.time);
    const equal = [one, ...others].filter((each) => compareFractions(each.time, time) === 0).map(({ project }) => project);
    const first = firstOf(equal, election, supports);
    if (first === null) break;
    now = time;
    const { project, tie } = first;
    const cost = projects[project]?.cost ?? 0;
    if (spent + cost > budget) break;
    const own = supports[project] ?? [];
    const before = over(since, time.under);
    const until = time.over * (before.under / time.under);
    const payments = own.map(({ ballot }) => ({
      ballot,
      each: { over: until - (before.of[ballot] ?? 0n), under: before.under },
    }));
    since = replaced(before, new Map(own.map(({ ballot }) => [ballot, until])));
    kept.push({ project, by: 'rule', payments, tie });
    spent += cost;
    open = open.filter((other) => other !== project);
  }
  const isKept = new Set(kept.map(({ project }) => project));
  const left = projects.flatMap(({ cost }, project) => {
    if (isKept.has(project)) return [];
    const own = supports[project] ?? [];
    if (own.length === 0) return [{ project, lacking: cost }];
    // Its supporters have earned, since each paid last, until it all stopped.
    const due = timeOf(project);
    const wait = fraction(due.over * now.under - now.over * due.under, due.under * now.under);
    const short = roundedUp(fraction(wait.over * BigInt(peopleIn(own)), wait.under));
    return [{ project, lacking: short > 0 ? short : Math.max(0, spent + cost - budget) }];
  });
  return { kept, left, spent };
}
