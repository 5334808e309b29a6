// Brings the shares of respondents back to those of the population: one weight a cell, mean 1 over respondents.
import { sum } from '../values/index.ts';

/** Counts of respondents who gave the same answers to the questions of the margins; `null` for one without answer. */
export interface Cell {
  readonly codes: readonly (string | null)[];
  readonly count: number;
}

/** The true numbers by answer of one question; only their proportions count. */
export interface Margin {
  readonly targets: Readonly<Record<string, number>>;
}

export interface WeightsRequest {
  readonly cells: readonly Cell[];
  /** In the order of the codes of a cell. */
  readonly margins: readonly Margin[];
  /** Post-stratification knows one margin; margins known one by one are raked in either case. */
  readonly method: 'post-stratification' | 'raking';
  /** As a multiple of the mean weight. */
  readonly largest?: number | undefined;
}

/** Which answer to the question of which margin. */
interface CodeOfMargin {
  readonly margin: number;
  readonly code: string;
}

export interface Weights {
  /** One a cell, in order; those whose codes are not all known keep 1. */
  readonly weights: readonly number[];
  readonly method: 'post-stratification' | 'raking';
  /** Kish 1965: n Σw² / (Σw)². */
  readonly designEffect: number;
  /** How many respondents chosen at random would know as much: n / design effect. */
  readonly effectiveBase: number;
  readonly smallest: number;
  readonly largest: number;
  readonly rounds: number;
  /** Margins are met within the tolerance; false when they contradict each other or the largest weight. */
  readonly converged: boolean;
  /** Targets that nobody answers for: left out, the others keep their proportions. */
  readonly unheard: readonly CodeOfMargin[];
  /** Answers without a target: those who gave them keep 1. */
  readonly untargeted: readonly CodeOfMargin[];
}

/** Relative to each target. */
const tolerance = 1e-9;
const mostRounds = 1000;

/**
 * Iterative proportional fitting (Deming and Stephan, 1940, Annals of Mathematical Statistics 11(4)): one margin after the other is
 * met, until all are. With a largest weight, each round ends by bringing larger ones down to it, and what they lose is borne by the others.
 */
export function weigh({ cells, margins, method, largest = Number.POSITIVE_INFINITY }: WeightsRequest): Weights {
  const isTargeted = ({ codes }: Cell) => margins.every(({ targets }, at) => (targets[codes[at] ?? ''] ?? 0) > 0);
  const known = cells.filter((cell) => cell.count > 0 && isTargeted(cell));
  const base = sum(known.map(({ count }) => count));
  const goals = margins.map(({ targets }, at) => goalsOf(targets, known, at, base));
  const { weights, rounds, converged } = fitted(known, goals, largest);
  const all = cells.map((cell) => weights.get(cell) ?? 1);
  return {
    weights: all,
    method: margins.length > 1 ? 'raking' : method,
    ...spread(cells, all),
    rounds,
    converged,
    unheard: margins.flatMap(({ targets }, margin) =>
      Object.keys(targets)
        .filter((code) => !goals[margin]?.some((goal) => goal.code === code))
        .map((code) => ({ margin, code })),
    ),
    untargeted: margins.flatMap(({ targets }, margin) =>
      [...new Set(cells.filter(({ count }) => count > 0).flatMap(({ codes }) => codes[margin] ?? []))]
        .filter((code) => (targets[code] ?? 0) === 0)
        .map((code) => ({ margin, code })),
    ),
  };
}

interface Goal {
  readonly code: string;
  /** Weighted respondents wanted. */
  readonly wanted: number;
  readonly cells: readonly Cell[];
}

/** The targets that somebody answers for, brought to the number of respondents. */
function goalsOf(targets: Margin['targets'], cells: readonly Cell[], at: number, base: number): readonly Goal[] {
  const heard = Object.entries(targets)
    .map(([code, target]) => ({ code, target, cells: cells.filter(({ codes }) => codes[at] === code) }))
    .filter((one) => one.cells.length > 0);
  const whole = sum(heard.map(({ target }) => target));
  return heard.map(({ code, target, cells: of }) => ({ code, wanted: (target * base) / whole, cells: of }));
}

function fitted(cells: readonly Cell[], goals: readonly (readonly Goal[])[], largest: number) {
  const weights = new Map(cells.map((cell) => [cell, 1]));
  const weightOf = (cell: Cell) => weights.get(cell) ?? 1;
  const reached = (of: Goal) => sum(of.cells.map((cell) => cell.count * weightOf(cell)));
  const isMet = () => goals.flat().every((goal) => Math.abs(reached(goal) - goal.wanted) <= tolerance * goal.wanted);
  let rounds = 0;
  while (rounds < mostRounds && !isMet()) {
    rounds += 1;
    for (const goal of goals.flat()) {
      const factor = goal.wanted / reached(goal);
      for (const cell of goal.cells) weights.set(cell, weightOf(cell) * factor);
    }
    trim(cells, weights, largest);
  }
  return { weights, rounds, converged: isMet() };
}

/** Weights above the largest come down to it, the others rise in proportion, so that the mean stays 1. */
function trim(cells: readonly Cell[], weights: Map<Cell, number>, largest: number): void {
  const base = sum(cells.map(({ count }) => count));
  const weightOf = (cell: Cell) => weights.get(cell) ?? 1;
  let held: readonly Cell[] = [];
  for (;;) {
    const above = cells.filter((cell) => held.includes(cell) || weightOf(cell) > largest);
    if (above.length === held.length) return;
    held = above;
    const free = cells.filter((cell) => !held.includes(cell));
    const left = base - largest * sum(held.map(({ count }) => count));
    const factor = left / sum(free.map((cell) => cell.count * weightOf(cell)));
    for (const cell of held) weights.set(cell, largest);
    for (const cell of free) weights.set(cell, weightOf(cell) * factor);
  }
}

function spread(cells: readonly Cell[], weights: readonly number[]) {
  const held = cells.map(({ count }, index) => ({ count, weight: weights[index] ?? 1 })).filter(({ count }) => count > 0);
  const base = sum(held.map(({ count }) => count));
  const whole = sum(held.map(({ count, weight }) => count * weight));
  const squares = sum(held.map(({ count, weight }) => count * weight * weight));
  const designEffect = whole > 0 ? Math.max(1, (base * squares) / (whole * whole)) : 1;
  return {
    designEffect,
    effectiveBase: base / designEffect,
    smallest: held.length > 0 ? Math.min(...held.map(({ weight }) => weight)) : 1,
    largest: held.length > 0 ? Math.max(...held.map(({ weight }) => weight)) : 1,
  };
}
