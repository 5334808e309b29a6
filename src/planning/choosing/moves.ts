// The moves of a search: what is taken out of a plan, what is brought in whatever stands in its way, and how it is filled again.
import type { Random } from '../../ranking/index.ts';
import { sumOf } from '../../values/index.ts';
import { bringIn, type Constraints, constraintsOf, fits, hasRoom, type PartialPlan, startAt, takeOut } from './partial-plan.ts';
import type { PlanningProblem } from './problem.ts';

/** At most this share, and this many, of the actions chosen are taken out at once. */
const largest = { share: 0.5, count: 20 };
/** How often the first that was taken out stays out, so that something else comes in. */
const staying = 0.3;
/** By how much the net worth of what makes way strays, as a share of what an action is worth. */
const yielding = 0.6;
/** Above all that an action is worth: what must be in comes first, and never makes way. */
const imperative = 1e15;

/** What each start takes, in millionths of a point: by candidate, then by start. */
export type Paid = readonly (readonly number[])[];

/** Changes a plan, and says which action stays out when it is filled again. */
type Move = (plan: PartialPlan) => number | null;

export interface Moves {
  readonly constraints: Constraints;
  /** What an action of the problem is worth at its best, on average. */
  readonly usual: number;
  /** Takes out some actions, anywhere or around one year. */
  readonly destroy: Move;
  /** Brings one action in, with all that it waits for: what stands in its way goes, the least worth first. */
  readonly force: Move;
  /** Puts back, one by one, whatever fits but the action that stays out: by net worth, which strays by so much of a usual action. */
  readonly repair: (plan: PartialPlan, strays: number, out: number | null) => void;
}

export function movesOf(problem: PlanningProblem, paid: Paid, random: Random): Moves {
  const { candidates } = problem;
  const constraints = constraintsOf(problem);
  const { before, after, rivals } = constraints;
  const usual =
    sumOf(candidates, ({ starts }) => Math.max(0, ...starts.map(({ value }) => value))) / Math.max(1, candidates.length);
  /** What each start is worth once what it takes is paid for. */
  const nets = candidates.map(({ starts, duty }, place) =>
    starts.map(({ value }, start) => value - (paid[place]?.[start] ?? 0) + (duty === null ? 0 : imperative)),
  );
  const amongst = (count: number): number => Math.floor(random() * count);
  const strayed = (place: number, start: number, by: number): number =>
    (nets[place]?.[start] ?? 0) + by * usual * (random() - 0.5);
  const startsOf = (place: number) => candidates[place]?.starts ?? [];
  const takesOf = (place: number, start: number, cell: number): boolean => {
    for (const take of startsOf(place)[start]?.takes ?? []) if (take.cell === cell) return true;
    return false;
  };
  const readyBy = (ready: readonly number[], start: number | null | undefined, year: number): boolean =>
    typeof start === 'number' && (ready[start] ?? Number.POSITIVE_INFINITY) <= year;

  function repair(plan: PartialPlan, strays: number, out: number | null): void {
    const ready: { place: number; start: number; key: number }[] = [];
    for (let place = 0; place < candidates.length; place++) {
      if (plan.chosen[place] !== null || place === out) continue;
      const { length } = startsOf(place);
      for (let start = 0; start < length; start++)
        if (hasRoom(constraints, plan, place, start)) ready.push({ place, start, key: strayed(place, start, strays) });
    }
    ready.sort((a, b) => b.key - a.key);
    // What waited for another may come in once it has.
    for (let isFuller = true; isFuller; ) {
      isFuller = false;
      for (const { place, start } of ready) {
        if (plan.chosen[place] !== null || !fits(constraints, plan, place, start)) continue;
        bringIn(constraints, plan, place, start);
        isFuller ||= (after[place]?.length ?? 0) > 0;
      }
    }
  }

  function destroy(plan: PartialPlan): number | null {
    const placed: { place: number; year: number }[] = [];
    for (const [place, start] of plan.chosen.entries())
      if (start !== null) placed.push({ place, year: startsOf(place)[start]?.year ?? 0 });
    const about = random() < 0.5 ? placed[amongst(placed.length)] : undefined;
    const near = about === undefined ? placed : placed.filter(({ year }) => Math.abs(year - about.year) <= 1);
    const count = 1 + amongst(Math.min(largest.share * placed.length, largest.count));
    const taken = Array.from({ length: count }, () => near[amongst(near.length)]?.place ?? null);
    for (const place of taken) if (place !== null) takeOut(constraints, plan, place);
    return random() < staying ? (taken[0] ?? null) : null;
  }

  /** The least worth of all that takes something of a cell, but what is kept; null when there is none. */
  function leastIn(plan: PartialPlan, cell: number, kept: ReadonlySet<number>): number | null {
    let [found, least]: [number | null, number] = [null, imperative / 2];
    for (let place = 0; place < candidates.length; place++) {
      const start = plan.chosen[place] ?? null;
      if (start === null || kept.has(place) || !takesOf(place, start, cell)) continue;
      const key = strayed(place, start, yielding);
      if (key < least) {
        found = place;
        least = key;
      }
    }
    return found;
  }

  /** Whether it is in; what was taken out for it is out all the same. */
  function bringWhatever(plan: PartialPlan, place: number, start: number, kept: Set<number>): boolean {
    const starting = startAt(constraints, place, start);
    if (starting === undefined) return false;
    kept.add(place);
    const goes = (other: number): boolean => {
      if (kept.has(other)) return false;
      takeOut(constraints, plan, other);
      return true;
    };
    if (!(rivals[place] ?? []).every((rival) => plan.chosen[rival] === null || goes(rival))) return false;
    for (const { other, ready } of before[place] ?? []) {
      const isReady = readyBy(ready, plan.chosen[other], starting.year);
      if (isReady) kept.add(other);
      else {
        const early = [...ready.keys()].filter((at) => readyBy(ready, at, starting.year));
        const chosen = early[amongst(early.length)];
        if (chosen === undefined || !goes(other) || !bringWhatever(plan, other, chosen, kept)) return false;
      }
    }
    for (const { other, ready } of after[place] ?? []) {
      const later = startAt(constraints, other, plan.chosen[other]);
      if (later !== undefined && !readyBy(ready, start, later.year) && !goes(other)) return false;
    }
    for (const { cell, amount } of starting.takes)
      while (amount > (plan.left[cell] ?? 0)) {
        const least = leastIn(plan, cell, kept);
        if (least === null) return false;
        takeOut(constraints, plan, least);
      }
    const isIn = plan.chosen[place] === null && fits(constraints, plan, place, start);
    if (isIn) bringIn(constraints, plan, place, start);
    return isIn;
  }

  function force(plan: PartialPlan): null {
    const out = [...plan.chosen.keys()].filter((place) => plan.chosen[place] === null && startsOf(place).length > 0);
    const place = out[amongst(out.length)];
    if (place === undefined) return null;
    let [best, most] = [0, Number.NEGATIVE_INFINITY];
    for (const start of startsOf(place).keys()) {
      const key = strayed(place, start, yielding);
      if (key > most) [best, most] = [start, key];
    }
    bringWhatever(plan, place, best, new Set());
    return null;
  }

  return { constraints, usual, destroy, force, repair };
}
