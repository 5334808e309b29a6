// The choices that no other dominates, whatever the weights of a set: Liesiö, Mild & Salo, EJOR 181 (2007), by dynamic programming.
import { grouped, sum } from '../../values/index.ts';
import type { Choices, PlanningProblem } from './problem.ts';

/** What each start is worth at each extreme point of the weights: `worths[point][place][start]`. */
export type Worths = readonly (readonly (readonly number[])[])[];

export interface Portfolio {
  readonly choices: Choices;
  /** At each extreme point. */
  readonly worth: readonly number[];
}

interface State extends Portfolio {
  readonly used: readonly number[];
  /** Members of each minimum that are in, no more than it asks. */
  readonly members: readonly number[];
}

const isIn = (choices: Choices, place: number): boolean => typeof choices[place] === 'number';
const atLeast = (a: readonly number[], b: readonly number[]): boolean => a.every((one, at) => one >= (b[at] ?? 0));

/** Worth as much at every point, and more at one. */
const dominates = (a: Portfolio, b: Portfolio): boolean => sum(a.worth) > sum(b.worth) && atLeast(a.worth, b.worth);
const sameActions = (a: Portfolio, b: Portfolio): boolean =>
  a.choices.every((chosen, place) => (chosen === null) === (b.choices[place] === null));
/** Of the same actions in other years, worth as much, one is enough. */
const covers = (a: Portfolio, b: Portfolio): boolean => dominates(a, b) || (atLeast(a.worth, b.worth) && sameActions(a, b));

/** Of those that come later none covers one that comes sooner, but by equality. */
function kept<Held extends Portfolio>(all: readonly Held[], also: (a: Held, b: Held) => boolean): readonly Held[] {
  const held: Held[] = [];
  for (const one of all.toSorted((a, b) => sum(b.worth) - sum(a.worth)))
    if (!held.some((other) => also(other, one) && covers(other, one))) held.push(one);
  return held;
}

/** Partial choices that are looked at. */
const most = 4000;

/**
 * Each once for each set of actions, in the years in which it is worth the most. Null beyond so many partial choices: then nothing is
 * known. Worths are whole numbers, so that equals are equal.
 */
export function nonDominated(problem: PlanningProblem, worths: Worths): readonly Portfolio[] | null {
  const { candidates, cells, dependencies, exclusions, minimums } = problem;
  const linked = new Set([...dependencies.flatMap(({ after, before }) => [after, before]), ...exclusions.flat()]);
  const places = [...candidates.keys()].toSorted((a, b) => Number(linked.has(b)) - Number(linked.has(a)) || a - b);
  const nothing = { choices: candidates.map(() => null), used: cells.map(() => 0), members: minimums.map(() => 0) };
  let states: readonly State[] = [{ ...nothing, worth: worths.map(() => 0) }];
  for (const [turn, place] of places.entries()) {
    const { starts = [], duty = null } = candidates[place] ?? {};
    const groups = exclusions.filter((group) => group.includes(place));
    const grown = states.flatMap((state): readonly State[] => {
      const isBarred = groups.some((group) => group.some((other) => isIn(state.choices, other)));
      const more = isBarred
        ? []
        : starts.flatMap(({ takes }, start): readonly State[] => {
            const used = [...state.used];
            for (const { cell, amount } of takes) used[cell] = (used[cell] ?? 0) + amount;
            if (takes.some(({ cell }) => (used[cell] ?? 0) > (cells[cell]?.left ?? 0))) return [];
            const members = minimums.map((one, at) =>
              Math.min(one.atLeast, (state.members[at] ?? 0) + Number(one.members.includes(place))),
            );
            const worth = state.worth.map((own, point) => own + (worths[point]?.[place]?.[start] ?? 0));
            return [{ choices: state.choices.with(place, start), used, members, worth }];
          });
      return duty === null ? [state, ...more] : more;
    });
    const isDecided = (other: number): boolean => places.indexOf(other) <= turn;
    const sound = grown.filter(({ choices }) =>
      dependencies.every(({ after, before, ready }) => {
        if (!isDecided(after) || !isDecided(before)) return true;
        const [start, chosen] = [choices[after], choices[before]];
        if (typeof start !== 'number') return true;
        return typeof chosen === 'number' && (ready[chosen] ?? Infinity) <= (candidates[after]?.starts[start]?.year ?? 0);
      }),
    );
    // What is still bound by how others were chosen is compared with what was chosen likewise.
    const isSettled = [...linked].every(isDecided);
    const keyOf = ({ choices, members }: State): string =>
      JSON.stringify([members, isSettled ? [] : [...linked].map((other) => choices[other] ?? null)]);
    states = [...grouped(sound, keyOf).values()].flatMap((all) => kept(all, (a, b) => atLeast(b.used, a.used)));
    if (states.length > most) return null;
  }
  const whole = states.filter(({ members }) => minimums.every((one, at) => (members[at] ?? 0) >= one.atLeast));
  // Of one set in years that are better here or there, the best at the last point tells.
  const found = kept(whole, () => true).toSorted((a, b) => (b.worth.at(-1) ?? 0) - (a.worth.at(-1) ?? 0));
  return found
    .filter((one, at) => !found.some((other, before) => before < at && sameActions(other, one)))
    .map(({ choices, worth }) => ({ choices, worth }));
}
