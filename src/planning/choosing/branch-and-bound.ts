// The best choice of a problem of some twenty actions, proved in less time than a solver takes: depth first, under the bound of a relaxation
// that is drawn tighter at each node (Fisher, Management Science 27, 1981).
import { byId, sumOf } from '../../values/index.ts';
import { holds } from './holds.ts';
import { constraintsOf } from './partial-plan.ts';
import type { PlanningProblem, Solution } from './problem.ts';
import { netOf, type Open, type Option, type Prices, relaxed } from './relaxation.ts';

/** Starts, and starts times nodes: about half a second at most. What is larger is mostly not proved so soon. */
const [mostStarts, work] = [120, 5e6];
/** By which prices are drawn tighter: at the root, and at each node below it. */
const [rootRounds, nodeRounds] = [100, 6];

/** What is decided next of what is open, and what is tried first of its options. */
type Branching = (
  all: readonly Open[],
  prices: Prices,
) => { readonly next: Open | undefined; readonly options: readonly Option[] };

/** Where the second best loses the most, little is left to try. */
const mostDecisive: Branching = (all, prices) => {
  let [next, most]: [Open | undefined, number] = [undefined, Number.NEGATIVE_INFINITY];
  for (const open of all) {
    let [best, second] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const option of open.options) {
      const net = netOf(option, prices);
      if (net > best) [best, second] = [net, best];
      else if (net > second) second = net;
    }
    if (best - second > most) [next, most] = [open, best - second];
  }
  return { next, options: next?.options.toSorted((a, b) => netOf(b, prices) - netOf(a, prices)) ?? [] };
};

/** Actions stand by their ids, and their options as they come first: what starts, sooner before later, then what does not. */
const asTheyStand: Branching = ([next]) => ({ next, options: next?.options ?? [] });

interface Search {
  readonly branching: Branching;
  /** What is worth less is not looked for. */
  readonly least: number;
  /** Whether any choice worth that much is enough; otherwise the best is found. */
  readonly isEnough: boolean;
  readonly nodes: number;
}

/** `nodes` are those that are left: below zero when they did not suffice, and nothing is proved. */
function descend(problem: PlanningProblem, { branching, isEnough, ...from }: Search): { found: Solution | null; nodes: number } {
  const { candidates, cells, minimums } = problem;
  const { before, after, rivals } = constraintsOf(problem);
  const needs = candidates.map((_, place) => minimums.filter(({ members }) => members.includes(place)));
  const left = cells.map((cell) => cell.left);
  const sizes = left.map((amount) => Math.max(1, amount));
  const chosen = candidates.map((): number | null | undefined => undefined);
  const result: { found: Solution | null; nodes: number } = { found: null, nodes: from.nodes };
  let { least } = from;

  /** Whether `later` may start then when the one that it waits for starts there, or not at all. */
  const isReady = (ready: readonly number[], first: number | null, later: number, start: number): boolean =>
    first !== null && (ready[first] ?? Number.POSITIVE_INFINITY) <= (candidates[later]?.starts[start]?.year ?? 0);

  /** Beside what is decided; what is not forbids nothing. */
  function isAllowed(place: number, { start, takes }: Option): boolean {
    for (const { cell, amount } of takes) if (amount > (left[cell] ?? 0)) return false;
    for (const { other, ready } of after[place] ?? []) {
      const later = chosen[other];
      if (typeof later === 'number' && !isReady(ready, start, other, later)) return false;
    }
    if (start === null)
      return (needs[place] ?? []).every(
        ({ members, atLeast }) => members.filter((one) => one !== place && chosen[one] !== null).length >= atLeast,
      );
    for (const rival of rivals[place] ?? []) if (typeof chosen[rival] === 'number') return false;
    for (const { other, ready } of before[place] ?? []) {
      const first = chosen[other];
      if (first !== undefined && !isReady(ready, first, place, start)) return false;
    }
    return true;
  }

  function book({ takes }: Option, sign: 1 | -1): void {
    for (const { cell, amount } of takes) left[cell] = (left[cell] ?? 0) - sign * amount;
  }

  /** Whether the search is over. `value` is what the decided ones are worth. */
  function visit(undecided: readonly Open[], value: number, known: Prices, rounds: number): boolean {
    if (--result.nodes < 0) return true;
    if (undecided.length === 0) {
      const choices = chosen.map((start) => start ?? null);
      if (value < least || !holds(problem, choices)) return false;
      result.found = { choices, value };
      least = value + 1;
      return isEnough;
    }
    const all = undecided.map(({ place, options }) => ({ place, options: options.filter((one) => isAllowed(place, one)) }));
    if (all.some(({ options }) => options.length === 0)) return false;
    // Worths are whole: half of one is far above what is lost in rounding.
    const wanted = () => least - value - 0.5;
    const { bound, prices } = relaxed(all, { left, sizes }, known, { wanted: wanted(), rounds });
    const { next, options } = branching(all, prices);
    if (next === undefined) return false;
    const rest = all.filter((one) => one !== next);
    const nets = options.map((option) => netOf(option, prices));
    const others = bound - Math.max(...nets);
    for (const [at, option] of options.entries()) {
      if (others + (nets[at] ?? 0) < wanted()) continue;
      chosen[next.place] = option.start;
      book(option, 1);
      const isOver = visit(rest, value + option.value, prices, nodeRounds);
      book(option, -1);
      chosen[next.place] = undefined;
      if (isOver) return true;
    }
    return false;
  }

  const every = [...candidates.entries()]
    .sort(([, a], [, b]) => byId(a.id, b.id))
    .map(([place, { starts, duty }]): Open => {
      const options = starts.map(({ value, takes }, start): Option => ({ start, value, takes }));
      return { place, options: duty === null ? [...options, { start: null, value: 0, takes: [] }] : options };
    });
  const free = cells.map(() => 0);
  visit(every, 0, free, rootRounds);
  return result;
}

/**
 * The best choice and, of those that are worth as much, the first by the ids: that in which the first action starts, then that in which it
 * starts sooner. `none` when no choice keeps every rule; `unknown` when the problem is too large. `known` keeps every rule; `share` is that
 * of the usual effort.
 */
export function provedBest(problem: PlanningProblem, known: Solution | null, share = 1): Solution | 'none' | 'unknown' {
  const starts = sumOf(problem.candidates, ({ starts }) => starts.length);
  if (starts > mostStarts) return 'unknown';
  const best = descend(problem, {
    branching: mostDecisive,
    least: known?.value ?? 0,
    isEnough: false,
    nodes: (share * work) / Math.max(1, starts),
  });
  if (best.nodes < 0) return 'unknown';
  if (best.found === null) return 'none';
  const { value: least } = best.found;
  return descend(problem, { branching: asTheyStand, least, isEnough: true, nodes: best.nodes }).found ?? 'unknown';
}
